import Grammars
import Texts

/// Which names of amounts let two years be compared, by the words of the grammar.
public struct YearLabels: Sendable {
  private let grammar: Grammar

  /// Makes the reader of labels with the words of `grammar`.
  ///
  /// ```swift
  /// YearLabels(grammar: try Grammar.builtIn()).isName("总支出")  // true
  /// ```
  public init(grammar: Grammar) { self.grammar = grammar }

  /// Whether `label` names an amount itself and no change or comparison of one.
  ///
  /// `总支出` does; `支出` alone, `比上年增加` and `较年初预算` do not.
  ///
  /// ```swift
  /// YearLabels(grammar: try Grammar.builtIn()).isName("较年初预算")  // false
  /// ```
  public func isName(_ label: String) -> Bool {
    let text = foldedForMatching(label)
    return text.count >= Self.shortestName && !holds(.comparedWith, text) && !holds(.increases, text)
      && !holds(.decreases, text)
  }

  /// A shorter name, such as 收入, stands for another thing in each chapter.
  private static let shortestName = 3

  /// Whether the words before an amount compare with the year before: `比上年`, `较去年同期` do.
  ///
  /// A year told by its number, as in `较2021年`, is not known to be the one before.
  ///
  /// ```swift
  /// YearLabels(grammar: try Grammar.builtIn()).comparesWithLastYear("较去年同期")  // true
  /// ```
  public func comparesWithLastYear(_ label: String) -> Bool {
    let text = foldedForMatching(label)
    return text.indices.contains { position in
      guard let length = grammar.wordLength(.comparedWith, in: text, at: position) else { return false }
      return grammar.wordLength(.lastPeriod, in: text, at: position + length) != nil
    }
  }

  private func holds(_ wordClass: WordClass, _ text: [Unicode.Scalar]) -> Bool {
    text.indices.contains { grammar.wordLength(wordClass, in: text, at: $0) != nil }
  }
}

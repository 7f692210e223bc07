import Figures
import Grammars

/// The clauses between an amount and a change, which may have a subject of their own.
struct ComparedClauses {
  private let paragraph: Paragraph
  private let grammar: Grammar

  init(_ paragraph: Paragraph, grammar: Grammar) {
    self.paragraph = paragraph
    self.grammar = grammar
  }

  /// Whether something without a figure is compared here: “运行费比预算无变化，”; the change behind it is of that.
  func holdComparison(_ range: Range<Int>) -> Bool {
    guard !range.isEmpty else { return false }
    return paragraph.text.scalars[range].split(separator: ",").contains { clause in
      let words = Array(clause)
      return grammar.forms(.noChange).contains { words.containsRun($0) }
    }
  }

  /// Whether the words before a change name nothing but a time: “与 2021 年相比，增加…”.
  func nameNothing(in range: Range<Int>) -> Bool {
    var words: [Unicode.Scalar] = []
    var position = range.lowerBound
    while position < range.upperBound {
      if let figure = paragraph.text.figure(at: position), figure.kind == .time {
        position = figure.range.upperBound
      } else if let length = skippedLength(at: position) {
        position += length
      } else {
        words.append(paragraph.text.scalars[position])
        position += 1
      }
    }
    return words.isEmpty
  }

  private func skippedLength(at position: Int) -> Int? {
    [.comparedWith, .lastPeriod, .yearOnYear, .clauseOpeners, .openingBalance].compactMap {
      grammar.wordLength($0, in: paragraph.text.scalars, at: position)
    }.max()
  }
}

import Figures
import Grammars

/// Parts in a bracket right behind their whole: “3名（工人2名，干部1名）”, “到位资金 5 亿元（中央 3 亿元，地方 2 亿元）”.
///
/// The bracket must hold nothing but named amounts of the same kind, so that it is a list whatever the figures are.
struct UnmarkedLists {
  private let paragraph: Paragraph
  private let grammar: Grammar
  /// Whether parts are known to make up their whole.
  private let areNamed: ([Mention]) -> Bool

  private static let fewest = 2

  init(_ paragraph: Paragraph, grammar: Grammar, areNamed: @escaping ([Mention]) -> Bool) {
    self.paragraph = paragraph
    self.grammar = grammar
    self.areNamed = areNamed
  }

  func lists(beside marked: [PartList]) -> [PartList] {
    let known = Set(marked.map { $0.parts.first?.range.lowerBound })
    return paragraph.mentions.indices.compactMap(list).filter { list in
      !known.contains(list.parts.first?.range.lowerBound)
    }
  }

  private func list(behind index: Int) -> PartList? {
    let whole = paragraph.mentions[index]
    let open = whole.range.upperBound
    guard whole.nature == .amount, whole.figure.unit != nil, open < paragraph.text.count,
      paragraph.text.scalars[open] == "("
    else { return nil }
    let inside = paragraph.mentions[(index + 1)...].prefix {
      $0.depth > whole.depth && $0.sentence == whole.sentence
    }
    let parts = Array(inside)
    guard parts.count >= Self.fewest, let last = parts.last, parts.allSatisfy({ isPart($0, of: whole) }),
      (open..<last.lexed.start).dropFirst().allSatisfy({ paragraph.positions.depth[$0] > whole.depth })
    else { return nil }
    return PartList(
      whole: whole, parts: parts, range: open..<last.range.upperBound, isExhaustive: areNamed(parts),
      isUnmarked: true)
  }

  private func isPart(_ mention: Mention, of whole: Mention) -> Bool {
    let label = Array(paragraph.text.scalars[mention.label])
    return mention.nature == .amount && !mention.name.isEmpty && mention.depth == whole.depth + 1
      && mention.figure.isCommensurable(with: whole.figure) && mention.figure.hedge == nil
      && mention.figure.bound == nil
      && (holds(label, .carriedOver) || !holds(label, .lastPeriod))
      && ![.budgetWords, .comparedWith, .perUnit].flatMap(grammar.forms).contains {
        label.containsRun($0)
      }
  }

  private func holds(_ label: [Unicode.Scalar], _ words: WordClass) -> Bool {
    grammar.forms(words).contains { label.containsRun($0) }
  }
}

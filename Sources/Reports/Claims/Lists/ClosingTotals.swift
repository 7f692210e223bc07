import Figures
import Grammars
import Texts

/// Lists that end with their total: “人员经费 A，公用经费 B，共计 C”, “分别为 A、B、C，共 D”.
///
/// The parts are the amounts right before the total. Whether they are all of them is for the caller to know, unless
/// 分别为 says so.
struct ClosingTotals {
  private let paragraph: Paragraph
  private let grammar: Grammar
  private let areNamed: ([Mention]) -> Bool

  /// The most words between two parts of one list.
  private static let longestGap = 40

  init(_ paragraph: Paragraph, grammar: Grammar, areNamed: @escaping ([Mention]) -> Bool) {
    self.paragraph = paragraph
    self.grammar = grammar
    self.areNamed = areNamed
  }

  func lists(beside marked: [PartList]) -> [PartList] {
    paragraph.mentions.indices.compactMap(list).filter { list in
      !marked.contains { other in
        other.whole.range == list.whole.range || other.parts.contains { $0.range == list.whole.range }
          || list.parts.contains { $0.range == other.whole.range }
      }
    }
  }

  private func list(endingAt index: Int) -> PartList? {
    let total = paragraph.mentions[index]
    guard total.nature == .amount, total.figure.unit != nil, isCalledTotal(total) else { return nil }
    let parts = parts(before: index, of: total)
    guard parts.count >= 2, let first = parts.first else { return nil }
    return PartList(
      whole: total, parts: parts, range: first.label.lowerBound..<total.range.upperBound,
      isExhaustive: areNamed(parts) || saysAll(first))
  }

  /// Nothing but 共, 合计 and the like between the last part and the total.
  private func isCalledTotal(_ mention: Mention) -> Bool {
    let label = paragraph.text.scalars[mention.label].filter { !$0.isBlank }
    return grammar.forms(.inAll).contains(label)
  }

  private func parts(before index: Int, of total: Mention) -> [Mention] {
    var parts: [Mention] = []
    var end = total.label.lowerBound
    for mention in paragraph.mentions[..<index].reversed() {
      guard mention.sentence == total.sentence, mention.segment == total.segment,
        end - mention.range.upperBound <= Self.longestGap
      else { break }
      guard mention.depth == total.depth, mention.nature == .amount else { continue }
      guard mention.figure.isCommensurable(with: total.figure), !isCalledTotal(mention) else { break }
      parts.insert(mention, at: 0)
      end = mention.label.lowerBound
    }
    return parts
  }

  private func saysAll(_ first: Mention) -> Bool {
    let before = Array(paragraph.text.scalars[..<first.lexed.start].suffix(6))
    return grammar.forms(.respectively).contains { before.ends(with: $0) }
  }
}

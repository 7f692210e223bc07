import Figures
import Grammars

/// Changes of a rate in percentage points: “98.6%，比 2022 年的 96.2% 提高 2.4 个百分点”, “由 96.2% 提高到 98.6%，提高 2.4
/// 个百分点”.
///
/// The two rates are the last two before the change, with nothing else counted between them.
struct PointReader {
  let grammar: Grammar

  func statements(in paragraph: Paragraph) -> [Statement] {
    paragraph.mentions.indices.compactMap { index in
      let change = paragraph.mentions[index]
      guard change.figure.unit?.dimension == .ratioDifference, change.nature == .changeRate, index >= 2 else {
        return nil
      }
      let before = paragraph.mentions[..<index].filter { $0.nature != .time }.suffix(2)
      guard before.count == 2, before.allSatisfy({ isRate($0, beside: change) }) else { return nil }
      return statement(change, Array(before), in: paragraph)
    }
  }

  private func isRate(_ mention: Mention, beside change: Mention) -> Bool {
    mention.figure.isPercent && mention.figure.bound == nil && mention.sentence == change.sentence
      && mention.segment == change.segment && mention.depth == change.depth
  }

  private func statement(_ change: Mention, _ rates: [Mention], in paragraph: Paragraph) -> Statement? {
    let text = paragraph.text
    let labels = (rates + [change]).map { Array(text.scalars[$0.label]) }
    guard let rises = rises(labels[2]) else { return nil }
    let (current, base): (Mention, Mention)
    if starts(labels[1], "比"), labels[2].count <= Self.longestVerb {
      (current, base) = (rates[0], rates[1])
    } else if contains(labels[0], "由"), contains(labels[1], "增减") {
      (base, current) = (rates[0], rates[1])
    } else {
      return nil
    }
    let (more, less) = rises ? (current, base) : (base, current)
    let range = min(rates[0].label.lowerBound, rates[0].lexed.start)..<change.range.upperBound
    return Statement(
      kind: .difference, label: paragraph.operand(rates[0]).label, quote: paragraph.source.quote(range),
      place: paragraph.source.place(range),
      expression: .difference(.figure(more.figure), .figure(less.figure)),
      operands: [more, less].map(paragraph.operand), result: .figure(change.figure.magnitude),
      isJoined: (rates + [change]).contains { paragraph.source.isJoined($0.lexed) })
  }

  private static let longestVerb = 5

  private func rises(_ label: [Unicode.Scalar]) -> Bool? {
    if contains(label, "增") { return true }
    return contains(label, "减") ? false : nil
  }

  private func starts(_ label: [Unicode.Scalar], _ words: String) -> Bool {
    grammar.forms(words).contains { label.starts(with: $0) }
  }

  private func contains(_ label: [Unicode.Scalar], _ words: String) -> Bool {
    grammar.forms(words).contains { label.containsRun($0) }
  }
}

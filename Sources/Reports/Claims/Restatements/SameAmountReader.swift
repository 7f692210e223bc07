import Figures
import Grammars
import Texts

/// The same amount said twice in two units: “12,029,501.84 元，即 1,202.95 万元”, “1.20 亿元（合 12,029.50 万元）”.
struct SameAmountReader {
  let grammar: Grammar

  func statements(in paragraph: Paragraph) -> [StatedClaim] {
    zip(paragraph.mentions, paragraph.mentions.dropFirst()).compactMap { first, second in
      guard first.nature == .amount, first.figure.unit?.dimension == .money,
        second.figure.unit?.dimension == .money, first.figure.unit != second.figure.unit,
        grammar.forms(.thatIs).contains(words(between: first, and: second, in: paragraph))
      else { return nil }
      return statement(first, second, in: paragraph)
    }
  }

  private func words(between first: Mention, and second: Mention, in paragraph: Paragraph) -> [Unicode.Scalar]
  {
    paragraph.text.scalars[first.range.upperBound..<max(first.range.upperBound, second.lexed.start)]
      .filter { !$0.isBlank }
  }

  /// The coarser amount is the stated one, whichever comes first.
  private func statement(_ first: Mention, _ second: Mention, in paragraph: Paragraph) -> StatedClaim {
    let (fine, coarse) = first.figure.step <= second.figure.step ? (first, second) : (second, first)
    return ClaimDraft(of: [first, second], in: paragraph).statement(
      .restatement, label: paragraph.label(of: first), .figure(fine.figure), from: [paragraph.operand(fine)],
      is: coarse.figure)
  }
}

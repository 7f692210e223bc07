import Figures
import Grammars

/// Shares: “占总支出的 67.02%” of the whole that the list or the words name.
struct ShareReader {
  let grammar: Grammar
  let ledger: Ledger

  func statements(in index: Int, lists: [PartList]) -> [StatedClaim] {
    let paragraph = ledger.paragraphs[index]
    let wholes = Dictionary(
      lists.flatMap { list in list.parts.map { ($0.range.lowerBound, list.whole) } },
      uniquingKeysWith: { first, _ in first })
    return paragraph.mentions.filter { $0.nature == .share }.compactMap { share in
      guard !paragraph.isRespective(share), let part = part(of: share, in: paragraph) else { return nil }
      let listed = wholes[part.range.lowerBound]
      let names = [wholeName(of: share, in: paragraph), topic(ofSentence: share.sentence, in: paragraph)]
      let named = names.lazy.compactMap {
        ledger.amount(named: $0, before: part.label.lowerBound, in: index, like: part.figure)
      }.first
      return statement(share, part: part, listed: listed.map(paragraph.operand), named: named, in: paragraph)
    }
  }

  /// The amount right before the share in its segment.
  private func part(of share: Mention, in paragraph: Paragraph) -> Mention? {
    let amount = paragraph.last(before: share.range.lowerBound, inSentence: share.sentence) {
      $0.segment == share.segment && $0.depth <= share.depth && $0.nature == .amount
    }
    guard let amount, amount.range.upperBound <= share.label.lowerBound else { return amount }
    // Another clause between them may be what has the share.
    let between = amount.range.upperBound..<share.label.lowerBound
    let commas = between.count {
      paragraph.text.scalars[$0] == "," && paragraph.positions.depth[$0] == share.depth
    }
    return commas <= 1 ? amount : nil
  }

  /// The words between 占 and the rate.
  private func wholeName(of share: Mention, in paragraph: Paragraph) -> [Unicode.Scalar] {
    let label = Array(paragraph.text.scalars[share.label])
    guard let start = grammar.forms("占").compactMap({ label.firstRange(of: $0) }).map(\.upperBound).min()
    else { return [] }
    return ledger.words.key(
      ledger.words.withoutOpeners(Array(label[start...].reversed().drop { $0 == "的" }.reversed())))
  }

  /// What the sentence is about, when it opens with “…中，”.
  private func topic(ofSentence sentence: Int, in paragraph: Paragraph) -> [Unicode.Scalar] {
    let range = paragraph.sentences[sentence]
    let scalars = paragraph.text.scalars
    guard let comma = range.first(where: { scalars[$0] == "," }), comma > range.lowerBound + 2,
      scalars[comma - 1] == "中"
    else { return [] }
    return ledger.words.name(of: paragraph.text, range.lowerBound..<comma - 1)
  }

  private func statement(
    _ share: Mention, part: Mention, listed: Operand?, named: Operand?, in paragraph: Paragraph
  ) -> StatedClaim {
    let whole = listed ?? named
    let numerator = paragraph.operand(part)
    let expression = whole.map { Expression.quotient(.figure(part.figure), .figure($0.figure)) }
    var alternatives: [Operand] = []
    if let listed, let named, listed.figure.value != named.figure.value { alternatives = [named] }
    var statement = ClaimDraft(of: [part, share], in: paragraph).statement(
      .share, label: numerator.label, expression ?? .figure(part.figure),
      from: [numerator] + (whole.map { [$0] } ?? []), is: share.figure)
    statement.missingOperand = whole == nil
    statement.otherBases = alternatives
    return statement
  }
}

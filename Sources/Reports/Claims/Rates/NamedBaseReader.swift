import Figures
import Grammars

/// Rates whose base stands in the words before them: “为上年 100.40 万元的 120.02%”, “占总支出 500 万元的 20%”,
/// “完成年度目标 50 公里的 113.6%”.
///
/// What is divided is the last amount before the base in the same sentence.
struct NamedBaseReader {
  let binder: Binder

  private var paragraph: Paragraph { binder.paragraph }

  var statements: [StatedClaim] {
    paragraph.mentions.filter { Self.isOfTheFigureBefore($0, in: binder) }.compactMap(statement)
  }

  /// Whether nothing but 的 or 的比重为 stands between a rate and the amount before it.
  static func isOfTheFigureBefore(_ mention: Mention, in binder: Binder) -> Bool {
    let label = Array(binder.paragraph.text.scalars[mention.label])
    return (mention.nature == .rate || mention.nature == .share)
      && (binder.grammar.isWord(label, of: .ofWords)
        || binder.grammar.isWord(binder.grammar[.links].withoutEnd(label), of: .proportions))
  }

  private func statement(_ rate: Mention) -> StatedClaim? {
    let before = paragraph.last(before: rate.lexed.start, inSentence: rate.sentence) { _ in true }
    guard let base = before, base.range.upperBound == rate.label.lowerBound,
      let kind = kind(of: base),
      let part = binder.mention(
        of: ClaimRole(scope: .sentence, decidedBy: [.distance]),
        at: ClaimPoint(rate, at: base.label.lowerBound)),
      part.segment == rate.segment, part.depth == rate.depth, part.figure.isCommensurable(with: base.figure)
    else { return nil }
    return ClaimDraft(of: [part, base, rate], in: paragraph).statement(
      kind, label: paragraph.label(of: part), .quotient(.figure(part.figure), .figure(base.figure)),
      from: [part, base].map(paragraph.operand), is: rate.figure)
  }

  /// What the words before the base make of the rate.
  private func kind(of base: Mention) -> ClaimKind? {
    let grammar = binder.grammar
    let label = Array(paragraph.text.scalars[base.label])
    if grammar.forms(.shares).contains(where: { label.starts(with: $0) }) { return .share }
    return [.amountsTo, .completedTargets].flatMap(grammar.forms).contains { label.starts(with: $0) }
      ? .rate : nil
  }
}

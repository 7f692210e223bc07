import Figures
import Reports

/// The same amount stated in two places is the same, as far as both are printed.
///
/// The overall score of the text and of the total row of the score table must agree to the last digit.
public struct Restatements: Check {
  public init() {}

  public func claims(of report: Report) -> [CheckedClaim] {
    report.statements.filter { $0.kind == .restatement }.compactMap(check) + overallScore(of: report)
  }

  private func check(_ statement: StatedClaim) -> CheckedClaim? {
    guard case .figure(let stated) = statement.result,
      let judgement = try? Judgement(of: statement.expression, stated: stated)
    else { return nil }
    let builder = ClaimBuilder(statement)
    if judgement.verdict == .wrong, statement.isJoined {
      return builder.unchecked(.joinCreatedNumber, statement)
    }
    return builder.judged(judgement, statement, stated: stated)
  }

  private func overallScore(of report: Report) -> [CheckedClaim] {
    let index = IndicatorIndex(report.indicators)
    // A total that its own rows do not give may have been misread.
    guard let score = report.selfScore, let total = report.totalRow?.score,
      !total.place.range.overlaps(score.place.range),
      let sum = index.scores(of: index.topScored, RoundedScores(report))?.sum,
      (try? sum.value()) == total.value.number
    else { return [] }
    let builder = ClaimBuilder(kind: .restatement, label: nil, quote: score.quote, place: score.place)
    let operand = Operand(label: total.quote, figure: total.value.asPoints, place: total.place)
    let expression = Expression.figure(total.value.asPoints)
    guard let judgement = try? Judgement(of: expression, stated: score.value.asPoints) else { return [] }
    return [
      builder.judged(judgement, expression: expression, operands: [operand], stated: score.value.asPoints)
    ]
  }
}

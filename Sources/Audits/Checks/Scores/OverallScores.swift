import Figures
import Reports

/// The overall score of the text and of the total row of the score table agree to the last digit.
struct OverallScores: Check {
  func claims(of report: Report) -> [CheckedClaim] {
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
    return [builder.judged(expression, operands: [operand], stated: score.value.asPoints)]
  }
}

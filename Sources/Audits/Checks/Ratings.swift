import Figures
import Grammars
import Pages
import Reports

/// The rating is the one of the band that holds the overall score.
///
/// The bands come from the grammar. A rating that no scale knows, or a score in a gap of the scale, leaves the
/// claim unchecked with the reason `bandGap`.
public struct Ratings: Check {
  let scales: [RatingScale]

  public init(scales: [RatingScale]) { self.scales = scales }

  public func claims(of report: Report) -> [CheckedClaim] {
    guard let rating = report.rating, let score = report.selfScore else { return [] }
    let builder = ClaimBuilder(kind: .rating, label: nil, quote: rating.quote, place: rating.place)
    let operand = Operand(label: nil, figure: score.value.asPoints, place: score.place)
    guard let percent = percent(of: score.value, outOf: report.fullScore?.value),
      let scale = scales.first(where: { $0.band(rated: rating.value) != nil }),
      let named = scale.band(rated: rating.value), let due = scale.band(holding: percent)
    else {
      return [
        builder.unchecked(.bandGap, expression: score.value.digits, operands: [operand], stated: rating.value)
      ]
    }
    let holds = named.ratings == due.ratings
    let claim = Claim(
      id: builder.id(score.value.digits, rating.value), kind: .rating, quote: rating.quote,
      place: rating.place,
      expression:
        "\(due.scores.lower)<=\(percent)\(due.scores.includesUpper ? "<=" : "<")\(due.scores.upper)",
      operands: [operand], stated: rating.value, computed: holds ? rating.value : due.ratings[0],
      verdict: holds ? .exact : .wrong)
    return [CheckedClaim(claim: claim, finding: holds ? nil : finding(claim, score.value, due))]
  }

  private func percent(of score: Figure, outOf full: Figure?) -> Rational? {
    guard let full, full.number != Rational(100) else { return score.number }
    return try? score.number * Rational(100) / full.number
  }

  private func finding(_ claim: Claim, _ score: Figure, _ due: RatingScale.Band) -> Finding {
    Finding(
      code: "ratingDiffers", severity: .error, claim: claim.id,
      message: Wording(
        zh: "\(score.digits) 分按评级标准为“\(due.ratings[0])”，所列为“\(claim.stated)”。",
        en:
          "A score of \(score.digits) is rated \(due.ratings[0]) by the scale, but \(claim.stated) is stated."
      ),
      quote: claim.quote, place: claim.place)
  }
}

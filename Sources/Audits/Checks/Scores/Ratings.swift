import Figures
import Grammars
import Reports
import Texts

/// The rating is the one of the band that holds the overall score.
///
/// The bands are those that the report prints, else those of the grammar. A rating that no scale knows, or a score in a gap of the scale, leaves the
/// claim unchecked with the reason `bandGap`.
struct Ratings: Check {
  let scales: [RatingScale]

  func claims(of report: Report) -> [CheckedClaim] {
    guard let rating = report.rating, let score = report.selfScore else { return [] }
    let builder = ClaimBuilder(kind: .rating, label: nil, quote: rating.quote, place: rating.place)
    let operand = Operand(label: nil, figure: score.value.asPoints, place: score.place)
    if let percent = percent(of: score.value, outOf: report.fullScore?.value),
      let band = report.ratingLegend.first(where: { isSame($0.rating, rating.value) }),
      let due = report.ratingLegend.first(where: { $0.holds(percent) })
    {
      let scores = Interval(band.lowest, band.highest)
      return [
        claim(
          builder, score: score.value, operand, stated: rating.value, scores: scores,
          due: band.holds(percent) ? rating.value : due.rating)
      ]
    }
    guard let percent = percent(of: score.value, outOf: report.fullScore?.value),
      let scale = scales.first(where: { $0.band(rated: rating.value) != nil }),
      let named = scale.band(rated: rating.value), let due = scale.band(holding: percent)
    else {
      return [
        builder.unchecked(.bandGap, expression: score.value.digits, operands: [operand], stated: rating.value)
      ]
    }
    return [
      claim(
        builder, score: score.value, operand, stated: rating.value, scores: due.scores,
        due: named.ratings == due.ratings ? rating.value : due.ratings[0])
    ]
  }

  private func claim(
    _ builder: ClaimBuilder, score: Figure, _ operand: Operand, stated: String, scores: Interval, due: String
  ) -> CheckedClaim {
    let sign = scores.includesUpper ? "<=" : "<"
    let claim = Claim(
      id: builder.id(score.digits, stated), kind: .rating, quote: builder.quote, place: builder.place,
      expression: "\(scores.lower)<=\(score.digits)\(sign)\(scores.upper)",
      operands: [operand], stated: stated, computed: due, verdict: due == stated ? .exact : .wrong)
    return CheckedClaim(claim: claim, finding: due == stated ? nil : finding(claim, score, due))
  }

  /// Whether two ratings are names of one band: 优 and 优秀.
  private func isSame(_ a: String, _ b: String) -> Bool {
    a == b || scales.contains { $0.band(rated: a)?.ratings.contains(b) ?? false }
  }

  private func percent(of score: Figure, outOf full: Figure?) -> Rational? {
    guard let full, full.number != Rational.hundred else { return score.number }
    return try? score.number * Rational.hundred / full.number
  }

  private func finding(_ claim: Claim, _ score: Figure, _ due: String) -> Finding {
    claim.finding(
      .ratingDiffers,
      Wording(
        zh: "\(score.digits) 分按评级标准为“\(due)”，所列为“\(claim.stated)”。",
        en:
          "A score of \(score.digits) is rated \(due) by the scale, but \(claim.stated) is stated."
      ))
  }
}

extension RatingBand {
  fileprivate func holds(_ score: Rational) -> Bool { lowest <= score && score <= highest }
}

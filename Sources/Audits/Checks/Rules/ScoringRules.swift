import Figures
import Reports
import Texts

/// The score of an indicator is what its own scoring rule gives for the rates that the report computes.
///
/// Only a rule in bands is recomputed, when its bands make up the full marks and the report has every rate it
/// asks for. A score that the rule cannot give is a warning, with the rule quoted.
struct ScoringRules: Check {
  func claims(of report: Report) -> [CheckedClaim] {
    report.scoringRules.compactMap { check($0, report.indicators[$0.indicator]) }
  }

  private func check(_ rule: ScoringRule, _ node: Indicator) -> CheckedClaim? {
    if let proportion = rule.proportion { return check(proportion, node) }
    guard let score = node.score, let full = node.full, makesUp(full.number, rule) else { return nil }
    let builder = ClaimBuilder(kind: .rule, label: node.name, quote: node.quote, place: node.place)
    let operands = rule.scales.flatMap(\.operands)
    let expression = rule.scales.map { "\($0.name): \($0.rate?.plainDescription ?? "?")" }.joined(
      separator: "; ")
    guard rule.scales.allSatisfy({ $0.rate != nil }) else {
      return builder.unchecked(
        .operandMissing, expression: expression, operands: operands, stated: score.digits)
    }
    let given = rule.scales.map(points)
    guard given.allSatisfy({ $0 != nil }),
      let due = try? given.compactMap(\.self).reduce(.zero, { try $0 + $1 })
    else {
      return builder.unchecked(.bandGap, expression: expression, operands: operands, stated: score.digits)
    }
    let holds = due == score.number
    let claim = Claim(
      id: builder.id(expression, score.digits), kind: .rule, label: node.name, quote: node.quote,
      place: node.place,
      expression: expression, operands: operands, stated: score.digits, computed: due.decimal(),
      verdict: holds ? .exact : .wrong)
    return CheckedClaim(claim: claim, finding: holds ? nil : finding(claim, rule, given.compactMap(\.self)))
  }

  /// What the rate gives, with the rest of the marks in full. What is taken off the rest is a matter of judgement, so
  /// another score is left to the assessor.
  private func check(_ proportion: ScoringRule.Proportion, _ node: Indicator) -> CheckedClaim? {
    guard let score = node.score?.asPoints, let full = node.full,
      let rest = try? full.number - proportion.points.number,
      rest >= .zero, let others = Figure(digits: rest.decimal(), unit: .points)
    else { return nil }
    let part = Expression.product(proportion.rate, .figure(proportion.points))
    let expression = rest.isZero ? part : .sum(part, .figure(others))
    let builder = ClaimBuilder(kind: .rule, label: node.name, quote: node.quote, place: node.place)
    let checked = builder.judged(expression, operands: proportion.operands, stated: score)
    guard checked.claim.verdict == .wrong else { return checked }
    return builder.unchecked(
      .leftToAssessor, expression: expression, operands: proportion.operands, stated: score,
      computed: checked.claim.computed)
  }

  /// Whether the best bands together give the full marks, so that nothing else is scored.
  private func makesUp(_ full: Rational, _ rule: ScoringRule) -> Bool {
    let best = rule.scales.compactMap { $0.bands.map(\.points).max() }
    return (try? best.reduce(.zero) { try $0 + $1 }) == full
  }

  /// The points of the band that holds every value the rate may have.
  private func points(_ scale: ScoringRule.Scale) -> Rational? {
    guard let rate = scale.rate, let value = try? rate.value(),
      let range = try? rate.interval(rate.spreads(.siblings)),
      let band = scale.bands.first(where: { $0.rates.contains(value) })
    else { return nil }
    return band.rates.contains(range.lower) && band.rates.contains(range.upper) ? band.points : nil
  }

  private func finding(_ claim: Claim, _ rule: ScoringRule, _ points: [Rational]) -> Finding {
    let parts = zip(rule.scales, points).map { scale, points -> String in
      let rate = (try? scale.rate?.value()).flatMap { try? $0 * Rational.hundred }?.decimal(places: 2) ?? "?"
      return "\(scale.name) \(scale.rate?.plainDescription ?? "")=\(rate)%→\(points)"
    }.joined(separator: "；")
    let name = claim.label.map { Wording(zh: "“\($0)”", en: "“\($0)”: ") } ?? Wording(zh: "", en: "")
    return Finding(
      code: .scoreAgainstRule, claim: claim.id,
      message: Wording(
        zh: "\(name.zh)按评分标准应得 \(claim.computed ?? "") 分，所列 \(claim.stated) 分（\(parts)）。",
        en:
          "\(name.en)the scoring rule gives \(claim.computed ?? ""), but \(claim.stated) is stated (\(parts))."
      ),
      quote: rule.quote, place: claim.place)
  }
}

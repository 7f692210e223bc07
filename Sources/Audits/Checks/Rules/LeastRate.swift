import Figures
import Reports
import Texts

/// A rate whose base is missing and that is still too low, because the base cannot be more than that of the whole.
struct LeastRate {
  private let statement: StatedClaim
  private let stated: Figure
  private let bound: Expression
  private let least: Rational

  /// `nil` unless the stated rate is impossible.
  init?(_ statement: StatedClaim, stated: Figure) {
    guard let bound = statement.lowerBound, stated.bound == nil, stated.hedge == nil,
      !statement.doubts.contains(.mendedFigure),
      let range = try? bound.interval(bound.spreads(.siblings)),
      let highest = try? stated.value + stated.step, range.lower > highest
    else { return nil }
    self.statement = statement
    self.stated = stated
    self.bound = bound
    least = range.lower
  }

  var claim: CheckedClaim {
    let builder = ClaimBuilder(statement)
    let scale = FigureScale(stated)
    let text = scale.text(least, places: max(0, -stated.lastPlace) + 2, .down)
    let claim = Claim(
      id: builder.id(bound.description, scale.printed(stated)), kind: statement.kind, label: statement.label,
      quote: statement.quote, place: statement.place, expression: bound.plainDescription,
      operands: statement.operands, stated: scale.printed(stated), computed: "≥" + text, verdict: .wrong)
    let spoken = SpokenComputation(bound, operands: statement.operands, at: statement.place).wording
    let finding = claim.finding(
      .rateWrong,
      Wording(
        zh: "分项的基数不超过总数，\(spoken.zh) 至少为 \(text)，报告写 \(stated.spoken)。",
        en:
          "The base of a part is not more than that of the whole: \(spoken.en) is at least \(text); the report says \(stated.spoken)."
      ))
    return CheckedClaim(claim: claim, finding: finding)
  }
}

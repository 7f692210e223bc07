import Figures
import Reports
import Texts

/// What was achieved meets the target, where the target is a limit such as ≥95%.
///
/// A missed target is a finding only when the indicator has its full marks all the same; whoever takes marks off has
/// seen it, and the claim is left to the assessor.
struct Targets: Check {
  func claims(of report: Report) -> [CheckedClaim] { report.indicators.compactMap(check) }

  private func check(_ node: Indicator) -> CheckedClaim? {
    guard let goal = Goal(node) else { return nil }
    let isMet = goal.isMet
    let builder = ClaimBuilder(kind: .target, label: node.name, quote: node.quote, place: node.place)
    let stated = goal.statedTarget
    let printed = FigureScale(goal.actual).printed(goal.actual)
    let operand = Operand(label: node.name, figure: goal.actual, place: node.place)
    guard isMet || node.full != nil && node.full?.number == node.score?.number else {
      return builder.unchecked(
        .leftToAssessor, expression: printed, operands: [operand], stated: stated, computed: printed)
    }
    let claim = Claim(
      id: builder.id(printed, stated), kind: .target, label: node.name, quote: node.quote, place: node.place,
      expression: printed, operands: [operand],
      stated: stated, computed: printed, verdict: isMet ? .exact : .wrong)
    return CheckedClaim(claim: claim, finding: isMet ? nil : finding(claim))
  }

  private func finding(_ claim: Claim) -> Finding {
    claim.finding(
      .targetMissed,
      Wording(
        zh: "\(claim.label.map { "“\($0)”" } ?? "")完成值 \(claim.expression) 未达到目标 \(claim.stated)，却得满分，建议核对。",
        en:
          "\(claim.label.map { "“\($0)”: " } ?? "")\(claim.expression) misses the target \(claim.stated), yet has full marks; worth a look."
      ))
  }
}

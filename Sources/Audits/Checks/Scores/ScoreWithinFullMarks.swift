import Figures
import Reports
import Texts

/// No indicator has more marks than its full marks.
struct ScoreWithinFullMarks: Check {
  func claims(of report: Report) -> [CheckedClaim] {
    report.indicators.compactMap { node in
      guard let full = node.full, let score = node.score else { return nil }
      return check(node, score: score, full: full)
    }
  }

  private func check(_ node: Indicator, score: Figure, full: Figure) -> CheckedClaim {
    let builder = ClaimBuilder(kind: .bound, label: node.name, quote: node.quote, place: node.place)
    let holds = score.number <= full.number
    let claim = Claim(
      id: builder.id(score.digits, full.digits), kind: .bound, label: node.name, quote: node.quote,
      place: node.place,
      expression: score.digits, operands: [Operand(label: node.name, figure: score, place: node.place)],
      stated: "≤" + full.digits, computed: score.digits, verdict: holds ? .exact : .wrong)
    return CheckedClaim(claim: claim, finding: holds ? nil : finding(claim, score, full))
  }

  private func finding(_ claim: Claim, _ score: Figure, _ full: Figure) -> Finding {
    claim.finding(
      .scoreAboveFull,
      Wording(
        zh: "\(claim.label.map { "“\($0)”" } ?? "")得分 \(score.digits) 超过分值 \(full.digits)。",
        en:
          "\(claim.label.map { "“\($0)”: " } ?? "")the score \(score.digits) is above the full marks \(full.digits)."
      ))
  }
}

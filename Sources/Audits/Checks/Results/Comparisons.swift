import Figures
import Reports
import Texts

/// What is said to be more, less or the same is so.
public struct Comparisons: Check {
  public init() {}

  public func claims(of report: Report) -> [CheckedClaim] {
    report.statements.compactMap { statement in
      guard case .relation(let relation, let other) = statement.result,
        let figure = statement.expression.literal
      else {
        return nil
      }
      return check(statement, figure, relation, other)
    }
  }

  private func check(_ statement: StatedClaim, _ figure: Figure, _ relation: Relation, _ other: Figure)
    -> CheckedClaim
  {
    let builder = ClaimBuilder(statement)
    let computed: Relation =
      figure.value > other.value ? .greater : figure.value < other.value ? .less : .equal
    let holds = computed == relation
    let expression = "\(figure.digits) ? \(other.digits)"
    let claim = Claim(
      id: builder.id(expression, relation.rawValue), kind: .comparison, label: statement.label,
      quote: statement.quote,
      place: statement.place, expression: expression, operands: statement.operands, stated: relation.rawValue,
      computed: computed.rawValue, verdict: holds ? .exact : .wrong)
    return CheckedClaim(claim: claim, finding: holds ? nil : finding(claim, figure, other))
  }

  private func finding(_ claim: Claim, _ figure: Figure, _ other: Figure) -> Finding {
    claim.finding(
      "comparisonWrong", .error,
      Wording(
        zh: "\(figure.printed) \(claim.computed ?? "") \(other.printed)，所述为“\(claim.stated)”。",
        en: "\(figure.digits) is not \(claim.stated) \(other.digits)."))
  }
}

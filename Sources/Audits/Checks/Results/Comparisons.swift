import Figures
import Reports
import Texts

/// What is said to be more, less or the same is so.
enum Comparisons {
  static func claim(of statement: StatedClaim) -> CheckedClaim {
    let builder = ClaimBuilder(statement)
    guard case .relation(let relation, let other) = statement.result,
      let figure = statement.expression.literal
    else { return builder.unchecked(.unparsed, statement) }
    let computed: Relation =
      figure.value > other.value ? .greater : figure.value < other.value ? .less : .equal
    let holds = computed == relation
    let situation = Situation(
      closeness: holds ? .fits : .misses, side: computed == .less ? .computedIsLess : .computedIsMore)
    let ruling = Judge.ruling(on: situation, despite: statement.doubts)
    switch ruling {
    case .unchecked(let reason), .uncheckedWithWarning(let reason):
      return builder.unchecked(reason, statement)
    case .stands, .atMostWarning: break
    }
    let expression = "\(figure.digits) ? \(other.digits)"
    let claim = Claim(
      id: builder.id(expression, relation.rawValue), kind: .comparison, label: statement.label,
      quote: statement.quote,
      place: statement.place, expression: expression, operands: statement.operands, stated: relation.rawValue,
      computed: computed.rawValue, verdict: holds ? .exact : .wrong)
    guard !holds else { return CheckedClaim(claim: claim) }
    let finding = finding(claim, figure, other)
    return CheckedClaim(claim: claim, finding: ruling == .atMostWarning ? finding.atMost(.warning) : finding)
  }

  private static func finding(_ claim: Claim, _ figure: Figure, _ other: Figure) -> Finding {
    let told = zip(claim.operands, [figure, other]).map { operand, figure in
      [operand.label ?? "", figure.spoken].filter { !$0.isEmpty }.joined(separator: " ")
    }
    let (first, second) = (told.first ?? figure.spoken, told.last ?? other.spoken)
    return claim.finding(
      .comparisonWrong,
      Wording(
        zh: "\(first) \(claim.computed ?? "") \(second)，报告写“\(claim.stated)”。",
        en: "\(first) is not \(claim.stated) \(second)."))
  }
}

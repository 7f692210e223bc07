import Figures
import Reports

/// Differences, growth, shares and rates follow from the amounts that the text names for them.
public struct Ratios: Check {
  public init() {}

  private static let kinds: Set<ClaimKind> = [.difference, .growth, .share, .rate]

  public func claims(of report: Report) -> [CheckedClaim] {
    report.statements.filter { Self.kinds.contains($0.kind) }.map(check)
  }

  private func check(_ statement: Statement) -> CheckedClaim {
    let builder = ClaimBuilder(statement)
    guard case .figure(let stated) = statement.result else { return builder.unchecked(.unparsed, statement) }
    if statement.missingOperand { return builder.unchecked(.operandMissing, statement) }
    do {
      let (judgement, reading, expression, result) = try FormulaReading.best(of: statement.expression, stated: stated)
      if judgement.verdict == .wrong, statement.isJoined { return builder.unchecked(.joinCreatedNumber, statement) }
      return builder.judged(
        judgement, expression: expression, operands: statement.operands, stated: result, reason: reading)
    } catch {
      return builder.unchecked(Reason(error), statement)
    }
  }
}

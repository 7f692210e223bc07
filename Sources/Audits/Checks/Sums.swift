import Figures
import Reports

/// The parts of a whole add up to it.
///
/// Parts that the text may have left out make no claim as long as they stay below the whole: only parts that
/// together are more than it are wrong.
public struct Sums: Check {
  public init() {}

  public func claims(of report: Report) -> [CheckedClaim] {
    report.statements.filter { $0.kind == .sum || $0.kind == .count && !$0.expression.isLiteral }.compactMap(check)
  }

  private func check(_ statement: Statement) -> CheckedClaim? {
    guard case .figure(let stated) = statement.result else { return nil }
    let builder = ClaimBuilder(statement)
    guard let judgement = try? Judgement(of: statement.expression, stated: stated) else {
      return builder.unchecked(.overflow, statement)
    }
    guard judgement.verdict == .wrong else { return builder.judged(judgement, statement, stated: stated) }
    if statement.rowsMayBeMissing { return builder.unchecked(.rowsMissing, statement) }
    if statement.isJoined { return builder.unchecked(.joinCreatedNumber, statement) }
    if statement.partsMayBeMissing, judgement.computed < stated.value || isOfPeople(stated) { return nil }
    return builder.judged(judgement, statement, stated: stated)
  }

  /// One person or thing may stand under two heads, an amount of money may not.
  private func isOfPeople(_ stated: Figure) -> Bool { stated.unit?.dimension == .count }
}

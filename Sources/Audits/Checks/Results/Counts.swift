import Figures
import Reports

/// A list has as many items as the text counts.
///
/// A list that ends with 等 may leave items out, so only more items than counted are wrong.
public struct Counts: Check {
  public init() {}

  public func claims(of report: Report) -> [CheckedClaim] {
    report.statements.filter { $0.kind == .count && $0.expression.isLiteral }.compactMap(check)
  }

  private func check(_ statement: StatedClaim) -> CheckedClaim? {
    guard case .figure(let stated) = statement.result,
      let judgement = try? Judgement(of: statement.expression, stated: stated)
    else { return nil }
    let builder = ClaimBuilder(statement)
    if judgement.computed < stated.value, statement.partsMayBeMissing {
      return builder.unchecked(.partsNotExhaustive, statement)
    }
    return builder.judged(judgement, statement, stated: stated)
  }
}

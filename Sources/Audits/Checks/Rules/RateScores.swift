import Figures
import Reports

/// The score of a rate is what the head of its column says: 得分(20分*执行率).
///
/// More than the full marks is never given, so a rate above 100 % gives them under the reading `capped`. A score that
/// the head cannot give is a warning.
enum RateScores {
  static func claim(of statement: StatedClaim) -> CheckedClaim {
    let builder = ClaimBuilder(statement)
    guard case .figure(let stated) = statement.result,
      let judgement = try? Judgement(of: statement.expression, stated: stated)
    else { return builder.judged(statement) }
    if judgement.verdict == .wrong, let full = fullMarks(of: statement.expression),
      judgement.computed > full.value, let capped = try? Judgement(of: .figure(full), stated: stated),
      capped.verdict == .exact
    {
      return builder.judged(
        capped, expression: .figure(full), operands: statement.operands, stated: stated, reason: .capped)
    }
    return builder.judged(statement)
  }

  private static func fullMarks(of expression: Expression) -> Figure? {
    if case .product(.figure(let full), _) = expression { full } else { nil }
  }
}

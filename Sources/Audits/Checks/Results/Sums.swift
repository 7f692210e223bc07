import Figures
import Reports

/// The parts of a whole add up to it.
///
/// Parts that the text may have left out make no claim as long as they stay below the whole: only parts that
/// together are more than it are wrong. A list of amounts that a single wrong digit keeps from closing is a
/// warning, because a list that is short by chance would hardly ever be short by just that.
public struct Sums: Check {
  public init() {}

  public func claims(of report: Report) -> [CheckedClaim] {
    report.statements.filter { $0.kind == .sum || $0.kind == .count && !$0.expression.isLiteral }.compactMap(
      check)
  }

  private func check(_ statement: StatedClaim) -> CheckedClaim? {
    guard case .figure(let stated) = statement.result else { return nil }
    let builder = ClaimBuilder(statement)
    guard let judgement = try? Judgement(of: statement.expression, stated: stated) else {
      return builder.unchecked(.overflow, statement)
    }
    var checked = builder.judged(judgement, statement, stated: stated)
    checked.recalculation?.partsMayBeMissing = statement.partsMayBeMissing
    if statement.partsMayBeMissing, judgement.grade == .strained { return nil }
    guard judgement.verdict == .wrong else { return checked }
    if statement.rowsMayBeMissing { return builder.unchecked(.rowsMissing, statement) }
    if statement.isJoined { return builder.unchecked(.joinCreatedNumber, statement) }
    guard statement.partsMayBeMissing else { return checked }
    // One person may stand under two heads, an amount of money may not.
    if stated.unit?.dimension == .count { return nil }
    if judgement.computed > stated.value { return checked }
    guard OpenList(statement.expression, whole: stated).isOneDigitFromClosing else { return nil }
    checked.finding?.severity = .warning
    return checked
  }
}

/// A list that may be open, and stays below its whole.
private struct OpenList {
  private let sum: Expression
  private let whole: Figure

  private static let fewestParts = 3

  init(_ sum: Expression, whole: Figure) {
    self.sum = sum
    self.whole = whole
  }

  /// Whether one digit of one part or of the whole explains the gap, where fewer than one gap in a hundred could
  /// be explained so.
  var isOneDigitFromClosing: Bool {
    guard sum.figures.count >= Self.fewestParts, let value = try? sum.value(),
      let units = try? (whole.value / whole.step).rounded(.down)
    else { return false }
    let edited = sum.operands.flatMap { part in
      DigitEdits.oneDigit(part).compactMap { try? value - part.value + $0.value }
    }
    let gaps = Set(edited.compactMap { try? ($0 - value).magnitude })
    guard Int128(gaps.count) * 100 < units else { return false }
    return edited.contains(whole.value) || DigitEdits.oneDigit(whole).contains { $0.value == value }
  }
}

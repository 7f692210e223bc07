import Figures

/// A labelled figure of the report: one line of its ledger.
public struct LedgerEntry: Sendable {
  /// Which year a figure speaks of, against the fiscal year of the report.
  public enum Period: Hashable, Sendable {
    case thisYear
    case lastYear
    /// Another year, as printed.
    case year(Int)
  }

  /// What an amount is in the budget cycle.
  public enum Role: String, Hashable, Sendable, CaseIterable {
    /// 年初预算
    case budget
    /// 调整后预算, 全年预算
    case adjustedBudget
    /// 决算, 执行, 实际支出
    case actual
  }

  /// The noun phrase that names it, or the row and column heads.
  public var label: String
  public var figure: Figure
  public var period: Period?
  public var role: Role?
  public var place: Place

  /// The amount in 元, for money.
  public var yuan: Rational? { figure.unit?.dimension == .money ? figure.value : nil }
}

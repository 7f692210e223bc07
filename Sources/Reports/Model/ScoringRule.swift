import Figures

/// How an indicator is scored, as its own rule says: points by bands of one or more rates.
public struct ScoringRule: Sendable {
  /// The bands of one rate.
  public struct Scale: Sendable {
    /// What the bands are of, such as 三公经费控制率.
    public var name: String
    public var bands: [(rates: Interval, points: Rational)]
    /// The rate that the report computes for it, `nil` when the report has none.
    public var rate: Expression?
    public var operands: [Operand]
  }

  /// A part that is scored in proportion to a rate: 得分=执行率×1分.
  public struct Proportion: Sendable {
    public var rate: Expression
    public var operands: [Operand]
    public var points: Figure
  }

  /// The index in `Report.indicators`.
  public var indicator: Int
  public var scales: [Scale]
  public var proportion: Proportion?
  public var quote: String
  public var place: Place
}

/// What a figure counts, and how much one of it is in the base unit of its dimension.
///
/// Amounts are counted in 元, rates as plain ratios (88 % is 0.88), points and counts as they are.
public struct Unit: Hashable, Sendable {
  public enum Dimension: String, Hashable, Sendable, CaseIterable {
    /// Amounts; the base is 元.
    case money
    /// Rates; the base is the ratio 1.
    case ratio
    /// Percentage points; the base is the ratio 1.
    case ratioDifference
    /// Marks of a score.
    case points
    /// People, things, occasions.
    case count
    /// Years, months, days.
    case time
    /// Measured quantities such as areas and lengths.
    case measure
  }

  public var name: String
  public var dimension: Dimension
  public var scale: Rational
  /// What is counted, whatever word and multiplier count it: 人 for 万人, 名 and 位.
  public var thing: String

  /// A unit of which one is `scale` in the base unit of its dimension; without a `thing` it counts what it is called.
  ///
  /// ```swift
  /// Figure(digits: "3", unit: .init(name: "万元", dimension: .money, scale: Rational(10_000)))?.value  // Optional(30000)
  /// ```
  public init(name: String, dimension: Dimension, scale: Rational = .one, thing: String? = nil) {
    self.name = name
    self.dimension = dimension
    self.scale = scale
    self.thing = thing ?? name
  }

  public static let percent = Unit(
    name: "%", dimension: .ratio, scale: (try? Rational.powerOfTen(-2)) ?? .one)
  public static let points = Unit(name: "分", dimension: .points)
}

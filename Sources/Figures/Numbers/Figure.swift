/// One printed number with all that its print tells: value, place of the last digit, unit, hedge and bound.
///
/// `34.94万元` has `number` 34.94, `lastPlace` −2, `value` 349400 (元) and `step` 100 (元): unit words
/// and percent signs shift the value and the step together.
public struct Figure: Hashable, Sendable {
  /// The digits as printed, without thousands separators and spaces: `-1037.00`.
  public let digits: String
  /// The printed number, before its unit.
  public let number: Rational
  /// The power of ten of the last printed digit: −2 for `34.94`.
  public let lastPlace: Int
  public var unit: Unit? { didSet { rescale() } }
  public var hedge: Hedge?
  public var bound: Bound?
  /// The number in the base unit of its dimension.
  public private(set) var value: Rational
  /// One unit of the last printed digit, in the base unit.
  public private(set) var step: Rational

  /// Reads `digits`, an optional minus sign with decimal digits and at most one point.
  ///
  /// Returns `nil` for anything else and for numbers of more than 30 digits, which no report prints.
  ///
  /// ```swift
  /// Figure(digits: "34.94", unit: .percent)?.value  // Optional(0.3494)
  /// Figure(digits: "1,037")  // nil
  /// ```
  public init?(digits: String, unit: Unit? = nil, hedge: Hedge? = nil, bound: Bound? = nil) {
    guard let literal = DecimalLiteral(digits) else { return nil }
    guard let place = try? Rational.powerOfTen(-literal.decimals),
      let number = try? Rational(literal.mantissa, 1) * place,
      let scaled = Self.scaled(number, place, by: unit)
    else { return nil }
    self.digits = digits
    self.number = number
    self.lastPlace = -literal.decimals
    self.unit = unit
    self.hedge = hedge
    self.bound = bound
    (self.value, self.step) = scaled
  }

  private mutating func rescale() {
    guard let place = try? Rational.powerOfTen(lastPlace),
      let scaled = Self.scaled(number, place, by: unit)
    else { return }
    (value, step) = scaled
  }

  private static func scaled(
    _ number: Rational, _ place: Rational, by unit: Unit?
  ) -> (Rational, Rational)? {
    let scale = unit?.scale ?? .one
    guard let value = try? number * scale, let step = try? place * scale else { return nil }
    return (value, step)
  }

  public var isPercent: Bool { unit?.dimension == .ratio }

  /// The figure as a reader would write it, with its unit: `34.94万元`.
  public var printed: String { digits + (unit?.name ?? "") }
}

/// A word that makes a figure approximate.
public enum Hedge: String, Hashable, Sendable {
  /// 约、大约、左右: either side.
  case about
  /// 近、将近、接近: a little less than printed.
  case nearly
  /// 余、多: a little more than printed.
  case over
}

/// A word or sign that makes a figure a limit.
public enum Bound: String, Hashable, Sendable {
  case atLeast, moreThan, atMost, lessThan
}

/// An exact fraction of two 128-bit integers, always in lowest terms with a positive denominator.
///
/// Results that do not fit throw ``ArithmeticFault/overflow``; nothing traps and nothing is rounded.
///
/// ```swift
/// try (Rational(1, 3) + Rational(1, 6)).decimal(places: 2)  // "0.5"
/// ```
public struct Rational: Hashable, Sendable {
  public let numerator: Int128
  public let denominator: Int128

  public static let zero = Rational(0)
  public static let one = Rational(1)

  /// The whole number `integer`.
  ///
  /// ```swift
  /// Rational(-3)  // -3
  /// ```
  public init(_ integer: Int) {
    numerator = Int128(integer)
    denominator = 1
  }

  /// The fraction `numerator` / `denominator`, reduced.
  ///
  /// Throws ``ArithmeticFault/divisionByZero`` for a denominator of zero, and ``ArithmeticFault/overflow`` for the
  /// one number of 128 bits that has no negative.
  ///
  /// ```swift
  /// try Rational(6, -4)  // -1.5
  /// ```
  public init(_ numerator: Int128, _ denominator: Int128) throws(ArithmeticFault) {
    guard denominator != 0 else { throw .divisionByZero }
    guard numerator != .min, denominator != .min else { throw .overflow }
    let divisor = Self.greatestCommonDivisor(numerator.magnitude, denominator.magnitude)
    let sign: Int128 = denominator < 0 ? -1 : 1
    self.numerator = sign * (numerator / Int128(divisor))
    self.denominator = (denominator / Int128(divisor)) * sign
  }

  private static func greatestCommonDivisor(_ a: UInt128, _ b: UInt128) -> UInt128 {
    var (a, b) = (a, b)
    while b != 0 { (a, b) = (b, a % b) }
    return max(a, 1)
  }

  /// The largest power of ten that 127 bits hold.
  private static let largestExponent = 38

  /// Ten to the power `exponent`, which may be negative.
  ///
  /// Throws ``ArithmeticFault/overflow`` beyond ±38.
  ///
  /// ```swift
  /// try Rational.powerOfTen(-2)  // 0.01
  /// ```
  public static func powerOfTen(_ exponent: Int) throws(ArithmeticFault) -> Rational {
    guard exponent.magnitude <= largestExponent else { throw .overflow }
    var power: Int128 = 1
    for _ in 0..<exponent.magnitude {
      let (product, overflow) = power.multipliedReportingOverflow(by: 10)
      guard !overflow else { throw .overflow }
      power = product
    }
    return exponent < 0 ? try Rational(1, power) : try Rational(power, 1)
  }

  public var isNegative: Bool { numerator < 0 }
  public var isZero: Bool { numerator == 0 }
  public var isInteger: Bool { denominator == 1 }
  public var magnitude: Rational { isNegative ? -self : self }

  /// The same amount on the other side of zero; it always fits.
  ///
  /// ```swift
  /// -Rational(3)  // -3
  /// ```
  public static prefix func - (value: Rational) -> Rational {
    Rational(reducedNumerator: -value.numerator, denominator: value.denominator)
  }

  private init(reducedNumerator: Int128, denominator: Int128) {
    self.numerator = reducedNumerator
    self.denominator = denominator
  }
}

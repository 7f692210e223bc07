/// How a value is brought to a whole number of steps.
public enum Rounding: Sendable, CaseIterable {
  /// 四舍五入: halves away from zero.
  case halfAway
  /// 四舍六入五成双: halves to the even neighbour.
  case halfEven
  /// 截尾: towards zero.
  case towardZero
  /// 进一法: away from zero.
  case awayFromZero
  case down
  case up
}

extension Rational {
  /// The whole number that `rounding` chooses for this value.
  ///
  /// ```swift
  /// try Rational(5, 2).rounded(.halfAway)  // 3
  /// try Rational(5, 2).rounded(.halfEven)  // 2
  /// ```
  public func rounded(_ rounding: Rounding) -> Int128 {
    let (quotient, remainder) = numerator.quotientAndRemainder(dividingBy: denominator)
    guard remainder != 0 else { return quotient }
    let outward: Int128 = quotient + (numerator < 0 ? -1 : 1)
    switch rounding {
    case .towardZero: return quotient
    case .awayFromZero: return outward
    case .down: return numerator < 0 ? outward : quotient
    case .up: return numerator < 0 ? quotient : outward
    case .halfAway, .halfEven:
      let remaining = UInt128(denominator) - remainder.magnitude
      if remainder.magnitude < remaining { return quotient }
      if remainder.magnitude > remaining { return outward }
      return rounding == .halfAway || quotient % 2 != 0 ? outward : quotient
    }
  }

  /// The multiple of `step` that `rounding` chooses for this value; `step` must be positive.
  ///
  /// Throws ``ArithmeticFault`` for a step of zero, and when a number on the way does not fit.
  ///
  /// ```swift
  /// try Rational(88449, 1000).rounded(to: Rational(1, 10), .halfAway) == Rational(884, 10)  // true
  /// ```
  public func rounded(to step: Rational, _ rounding: Rounding) throws(ArithmeticFault) -> Rational {
    try Rational((self / step).rounded(rounding), 1) * step
  }
}

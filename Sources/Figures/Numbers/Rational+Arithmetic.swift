extension Rational {
  /// The exact sum; throws ``ArithmeticFault/overflow`` when it does not fit.
  ///
  /// ```swift
  /// try Rational(1, 3) + Rational(1, 6)  // 0.5
  /// ```
  public static func + (left: Rational, right: Rational) throws(ArithmeticFault) -> Rational {
    let divisor = try Rational(left.denominator, right.denominator)
    // divisor = left.denominator/right.denominator in lowest terms, so the common denominator is
    // left.denominator × divisor.denominator.
    let a = try product(left.numerator, divisor.denominator)
    let b = try product(right.numerator, divisor.numerator)
    let (sum, overflow) = a.addingReportingOverflow(b)
    guard !overflow else { throw .overflow }
    return try Rational(sum, product(left.denominator, divisor.denominator))
  }

  /// The exact difference; throws ``ArithmeticFault/overflow`` when it does not fit.
  ///
  /// ```swift
  /// try Rational(1, 2) - Rational(2)  // -1.5
  /// ```
  public static func - (left: Rational, right: Rational) throws(ArithmeticFault) -> Rational {
    try left + (-right)
  }

  /// The exact product; throws ``ArithmeticFault/overflow`` when it does not fit.
  ///
  /// ```swift
  /// try Rational(2, 3) * Rational(3, 4)  // 0.5
  /// ```
  public static func * (left: Rational, right: Rational) throws(ArithmeticFault) -> Rational {
    let first = try Rational(left.numerator, right.denominator)
    let second = try Rational(right.numerator, left.denominator)
    return try Rational(
      product(first.numerator, second.numerator), product(first.denominator, second.denominator))
  }

  /// The exact quotient.
  ///
  /// Throws ``ArithmeticFault/divisionByZero`` for a divisor of zero, and ``ArithmeticFault/overflow`` when it does
  /// not fit.
  ///
  /// ```swift
  /// try Rational(1) / Rational(8)  // 0.125
  /// ```
  public static func / (left: Rational, right: Rational) throws(ArithmeticFault) -> Rational {
    guard !right.isZero else { throw .divisionByZero }
    return try left * Rational(right.denominator, right.numerator)
  }

  private static func product(_ a: Int128, _ b: Int128) throws(ArithmeticFault) -> Int128 {
    let (product, overflow) = a.multipliedReportingOverflow(by: b)
    guard !overflow else { throw .overflow }
    return product
  }
}

extension Rational: Comparable {
  /// Whether the left one is smaller.
  ///
  /// Compares by the full 256-bit cross products, so that no pair of fractions is too large to order.
  ///
  /// ```swift
  /// try Rational(1, 3) < Rational(1, 2)  // true
  /// ```
  public static func < (left: Rational, right: Rational) -> Bool {
    let a = left.numerator.multipliedFullWidth(by: right.denominator)
    let b = right.numerator.multipliedFullWidth(by: left.denominator)
    return (a.high, a.low) < (b.high, b.low)
  }
}

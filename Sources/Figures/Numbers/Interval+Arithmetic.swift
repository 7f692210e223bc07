extension Interval {
  /// The range of the absolute values.
  var magnitude: Interval {
    if lower >= .zero { return self }
    if upper <= .zero { return -self }
    let far = hull(with: -self)
    return Interval(.zero, far.upper, includesUpper: far.includesUpper)
  }

  static prefix func - (value: Interval) -> Interval {
    Interval(
      -value.upper, -value.lower, includesLower: value.includesUpper,
      includesUpper: value.includesLower)
  }

  static func + (left: Interval, right: Interval) throws(ArithmeticFault) -> Interval {
    Interval(
      try left.lower + right.lower, try left.upper + right.upper,
      includesLower: left.includesLower && right.includesLower,
      includesUpper: left.includesUpper && right.includesUpper)
  }

  static func - (left: Interval, right: Interval) throws(ArithmeticFault) -> Interval {
    try left + (-right)
  }

  static func * (left: Interval, right: Interval) throws(ArithmeticFault) -> Interval {
    var corners: [(value: Rational, included: Bool)] = []
    for a in left.ends {
      for b in right.ends {
        // Zero times an end is reached by every value of the other range, so only its own end counts.
        let included =
          (a.included && b.included) || (a.value.isZero && a.included)
          || (b.value.isZero && b.included)
        corners.append((try a.value * b.value, included))
      }
    }
    return hull(corners)
  }

  /// Throws ``ArithmeticFault/divisionByZero`` when the divisor may be zero.
  static func / (left: Interval, right: Interval) throws(ArithmeticFault) -> Interval {
    guard right.lower > .zero || right.upper < .zero else { throw .divisionByZero }
    let inverse = Interval(
      try .one / right.upper, try .one / right.lower, includesLower: right.includesUpper,
      includesUpper: right.includesLower)
    return try left * inverse
  }

  private var ends: [(value: Rational, included: Bool)] {
    [(lower, includesLower), (upper, includesUpper)]
  }

  private static func hull(_ corners: [(value: Rational, included: Bool)]) -> Interval {
    var result = Interval(
      corners[0].value, corners[0].value, includesLower: corners[0].included,
      includesUpper: corners[0].included)
    for corner in corners.dropFirst() {
      if corner.value < result.lower {
        result.lower = corner.value
        result.includesLower = corner.included
      } else if corner.value == result.lower {
        result.includesLower = result.includesLower || corner.included
      }
      if corner.value > result.upper {
        result.upper = corner.value
        result.includesUpper = corner.included
      } else if corner.value == result.upper {
        result.includesUpper = result.includesUpper || corner.included
      }
    }
    return result
  }
}

/// A range of real numbers between two exact ends, each of which belongs to it or not.
public struct Interval: Hashable, Sendable {
  public var lower: Rational
  public var upper: Rational
  public var includesLower: Bool
  public var includesUpper: Bool

  /// The range from `lower` to `upper`, to which both ends belong unless it is said that they do not.
  ///
  /// The ends are taken as they are; a lower end above the upper one makes an empty range.
  ///
  /// ```swift
  /// Interval(Rational(90), Rational(100), includesUpper: false).contains(Rational(100))  // false
  /// ```
  public init(
    _ lower: Rational, _ upper: Rational, includesLower: Bool = true, includesUpper: Bool = true
  ) {
    self.lower = lower
    self.upper = upper
    self.includesLower = includesLower
    self.includesUpper = includesUpper
  }

  init(point: Rational) { self.init(point, point) }

  /// The values that round to `value` at `step`, both ends included because ties round either way.
  init(rounding value: Rational, step: Rational) throws(ArithmeticFault) {
    let half = try step / Rational(2)
    self.init(try value - half, try value + half)
  }

  /// The values that are cut to `value` at `step`.
  ///
  /// 34.94 at 0.01 is [34.94, 34.95); −34.94 is (−34.95, −34.94]; 0 is (−0.01, 0.01).
  init(truncating value: Rational, step: Rational) throws(ArithmeticFault) {
    if value.isZero {
      self.init(-step, step, includesLower: false, includesUpper: false)
    } else if value.isNegative {
      self.init(try value - step, value, includesLower: false)
    } else {
      self.init(value, try value + step, includesUpper: false)
    }
  }

  public var isEmpty: Bool {
    lower > upper || (lower == upper && !(includesLower && includesUpper))
  }

  /// Whether `value` lies in the range; an end does only where it belongs to it.
  ///
  /// ```swift
  /// Interval(.zero, .one).contains(.one)  // true
  /// ```
  public func contains(_ value: Rational) -> Bool {
    (includesLower ? lower <= value : lower < value)
      && (includesUpper ? value <= upper : value < upper)
  }

  /// The part that both ranges share; it may be empty.
  func intersection(_ other: Interval) -> Interval {
    var shared = self
    if other.lower > lower || (other.lower == lower && !other.includesLower) {
      shared.lower = other.lower
      shared.includesLower = other.includesLower
    }
    if other.upper < upper || (other.upper == upper && !other.includesUpper) {
      shared.upper = other.upper
      shared.includesUpper = other.includesUpper
    }
    return shared
  }

  /// Whether the two ranges share at least one value.
  ///
  /// ```swift
  /// Interval(.zero, .one).meets(Interval(.one, Rational(2)))  // true
  /// Interval(.zero, .one).meets(Interval(.one, Rational(2), includesLower: false))  // false
  /// ```
  public func meets(_ other: Interval) -> Bool { !intersection(other).isEmpty }

  /// Whether the two ranges share a single point and neither is that point alone.
  func touches(_ other: Interval) -> Bool {
    let shared = intersection(other)
    return !shared.isEmpty && shared.lower == shared.upper && lower != upper
      && other.lower != other.upper
  }
}

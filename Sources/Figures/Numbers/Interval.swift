/// A range of real numbers between two exact ends, each of which belongs to it or not.
public struct Interval: Hashable, Sendable {
  public var lower: Rational
  public var upper: Rational
  public var includesLower: Bool
  public var includesUpper: Bool

  public init(
    _ lower: Rational, _ upper: Rational, includesLower: Bool = true, includesUpper: Bool = true
  ) {
    self.lower = lower
    self.upper = upper
    self.includesLower = includesLower
    self.includesUpper = includesUpper
  }

  public init(point: Rational) { self.init(point, point) }

  /// The values that round to `value` at `step`, both ends included because ties round either way.
  public init(rounding value: Rational, step: Rational) throws(ArithmeticFault) {
    let half = try step / Rational(2)
    self.init(try value - half, try value + half)
  }

  /// The values that are cut to `value` at `step`.
  ///
  /// 34.94 at 0.01 is [34.94, 34.95); −34.94 is (−34.95, −34.94]; 0 is (−0.01, 0.01).
  public init(truncating value: Rational, step: Rational) throws(ArithmeticFault) {
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

  public func contains(_ value: Rational) -> Bool {
    (includesLower ? lower <= value : lower < value)
      && (includesUpper ? value <= upper : value < upper)
  }

  /// The part that both ranges share; it may be empty.
  public func intersection(_ other: Interval) -> Interval {
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

  public func meets(_ other: Interval) -> Bool { !intersection(other).isEmpty }

  /// Whether the two ranges share a single point and neither is that point alone.
  public func touches(_ other: Interval) -> Bool {
    let shared = intersection(other)
    return !shared.isEmpty && shared.lower == shared.upper && lower != upper
      && other.lower != other.upper
  }
}

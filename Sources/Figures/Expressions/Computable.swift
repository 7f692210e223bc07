/// What the operations of an expression can be carried out on: numbers, and ranges of numbers.
protocol Computable {
  init(point: Rational)
  var magnitude: Self { get }
  /// The slope of the magnitude, where `slope` is the slope of the value itself.
  func magnitudeSlope(_ slope: Self) -> Self
  static prefix func - (value: Self) -> Self
  static func + (left: Self, right: Self) throws(ArithmeticFault) -> Self
  static func - (left: Self, right: Self) throws(ArithmeticFault) -> Self
  static func * (left: Self, right: Self) throws(ArithmeticFault) -> Self
  static func / (left: Self, right: Self) throws(ArithmeticFault) -> Self
}

extension Rational: Computable {
  init(point: Rational) { self = point }

  func magnitudeSlope(_ slope: Rational) -> Rational { isNegative ? -slope : slope }
}

extension Interval: Computable {
  func magnitudeSlope(_ slope: Interval) -> Interval {
    if lower >= .zero { return slope }
    return upper <= .zero ? -slope : slope.hull(with: -slope)
  }
}

/// What the operations of an expression can be carried out on: numbers, and ranges of numbers.
protocol Computable {
  init(point: Rational)
  static prefix func - (value: Self) -> Self
  static func + (left: Self, right: Self) throws(ArithmeticFault) -> Self
  static func - (left: Self, right: Self) throws(ArithmeticFault) -> Self
  static func * (left: Self, right: Self) throws(ArithmeticFault) -> Self
  static func / (left: Self, right: Self) throws(ArithmeticFault) -> Self
}

extension Rational: Computable {
  init(point: Rational) { self = point }
}

extension Interval: Computable {}

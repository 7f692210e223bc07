/// Why an exact computation has no result.
public enum ArithmeticFault: Error, Equatable, Sendable {
  /// The exact result needs more than 127 bits.
  case overflow
  case divisionByZero
}

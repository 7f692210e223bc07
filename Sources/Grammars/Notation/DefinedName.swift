/// A name defined in the grammar, as a key that is looked up often.
///
/// Compared by its bytes: comparing strings asks for every ideograph whether it has another spelling.
struct DefinedName: Hashable, Sendable {
  private let string: String

  init(_ string: String) { self.string = string }

  static func == (a: Self, b: Self) -> Bool { a.string.utf8.elementsEqual(b.string.utf8) }

  /// A small odd prime spreads the sums of short names.
  private static let spread: UInt64 = 31

  func hash(into hasher: inout Hasher) {
    var sum: UInt64 = 0
    for byte in string.utf8 { sum = sum &* Self.spread &+ UInt64(byte) }
    hasher.combine(sum)
  }
}

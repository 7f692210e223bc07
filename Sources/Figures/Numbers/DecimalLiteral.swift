/// The digits of a plain decimal number.
struct DecimalLiteral {
  var mantissa: Int128
  var decimals: Int

  /// More digits do not fit 127 bits with room to compute.
  private static let mostDigits = 30

  init?(_ text: String) {
    var mantissa: Int128 = 0
    var digits = 0
    var decimals: Int?
    var isNegative = false
    for (offset, byte) in text.utf8.enumerated() {
      switch byte {
      case UInt8(ascii: "-") where offset == 0: isNegative = true
      case UInt8(ascii: ".") where decimals == nil && digits > 0: decimals = 0
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        guard digits < Self.mostDigits else { return nil }
        mantissa = mantissa * 10 + Int128(byte - UInt8(ascii: "0"))
        digits += 1
        decimals = decimals.map { $0 + 1 }
      default: return nil
      }
    }
    guard digits > 0, decimals != 0 else { return nil }
    self.mantissa = isNegative ? -mantissa : mantissa
    self.decimals = decimals ?? 0
  }
}

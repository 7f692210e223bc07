extension Rational {
  /// The value as a decimal with at most `places` digits after the point, without trailing zeros.
  ///
  /// A value that needs more digits is rounded by `rounding`; one whose digits do not fit 127 bits has fewer of them
  /// after the point. It is never a fraction.
  ///
  /// ```swift
  /// try Rational(3494, 3966).decimal(places: 4)  // "0.881"
  /// ```
  public func decimal(places: Int = 10, _ rounding: Rounding = .halfAway) -> String {
    if isInteger { return String(numerator) }
    let places = max(0, places)
    guard let scale = try? Rational.powerOfTen(places), let scaled = try? self * scale else {
      return decimal(places: places - 1, rounding)
    }
    let digits = scaled.rounded(rounding)
    var text = String(digits.magnitude)
    if text.utf8.count <= places {
      text = String(repeating: "0", count: places + 1 - text.utf8.count) + text
    }
    let point = text.index(text.endIndex, offsetBy: -places)
    var fraction = text[point...]
    while fraction.last == "0" { fraction.removeLast() }
    let sign = digits < 0 ? "-" : ""
    return sign + text[..<point] + (fraction.isEmpty ? "" : "." + fraction)
  }
}

extension Rational: CustomStringConvertible {
  public var description: String { decimal() }
}

import Figures
import Texts

/// Prints values in the unit of a stated figure.
struct FigureScale {
  private let scale: Rational
  private let sign: String

  init(_ stated: Figure) {
    scale = stated.unit?.scale ?? .one
    sign = stated.unit?.dimension == .ratio ? stated.unit?.name ?? "" : ""
  }

  func text(_ value: Rational, places: Int = Rational.shownPlaces, _ rounding: Rounding = .halfAway) -> String
  {
    guard let scaled = try? value / scale else { return value.decimal(places: places, rounding) }
    return scaled.decimal(places: places, rounding) + sign
  }

  func text(_ value: Rational, _ rounding: Rounding) -> String {
    text(value, places: Rational.shownPlaces, rounding)
  }

  func printed(_ stated: Figure) -> String { stated.digits + sign }
}

extension Figure {
  /// How many digits it has from the first that is not zero: three for `0.0250`.
  var significantDigits: Int { digits.unicodeScalars.filter(\.isDigit).drop { $0 == "0" }.count }
}

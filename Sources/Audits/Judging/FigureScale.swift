import Figures

/// Prints values in the unit of a stated figure.
struct FigureScale {
  private let scale: Rational
  private let sign: String

  init(_ stated: Figure) {
    scale = stated.unit?.scale ?? .one
    sign = stated.unit?.dimension == .ratio ? stated.unit?.name ?? "" : ""
  }

  /// More decimals tell a person nothing.
  private static let mostPlaces = 10

  func text(_ value: Rational, places: Int = mostPlaces, _ rounding: Rounding = .halfAway) -> String {
    guard let scaled = try? value / scale else { return value.decimal(places: places, rounding) }
    return scaled.decimal(places: places, rounding) + sign
  }

  func text(_ value: Rational, _ rounding: Rounding) -> String {
    text(value, places: Self.mostPlaces, rounding)
  }

  func printed(_ stated: Figure) -> String { stated.digits + sign }
}

import Figures

/// Prints values in the unit of a stated figure.
struct FigureScale {
  private let scale: Rational
  private let sign: String

  init(_ stated: Figure) {
    scale = stated.unit?.scale ?? .one
    sign = stated.unit?.dimension == .ratio ? stated.unit?.name ?? "" : ""
  }

  func text(_ value: Rational, places: Int = 10, _ rounding: Rounding = .halfAway) -> String {
    guard let scaled = try? value / scale else { return value.decimal(places: places, rounding) }
    return scaled.decimal(places: places, rounding) + sign
  }

  func text(_ value: Rational, _ rounding: Rounding) -> String { text(value, places: 10, rounding) }

  func printed(_ stated: Figure) -> String { stated.digits + sign }
}

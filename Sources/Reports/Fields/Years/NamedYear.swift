import Figures

extension Figure {
  /// The year that it names, as in `2023年`: four digits with a word of time behind them.
  var namedYear: Int? { unit?.dimension == .time ? yearOfFourDigits : nil }

  /// The year that its four digits may be, whatever stands behind them: a label or a title says that they are one.
  var yearOfFourDigits: Int? { digits.utf8.count == Self.yearDigits ? Int(digits) : nil }

  /// How many digits a year is written with.
  static let yearDigits = 4
}

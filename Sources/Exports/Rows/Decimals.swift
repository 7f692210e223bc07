import Figures

/// A result as a decimal and the unit it is in: `88.1%` is 88.1 and `%`.
struct DecimalCell {
  var digits: String
  var unit: String?

  /// Reads what a claim prints; `nil` for what is no decimal: words, a comparison, a fraction.
  init?(_ text: String?) {
    guard let text else { return nil }
    let digits = text.prefix { $0.isASCII && ($0.isNumber || $0 == "." || $0 == "-") }
    let rest = text.dropFirst(digits.count)
    guard Figure(digits: String(digits)) != nil, rest.isEmpty || rest == "%" || rest == "‰" else {
      return nil
    }
    self.digits = String(digits)
    unit = rest.isEmpty ? nil : String(rest)
  }

  /// The stated less the computed result, to as many decimals as both have.
  static func difference(_ stated: String?, _ computed: String?) -> String? {
    guard let stated = DecimalCell(stated), let computed = DecimalCell(computed),
      stated.unit == computed.unit,
      let left = Figure(digits: stated.digits)?.number, let right = Figure(digits: computed.digits)?.number,
      let difference = try? left - right
    else { return nil }
    return DecimalCell(difference.decimal())?.digits
  }
}

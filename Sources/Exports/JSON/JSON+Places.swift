import Figures
import Pages
import Reports
import Texts

extension JSON {
  /// A text, or nothing for `nil`.
  static func text(_ string: String?) -> JSON? { string.map(JSON.string) }

  /// A message in both languages.
  static func wording(_ wording: Wording) -> JSON {
    .object(["zh": .string(wording.zh), "en": .string(wording.en)])
  }

  /// `P` of the contract, with `line` for plain text.
  static func place(_ place: Place) -> JSON {
    .object([
      "page": .integer(place.page),
      "line": place.line.map(JSON.integer),
      "start": .integer(place.range.lowerBound),
      "end": .integer(place.range.upperBound),
      "boxes": place.boxes.isEmpty ? nil : .array(place.boxes.map(box)),
    ])
  }

  /// `L` of the contract.
  static func located<Value>(_ field: Located<Value>?, _ value: (Value) -> JSON) -> JSON? {
    guard let field else { return nil }
    return .object([
      "value": value(field.value),
      "quote": .string(field.quote),
      "at": .place(field.place),
      "how": .string(field.how.rawValue),
    ])
  }

  private static func box(_ box: Box) -> JSON {
    .array([box.x0, box.y0, box.x1, box.y1].map { .decimal(points($0)) })
  }

  /// How many hundredths a point has.
  private static let parts: UInt32 = 100

  /// Hundredths of a point as points, without trailing zeros: `7250` is `72.5`.
  package static func points(_ hundredths: Centipoints) -> String {
    let (whole, rest) = hundredths.magnitude.quotientAndRemainder(dividingBy: parts)
    let sign = hundredths < 0 ? "-" : ""
    if rest == 0 { return "\(sign)\(whole)" }
    let fraction = rest % 10 == 0 ? "\(rest / 10)" : rest < 10 ? "0\(rest)" : "\(rest)"
    return "\(sign)\(whole).\(fraction)"
  }
}

extension Figure {
  /// The amount in 元 with at least two decimals; `nil` for a figure that is no amount of money.
  var yuan: String? {
    guard unit?.dimension == .money else { return nil }
    let text = value.decimal()
    guard let point = text.firstIndex(of: ".") else { return text + ".00" }
    return text.distance(from: point, to: text.endIndex) == 2 ? text + "0" : text
  }
}

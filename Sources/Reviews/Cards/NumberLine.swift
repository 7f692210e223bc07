import Audits
import Figures

/// What the data can give and what the text states, drawn one above the other on one scale.
struct NumberLine {
  /// From and to, and the value itself.
  struct Band {
    var lower: Rational
    var upper: Rational
    var value: Rational
    var text: String
  }

  var computed: Band
  var stated: Band

  /// `nil` for what is no number or was not recomputed.
  init?(_ claim: Claim, stated figure: Figure?) {
    guard let figure, let ends = claim.interval, let text = claim.computed,
      let lower = Self.number(ends.first), let upper = Self.number(ends.last), let value = Self.number(text),
      let half = try? Rational.powerOfTen(figure.lastPlace) / Rational(2),
      let low = try? figure.number - half, let high = try? figure.number + half
    else { return nil }
    computed = Band(lower: lower, upper: upper, value: value, text: shortened(text))
    stated = Band(lower: low, upper: high, value: figure.number, text: claim.stated)
  }

  private static func number(_ text: String?) -> Rational? {
    guard let text else { return nil }
    return Figure(digits: String(text.prefix { $0.isASCII && ($0.isNumber || ".-".contains($0)) }))?.number
  }

  /// The drawing, which says the same in words to whoever does not see it.
  func svg(_ say: Voice) -> Markup {
    let told = say(
      "复算 \(computed.text)，所列 \(stated.text)", "recomputed \(computed.text), stated \(stated.text)")
    return .element(
      "svg",
      ["class": "line", "viewBox": "0 0 \(Self.width) \(Self.height)", "role": "img", "aria-label": told],
      band(
        computed, "computed", top: Self.upper, label: say("复算 ", "recomputed ") + computed.text,
        baseline: Self.upper - Self.above),
      .element(
        "line",
        ["class": "axis", "x1": "0", "x2": "\(Self.width)", "y1": "\(Self.middle)", "y2": "\(Self.middle)"]),
      band(
        stated, "stated", top: Self.lower, label: say("所列 ", "stated ") + stated.text,
        baseline: Self.lower + Self.below))
  }

  private func band(_ band: Band, _ name: String, top: Int, label: String, baseline: Int) -> Markup {
    let (left, right) = (position(band.lower), position(band.upper))
    let width = max(right - left, Self.least)
    let middle = position(band.value)
    let isLeft = middle < Self.width / 2
    return .element(
      "g", ["class": name],
      .element(
        "rect",
        ["x": "\(left - (width - (right - left)) / 2)", "y": "\(top)", "width": "\(width)", "height": "10"]),
      .element("line", ["x1": "\(middle)", "x2": "\(middle)", "y1": "\(top - 2)", "y2": "\(top + 12)"]),
      .element(
        "text", ["x": "\(middle)", "y": "\(baseline)", "text-anchor": isLeft ? "start" : "end"], Markup(label)
      ))
  }

  /// In pixels from the left.
  private func position(_ value: Rational) -> Int {
    let low = min(computed.lower, stated.lower)
    let high = max(computed.upper, stated.upper)
    guard low < high, let share = try? (value - low) / (high - low),
      let pixels = try? share * Rational(Self.width - 2 * Self.margin)
    else { return Self.width / 2 }
    return Self.margin + Int(clamping: pixels.rounded(.halfAway))
  }

  /// Where both bands begin and the axis between them, in pixels from the top.
  private static let upper = 18
  private static let middle = 31
  private static let lower = 34
  /// How far the texts stand from their bands.
  private static let above = 5
  private static let below = 23
  private static let width = 360
  private static let height = 64
  /// So that the ends are seen to be ends.
  private static let margin = 24
  /// A band that is narrower is still to be seen.
  private static let least = 4
}

/// A number with no more digits after the point than a person compares.
func shortened(_ number: String) -> String {
  guard let point = number.firstIndex(of: ".") else { return number }
  let decimals = number[number.index(after: point)...].prefix { $0.isNumber }
  guard decimals.count > NumberText.decimals,
    let value = Figure(digits: String(number[..<decimals.endIndex]))?.number
  else { return number }
  return value.decimal(places: NumberText.decimals) + number[decimals.endIndex...]
}

private enum NumberText {
  /// Two more than a rate is usually printed with.
  static let decimals = 4
}

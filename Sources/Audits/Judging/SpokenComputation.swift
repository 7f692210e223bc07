import Figures
import Reports
import Texts

/// A computation as a person reads it: `项目支出 646.78 万元（第 3 页）÷ 总支出 1961.40 万元（第 2 页）`.
///
/// Each figure has its name and unit, and its place where it stands elsewhere than the claim.
struct SpokenComputation {
  let wording: Wording

  /// A name that goes on longer is no name.
  private static let longestName = 24

  init(_ expression: Expression, operands: [Operand], at place: Place) {
    var naming = Naming(open: operands, all: operands)
    naming.areElsewhere = operands.contains { Self.place($0.place, from: place) != nil }
    let text = Self.spoken(expression, above: 0, &naming)
    wording = Wording(zh: text.zh.replacing("） ", with: "）"), en: text.en)
  }

  /// The operands that figures of the expression may still be.
  private struct Naming {
    var open: [Operand]
    let all: [Operand]
    var areElsewhere = false

    /// The operand that a figure is, each once while there is another.
    mutating func operand(of figure: Figure) -> Operand? {
      let isIt = { (operand: Operand) in operand.figure.magnitudeDigits == figure.magnitudeDigits }
      guard let index = open.firstIndex(where: isIt) else { return all.first(where: isIt) }
      return open.remove(at: index)
    }
  }

  // MARK: The tree

  private static func spoken(_ expression: Expression, above outer: Int, _ naming: inout Naming) -> Wording {
    switch expression {
    case .figure(let figure): return spoken(figure, &naming)
    case .negation(let inner): return .same("−(") + spoken(inner, above: 0, &naming) + .same(")")
    case .magnitude(let inner): return .same("|") + spoken(inner, above: 0, &naming) + .same("|")
    case .sum(let a, let b): return joined(a, " + ", b, binding: 1, right: 1, above: outer, &naming)
    case .difference(let a, let b): return joined(a, " − ", b, binding: 1, right: 2, above: outer, &naming)
    case .product(let a, let b): return joined(a, " × ", b, binding: 2, right: 2, above: outer, &naming)
    case .quotient(let a, let b):
      return joined(a, " ÷ ", b, binding: 2, right: tightest, above: outer, &naming)
    }
  }

  /// What binds as much as a bracket.
  private static let tightest = 3

  private static func joined(
    _ a: Expression, _ sign: String, _ b: Expression, binding: Int, right: Int, above outer: Int,
    _ naming: inout Naming
  ) -> Wording {
    let text = spoken(a, above: binding, &naming) + .same(sign) + spoken(b, above: right, &naming)
    return binding < outer ? .same("(") + text + .same(")") : text
  }

  private static func spoken(_ figure: Figure, _ naming: inout Naming) -> Wording {
    guard let operand = naming.operand(of: figure) else { return .same(figure.spoken) }
    let name = operand.label.flatMap { $0.isEmpty || $0.count > longestName ? nil : $0 + " " } ?? ""
    let text = Wording.same(name + figure.spoken)
    return naming.areElsewhere ? text + operand.place.shown : text
  }

  // MARK: Places

  /// A place, when it is on another page or line than the claim.
  private static func place(_ place: Place, from claim: Place) -> Place? {
    place.page != claim.page || place.line != claim.line ? place : nil
  }
}

extension Place {
  /// `（第 3 页）`, `（第 30 行）`
  var shown: Wording {
    line.map { Wording(zh: "（第 \($0) 行）", en: " (line \($0))") }
      ?? Wording(zh: "（第 \(page) 页）", en: " (page \(page))")
  }
}

extension Wording {
  /// The same text in both languages.
  static func same(_ text: String) -> Wording { Wording(zh: text, en: text) }

  static func + (left: Wording, right: Wording) -> Wording {
    Wording(zh: left.zh + right.zh, en: left.en + right.en)
  }
}

extension Figure {
  /// `646.78 万元`, `88 %`; what is below zero in brackets.
  var spoken: String {
    let text = [digits, unit?.name ?? ""].filter { !$0.isEmpty }.joined(separator: " ")
    return number.isNegative ? "(\(text))" : text
  }

  fileprivate var magnitudeDigits: Substring { digits.hasPrefix("-") ? digits.dropFirst() : digits[...] }
}

/// How a computed value stands to the stated one, in the unit of the latter.
struct SpokenResult {
  private let stated: Figure
  private let computed: Rational
  private let places: Int

  /// Two more places show a difference that rounding to those of the stated result would hide.
  private static let placesMore = 2

  init(_ computed: Rational, stated: Figure) {
    self.stated = stated
    self.computed = computed
    let own = max(0, -stated.lastPlace)
    let scale = FigureScale(stated)
    let isHidden = scale.text(computed, places: own) == scale.text(stated.value, places: own)
    places = isHidden ? own + Self.placesMore : own
  }

  var value: String { spoken(computed) }
  var printed: String { stated.spoken }

  /// By how much the two differ; between rates in percentage points.
  var gap: Wording {
    guard let gap = try? (computed - stated.value).magnitude, let scaled = try? gap / scale else {
      return .same("")
    }
    let text = padded(scaled.decimal(places: places))
    if stated.isPercent { return Wording(zh: "\(text) 个百分点", en: "\(text) percentage points") }
    let unit = stated.unit.map { " " + $0.name } ?? ""
    return .same(text + unit)
  }

  func spoken(_ value: Rational, _ rounding: Rounding = .halfAway, places: Int? = nil) -> String {
    let text = padded(((try? value / scale) ?? value).decimal(places: places ?? self.places, rounding))
    return stated.unit.map { "\(text) \($0.name)" } ?? text
  }

  /// With as many places as the stated result is printed with.
  private func padded(_ text: String) -> String {
    let own = max(0, -stated.lastPlace)
    let parts = text.split(separator: ".", maxSplits: 1)
    let missing = own - (parts.count > 1 ? parts[1].count : 0)
    guard missing > 0 else { return text }
    return text + (parts.count > 1 ? "" : ".") + String(repeating: "0", count: missing)
  }

  private var scale: Rational { stated.unit?.scale ?? .one }
}

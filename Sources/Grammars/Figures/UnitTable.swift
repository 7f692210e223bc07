import Figures
import Texts

/// The unit words and what they count.
struct UnitTable: Sendable {
  private var units: [(name: [Unicode.Scalar], unit: Unit)] = []
  /// 万, 亿 and the like, which multiply the unit that follows them.
  private var multipliers: [(name: [Unicode.Scalar], scale: Rational)] = []
  private var exclusions: [[Unicode.Scalar]: [[Unicode.Scalar]]] = [:]

  mutating func add(_ unit: Unit, unlessFollowedBy followers: [[Unicode.Scalar]]) {
    let name = foldedForMatching(unit.name)
    units.append((name, unit))
    units.sort { $0.name.count > $1.name.count }
    if !followers.isEmpty { exclusions[name] = followers }
  }

  mutating func addMultiplier(_ name: String, scale: Rational) {
    multipliers.append((foldedForMatching(name), scale))
  }

  /// The names of all units and multipliers, the longest first.
  var names: [String] {
    units.map(\.unit.name) + multipliers.map { String(String.UnicodeScalarView($0.name)) }
  }

  /// Takes out the unit or multiplier with this name.
  mutating func remove(_ name: String) {
    let folded = foldedForMatching(name)
    units.removeAll { $0.name == folded }
    multipliers.removeAll { $0.name == folded }
    exclusions[folded] = nil
  }

  /// The unit that starts at `position` of normalised text and the length of its word, multipliers included.
  func unit(in text: [Unicode.Scalar], at position: Int) -> (unit: Unit, length: Int)? {
    if let plain = plainUnit(in: text, at: position) { return plain }
    guard let multiplier = multipliers.first(where: { text.starts($0.name, at: position) }) else {
      return nil
    }
    let next = position + multiplier.name.count
    let base = plainUnit(in: text, at: next) ?? (Unit(name: "", dimension: .count), 0)
    guard let scale = try? base.unit.scale * multiplier.scale else { return nil }
    let name = String(String.UnicodeScalarView(multiplier.name)) + base.unit.name
    return (
      Unit(name: name, dimension: base.unit.dimension, scale: scale, thing: base.unit.thing),
      multiplier.name.count + base.length
    )
  }

  private func plainUnit(in text: [Unicode.Scalar], at position: Int) -> (unit: Unit, length: Int)? {
    for (name, unit) in units where text.starts(name, at: position) {
      let end = position + name.count
      let isPartOfWord = exclusions[name]?.contains { text.starts($0, at: end) } ?? false
      return isPartOfWord ? nil : (unit, name.count)
    }
    return nil
  }
}

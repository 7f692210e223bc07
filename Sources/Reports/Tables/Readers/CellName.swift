import Figures
import Grammars
import Manuscripts
import Texts

/// A name of a table without what stands before and behind it: codes and numbering, full marks in brackets.
struct CellName {
  let text: String
  /// 决策(15分): the marks behind the name.
  let full: Figure?

  init(_ source: SourceText, grammar: Grammar) {
    let folded = source.text
    var range = folded.scalars.indices
    let bracket = CellShape.bracket(folded.scalars[...])
    var full: Figure?
    if bracket > 0 {
      let open = range.upperBound - bracket
      let inside = folded.figures.last { $0.start > open && $0.range.upperBound < range.upperBound }
      full = inside.map { figure in
        figure.kind == .rate ? Figure(digits: figure.figure.digits) ?? figure.figure : figure.figure
      }
      range = range.lowerBound..<open
    }
    self.full = full
    range = Self.withoutTemplate(folded.scalars[range])
    range = range.dropFirst(folded.scalars[range].prefix { Self.ornaments.contains($0) }.count)
    range = range.dropFirst(Self.label(folded.scalars[range], units: grammar))
    let quoted = range.isEmpty ? "" : source.quote(range)
    self.text = String(String.UnicodeScalarView(quoted.unicodeScalars.filter { !$0.properties.isWhitespace }))
  }

  /// Whether a cell holds nothing but what a template prints: 指标2: or ……
  static func isPlaceholder(_ signs: ArraySlice<Unicode.Scalar>, grammar: Grammar) -> Bool {
    let rest = signs.dropFirst(label(signs, units: grammar))
    return !signs.isEmpty && rest.allSatisfy { "….·*:.".unicodeScalars.contains($0) }
      && (rest.count < signs.count || rest.count > 1 || rest.first == "…")
      && !signs.allSatisfy { $0.isDigit || $0 == "." }
  }

  private static let ornaments: Set<Unicode.Scalar> = ["★", "☆", "●", "*", "□", "■", "☑"]

  /// A name without the open condition or the formula that a template prints behind it: 建设面积(≥**平方米).
  private static func withoutTemplate(_ signs: ArraySlice<Unicode.Scalar>) -> Range<Int> {
    guard let open = signs.lastIndex(of: "("), open > signs.startIndex,
      let next = signs[open...].dropFirst().first
    else { return signs.indices }
    let isOpen = (next == "≥" || next == "≤") && !signs[open...].contains { $0.isDigit }
    let isFormula = signs[open...].dropFirst().starts(with: formula)
    return isOpen || isFormula ? signs.startIndex..<open : signs.indices
  }

  private static let formula = Array("算法".unicodeScalars)
  private static let template = Array("指标".unicodeScalars)

  /// Signs of a code, a numbering or a template's 指标1: before a name.
  private static func label(_ signs: ArraySlice<Unicode.Scalar>, units: any UnitWords) -> Int {
    if signs.starts(with: template) {
      let digits = signs.dropFirst(template.count).prefix(while: \.isDigit)
      if !digits.isEmpty {
        let rest = signs[digits.endIndex...].prefix { ":.、".unicodeScalars.contains($0) }
        return rest.endIndex - signs.startIndex
      }
    }
    let code = CellShape.code(signs)
    if code > 0 || signs.first.map({ $0.isDigit }) ?? true { return code }
    if let marker = Marker(signs, units: units), marker.length < signs.count { return marker.length }
    return 0
  }
}

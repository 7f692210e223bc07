import Foundation
import Testing

/// A number that decides something stands once, with its name and its reason.
@Suite struct BareNumberTests {
  /// Bare numbers in a thousand lines, times ten: 0.5.
  private static let mostInTenThousandLines = 5

  @Test(arguments: [
    "Texts", "Figures", "Pages", "Manuscripts", "Grammars", "Reports", "Audits", "Exports", "Pipeline",
    "Files", "Workers", "Archives", "Reviews", "fuhe",
  ])
  func hardlyANumberDecidesWithoutAName(module: String) throws {
    var found: [BareNumber] = []
    var lines = 0
    for file in try House.swiftFiles(in: "Sources/\(module)") {
      let text = try House.text(file)
      lines += text.count { $0.isNewline }
      if file.pathComponents.contains("Measures") { continue }
      found += BareNumber.all(in: text, of: file.lastPathComponent)
    }
    #expect(lines > 0)
    let places = found.map { "\($0.file):\($0.line) \($0.code)" }.joined(separator: "\n")
    #expect(
      found.count * 10_000 <= Self.mostInTenThousandLines * lines,
      "\(found.count) in \(lines) lines\n\(places)")
  }

  @Test(arguments: [
    ("if gap * 20 <= height * 13 {", 2),
    ("  let start = bytes.prefix(512)", 1),
    ("  static let longest = 40", 0),
    ("  private static let sizes = 0...4000", 0),
    ("private let certain = 40", 0),
    ("  let certain = 40", 1),
    ("let half = count / 2 // of 100", 0),
    (#"  let text = "at most 40""#, 0),
    (#"  "\u{3002}" 5"#, 1),
    ("  case 0x4E00...0x9FFF: true", 0),
    ("  let red = colour >> 16 & mask", 0),
    ("  let limit = 1 << 20", 1),
    ("  let gb18030 = utf8.count", 0),
    ("  let path = row.text(3), count = row.number(12)", 0),
    ("  let path = row.prefix(3)", 1),
    ("  let tenths = rest % 10, whole = rest / 10", 0),
    ("  let near = rest * 20", 1),
    ("  private static var most: Int { 1000 }", 0),
    ("  case interrupted = 130", 0),
    (#"  let digits = ["五": 5], hex = String(byte, radix: 16)"#, 0),
    ("  let own = Figure(row, from: 4), limit = row.number + 4", 1),
    ("  func decimal(places: Int = 12) {", 1),
  ]) func isFoundWhereItDecides(code: String, count: Int) {
    #expect(BareNumber.all(in: code, of: "a").count == count, "\(code)")
  }
}

/// An integer above 2 in decimal digits that is no constant of its own, as in a comparison, a product or a range.
///
/// Hexadecimal numbers are characters and bytes, which mean themselves, and so are the distances of shifted bits, the
/// ten of decimal digits, the bases of other digits, what a sign is worth, and the places of columns in the row of a
/// query.
struct BareNumber {
  var file: String
  var line: Int
  var code: String

  static func all(in text: String, of file: String) -> [BareNumber] {
    stripped(text).split(separator: "\n", omittingEmptySubsequences: false).enumerated().flatMap {
      index, line in
      isConstant(line)
        ? []
        : numbers(in: line).map { _ in
          BareNumber(file: file, line: index + 1, code: line.trimmingCharacters(in: .whitespaces))
        }
    }
  }

  /// The text without comments and without what stands in quotes, its lines kept.
  private static func stripped(_ text: String) -> String {
    var text = text
    text.replace(#/"""[\s\S]*?"""/#) { String(repeating: "\n", count: $0.output.count { $0 == "\n" }) }
    text.replace(#/#"[^\n]*?"#/#) { _ in "\"\"" }
    text.replace(#/"(?:\\.|[^"\\\n])*"/#) { _ in "\"\"" }
    text.replace(#/\/\/[^\n]*/#) { _ in "" }
    return text
  }

  /// A static or global constant, also in a generic type or of an enumeration; a local one names nothing for the others.
  private static func isConstant(_ line: Substring) -> Bool {
    line.contains(#/^(?:(?:package|public|private|fileprivate) )*let .* = /#)
      || line.contains(#/^ *(?:(?:package|public|private|fileprivate) )*static let .* = /#)
      || line.contains(#/^ *(?:(?:package|public|private|fileprivate) )*static var \w+: \w+ { [\d_]+ }$/#)
      || line.contains(#/^ *case \w+ = \d+$/#)
  }

  private static let base = 10

  private static func numbers(in line: Substring) -> [Substring] {
    line.matches(of: #/[\w.]*\d[\w]*/#).compactMap { match in
      let digits = match.output.replacing("_", with: "").drop { $0 == "." }
      guard digits.allSatisfy({ ("0"..."9").contains($0) }), let value = Int(digits), value > 2 else {
        return nil
      }
      let before = line[..<match.range.lowerBound]
      if value == base || before.contains(#/\.(?:text|number|bytes)\($|from: $|radix: $|"": $/#) {
        return nil
      }
      let isShift =
        before.contains(#/>> *$/#) || before.contains(#/<< *$/#) && !before.contains(#/\d *<< *$/#)
      return isShift ? nil : match.output
    }
  }
}

import Grammars
import Texts

/// Finds names of public bodies: runs of ideographs that end as such names end.
struct BodyNameFinder {
  private let endings: [[Unicode.Scalar]]
  private let generic: [[Unicode.Scalar]]
  private let labels: [[Unicode.Scalar]]
  private let continuations: [[Unicode.Scalar]]
  private let regions: [[Unicode.Scalar]]
  private let introductions: [[Unicode.Scalar]]

  private static let lengths = 4...40

  init(grammar: Grammar) {
    endings = grammar.forms(.bodyEndings)
    generic = grammar.forms(.genericNames)
    labels = grammar.forms(.formFields)
    continuations = grammar.forms(.afterNames)
    regions = grammar.forms(.regionEndings)
    introductions = grammar.forms(.beforeNames)
  }

  /// The name that starts right after a label, up to the next label, sign or space that ends it.
  func name(after position: Int, in source: SourceText) -> Located<String>? {
    var start = position
    while start < source.text.count, [":", "_", ")"].contains(source.text.scalars[start]) { start += 1 }
    while start < source.text.count, isCodeSign(source.text.scalars[start]) { start += 1 }
    return longestName(from: start, to: runEnd(from: start, in: source), in: source)
  }

  /// The name at the start of a line that is no more than it, or goes on with a year or a kind of report.
  func name(atStartOf source: SourceText) -> Located<String>? {
    var start = 0
    if let year = source.text.figure(at: 0), year.kind == .time { start = year.range.upperBound }
    let end = runEnd(from: start, in: source)
    var limit = end
    while let name = longestName(from: start, to: limit, in: source) {
      let nameEnd = start + name.value.unicodeScalars.count
      if nameEnd == source.text.count || source.text.figure(at: nameEnd) != nil { return name }
      if continuations.contains(where: { source.text.scalars[nameEnd...].starts(with: $0) }) { return name }
      limit = nameEnd - 1
    }
    return nil
  }

  /// The name that ends right before `position`.
  func name(before position: Int, in source: SourceText) -> Located<String>? {
    var end = position
    while end > 0, source.text.scalars[end - 1] == "(" { end -= 1 }
    var start = end
    while start > 0, isNameScalar(source.text.scalars[start - 1]), !isAfterVerb(start, end, in: source) {
      start -= 1
    }
    guard isName(source.text.scalars[start..<end]) else { return nil }
    return source.located(source.quote(start..<end), start..<end)
  }

  private func longestName(from start: Int, to limit: Int, in source: SourceText) -> Located<String>? {
    var end = limit
    while end > start {
      if isName(source.text.scalars[start..<end]) {
        return source.located(source.text.string(start..<end), start..<end)
      }
      end -= 1
    }
    return nil
  }

  private func runEnd(from start: Int, in source: SourceText) -> Int {
    let scalars = source.text.scalars
    var end = start
    while end < scalars.count, isNameScalar(scalars[end]), source.text.figure(at: end) == nil {
      if end > start, labels.contains(where: { scalars[end...].starts(with: $0) }) { break }
      end += 1
    }
    return end
  }

  private func isName(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
    guard Self.lengths.contains(scalars.count) else { return false }
    guard endings.contains(where: { scalars.reversed().starts(with: $0.reversed()) }) else { return false }
    // A name that starts with 县 has lost what stood before it.
    guard !regions.contains(where: { scalars.starts(with: $0) }) else { return false }
    return !generic.contains { scalars.starts(with: $0) }
  }

  private func isNameScalar(_ scalar: Unicode.Scalar) -> Bool { scalar.isIdeograph }

  /// `219001-` before a name.
  private func isCodeSign(_ scalar: Unicode.Scalar) -> Bool {
    ("0"..."9").contains(scalar) || scalar == "-"
  }

  /// 是、为 and the like part a name from the sentence before it.
  private func isAfterVerb(_ start: Int, _ end: Int, in source: SourceText) -> Bool {
    introductions.contains { source.text.scalars[..<start].suffix($0.count).elementsEqual($0) }
      && end - start >= Self.lengths.lowerBound
  }
}

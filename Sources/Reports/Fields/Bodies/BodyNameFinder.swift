import Grammars
import Texts

/// Finds names of public bodies: runs of ideographs that end as such names end.
struct BodyNameFinder {
  private let grammar: Grammar
  private let generic: [[Unicode.Scalar]]
  private let labels: WordList
  private let regions: [[Unicode.Scalar]]
  /// The reversed endings by their last scalar.
  private let endings: [Unicode.Scalar: [[Unicode.Scalar]]]

  private static let lengths = 4...40

  init(grammar: Grammar) {
    self.grammar = grammar
    generic = grammar.forms(.genericNames)
    labels = grammar[.formFields]
    regions = grammar.forms(.regionEndings)
    endings = Dictionary(
      grouping: grammar.forms(.bodyEndings).compactMap { form in form.last.map { (last: $0, form: form) } },
      by: \.last
    ).mapValues { $0.map(\.form) }
  }

  /// The name that starts right after a label, up to the next label, sign or space that ends it.
  ///
  /// A note in brackets behind the label, a colon and a code before the name are passed over:
  /// `部门名称（公章）：307002-松坡市图书馆` gives 松坡市图书馆.
  func name(after position: Int, in source: SourceText) -> Located<String>? {
    let scalars = source.text.scalars
    var start = position
    if start < scalars.count, scalars[start] == "(",
      let close = scalars[start...].prefix(Self.longestNote).firstIndex(of: ")")
    {
      start = close + 1
    }
    while start < scalars.count, [":", "_", ")", "]", "|"].contains(scalars[start]) { start += 1 }
    start = codeEnd(from: start, in: scalars)
    return longestName(from: start, to: runEnd(from: start, in: source), in: source)
  }

  /// 公章, 盖章 and the like behind a label.
  private static let longestNote = 8

  /// The name that starts at `position` and goes on with a year, the end of the text or a word of the class.
  func name(startingAt position: Int, before next: WordClass, in source: SourceText) -> Located<String>? {
    var limit = runEnd(from: position, in: source)
    while let name = longestName(from: position, to: limit, in: source) {
      let end = position + name.value.unicodeScalars.count
      if end == source.text.count || source.text.figure(at: end) != nil
        || grammar.wordLength(next, in: source.text.scalars, at: end) != nil
      {
        return name
      }
      limit = end - 1
    }
    return nil
  }

  /// The name at the start of a line that is no more than it, or goes on with a year or a kind of report.
  ///
  /// A year, a code, 关于 and words that stand in no name are passed over.
  func name(atStartOf source: SourceText) -> Located<String>? {
    let scalars = source.text.scalars
    var start = 0
    while start < scalars.count {
      if let figure = source.text.figure(at: start), figure.kind == .time {
        start = figure.range.upperBound
      } else if let length = grammar.wordLength(.nameOpeners, in: scalars, at: start) {
        start += length
      } else if [":", "《", "\"", "]", ")"].contains(scalars[start]) {
        start += 1
      } else {
        break
      }
    }
    start = codeEnd(from: start, in: scalars)
    return name(startingAt: start, before: .afterNames, in: source)
  }

  /// The name that ends right before `position`.
  func name(before position: Int, in source: SourceText) -> Located<String>? {
    let scalars = source.text.scalars
    var start = position
    while start > 0, scalars[start - 1].isIdeograph, !isAfterVerb(start, position, in: source) { start -= 1 }
    start = cut(start..<position, in: scalars)
    guard isName(scalars[start..<position]) else { return nil }
    return source.located(source.quote(start..<position), start..<position)
  }

  private func longestName(from start: Int, to limit: Int, in source: SourceText) -> Located<String>? {
    var end = limit
    while end > start {
      if isName(source.text.scalars[start..<end]), cut(start..<end, in: source.text.scalars) == start {
        return source.located(source.text.string(start..<end), start..<end)
      }
      end -= 1
    }
    return nil
  }

  /// Where a name can start at the earliest: behind the last word that stands in no name.
  private func cut(_ range: Range<Int>, in scalars: [Unicode.Scalar]) -> Int {
    let words = grammar[.notInNames]
    var start = range.lowerBound
    for position in range {
      if let length = words.length(in: scalars, at: position), position + length <= range.upperBound {
        start = position + length
      }
    }
    return start
  }

  private func runEnd(from start: Int, in source: SourceText) -> Int {
    let scalars = source.text.scalars
    var end = start
    while end < scalars.count, end - start <= Self.lengths.upperBound, scalars[end].isIdeograph,
      source.text.figure(at: end) == nil
    {
      if end > start, labels.length(in: scalars, at: end) != nil { break }
      end += 1
    }
    return end
  }

  func isName(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
    guard Self.lengths.contains(scalars.count), let last = scalars.last else { return false }
    guard endings[last, default: []].contains(where: { scalars.reversed().starts(with: $0.reversed()) })
    else {
      return false
    }
    // A name that starts with 县 has lost what stood before it.
    guard !regions.contains(where: { scalars.starts(with: $0) }) else { return false }
    let scalars = Array(scalars)
    guard !grammar.forms(.notBodyEndings).contains(where: { scalars.ends(with: $0) }) else { return false }
    return !generic.contains { scalars.starts(with: $0) }
  }

  /// `219001-` before a name.
  private func codeEnd(from start: Int, in scalars: [Unicode.Scalar]) -> Int {
    var end = start
    while end < scalars.count, scalars[end].isDigit || scalars[end] == "-" { end += 1 }
    return end
  }

  /// 是、为 and the like part a name from the sentence before it.
  private func isAfterVerb(_ start: Int, _ end: Int, in source: SourceText) -> Bool {
    grammar.forms(.beforeNames).contains { source.text.scalars.ends($0, before: start) }
      && end - start >= Self.lengths.lowerBound
  }
}

import Figures
import Grammars
import Manuscripts

/// The body that reports.
///
/// In this order: a labelled field with a name in it, a title line, the name before its abbreviation
/// “(以下简称…)”, the name that stands most often before the fiscal year, the signature.
struct DepartmentName {
  let name: Located<String>?

  init(_ context: ReadingContext, titles: Titles, year: Int?) {
    let finder = BodyNameFinder(grammar: context.grammar)
    name =
      Self.labelled(.departmentFields, context, finder) ?? Self.inTitle(titles, context, finder)
      ?? Self.labelled(.executorFields, context, finder) ?? Self.abbreviated(context, finder)
      ?? Self.beforeYear(
        context, finder, year: year) ?? Self.signature(context, finder)
  }

  /// The name behind a label, or alone in the next line or cell.
  private static func labelled(
    _ label: WordClass, _ context: ReadingContext, _ finder: BodyNameFinder
  ) -> Located<String>? {
    let sources = context.entries.flatMap { entry in entry.text.map { [$0] } ?? entry.rows }
    for (index, source) in sources.enumerated() {
      for form in context.grammar.forms(label) {
        guard let range = source.text.scalars.firstRange(of: form) else { continue }
        if let name = finder.name(after: range.upperBound, in: source) { return name }
        if range.upperBound == source.text.count, index + 1 < sources.count,
          let name = finder.name(atStartOf: sources[index + 1])
        {
          return name
        }
      }
    }
    return nil
  }

  /// A name at the start of a title line; a title may break the name over two lines.
  private static func inTitle(
    _ titles: Titles, _ context: ReadingContext, _ finder: BodyNameFinder
  ) -> Located<String>? {
    for (index, line) in titles.lines.enumerated() {
      guard let name = finder.name(atStartOf: line) else { continue }
      guard name.value.unicodeScalars.count == line.text.count, index + 1 < titles.lines.count else {
        return name
      }
      let both = context.source(Passage(cells: [line.passage, titles.lines[index + 1].passage]))
      return finder.name(atStartOf: both) ?? name
    }
    return nil
  }

  private static func abbreviated(_ context: ReadingContext, _ finder: BodyNameFinder) -> Located<String>? {
    let forms = context.grammar.forms(.abbreviation)
    for source in context.texts {
      for form in forms {
        guard let range = source.text.scalars.firstRange(of: form) else { continue }
        if let name = finder.name(before: range.lowerBound, in: source) { return name }
      }
    }
    return nil
  }

  private static func beforeYear(
    _ context: ReadingContext, _ finder: BodyNameFinder, year: Int?
  ) -> Located<String>? {
    var found: [String: (count: Int, first: Located<String>)] = [:]
    for source in context.texts {
      for figure in source.text.figures where figure.figure.digits == year.map(String.init) {
        guard let name = finder.name(before: figure.start, in: source) else { continue }
        found[name.value, default: (0, name)].count += 1
      }
    }
    return found.values.max {
      ($0.count, $1.first.place.range.lowerBound) < ($1.count, $0.first.place.range.lowerBound)
    }?.first
  }

  /// A line that is a name and nothing else, among the last lines.
  private static func signature(_ context: ReadingContext, _ finder: BodyNameFinder) -> Located<String>? {
    for source in context.texts.suffix(4) {
      if let name = finder.name(atStartOf: source), name.quote.unicodeScalars.count == source.text.count {
        return name
      }
    }
    return nil
  }
}

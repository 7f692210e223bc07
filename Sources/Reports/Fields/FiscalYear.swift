import Figures
import Grammars

/// The year a report is about.
///
/// In this order: a labelled field, the title, the year the text names most before budget words, the year
/// before the report date. The last is an inference and says so.
struct FiscalYear {
  let year: Located<Int>?

  init(_ context: ReadingContext, titles: Titles, reportDate: Located<String>?) {
    let everywhere = context.texts + context.tableRows
    year =
      Self.first(.year, in: everywhere, context) ?? Self.first(.titleYear, in: titles.lines, context)
      ?? Self.mostNamed(in: context.texts, context) ?? Self.before(reportDate)
  }

  private static func first(
    _ target: RuleTarget, in sources: [SourceText], _ context: ReadingContext
  ) -> Located<Int>? {
    for source in sources {
      for match in context.grammar.matches(of: target, in: source.text) {
        if let year = year(match, in: source) { return source.located(year, match.range) }
      }
    }
    return nil
  }

  private static func mostNamed(in sources: [SourceText], _ context: ReadingContext) -> Located<Int>? {
    var places: [Int: (count: Int, first: Located<Int>)] = [:]
    for source in sources {
      for match in context.grammar.matches(of: .bodyYear, in: source.text) {
        guard let year = year(match, in: source) else { continue }
        places[year, default: (0, source.located(year, match.range))].count += 1
      }
    }
    let best = places.values.max { ($0.count, $0.first.value) < ($1.count, $1.first.value) }
    return best?.first
  }

  private static func year(_ match: Match, in source: SourceText) -> Int? {
    guard let figure = match.figure("year", in: source.text)?.figure, figure.digits.utf8.count == 4,
      let year = Int(figure.digits), (1990...2100).contains(year)
    else { return nil }
    return year
  }

  /// A self-evaluation is written in the months after its year; late in a year it may be about either.
  private static func before(_ date: Located<String>?) -> Located<Int>? {
    guard let date, let written = Int(date.value.prefix(4)),
      let month = Int(date.value.dropFirst(5).prefix(2)),
      month <= 10
    else { return nil }
    return Located(written - 1, quote: date.quote, place: date.place, how: .inferred)
  }
}

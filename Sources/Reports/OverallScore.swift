import Figures
import Grammars

/// The body's own score, its full marks and its rating.
struct OverallScore {
  private(set) var selfScore: Located<Figure>?
  private(set) var fullScore: Located<Figure>?
  private(set) var rating: Located<String>?

  init(_ context: ReadingContext, tables: IndicatorTree) {
    let sources = context.texts + context.tableRows
    selfScore = Self.figure("selfScore", "score", in: sources, context)
    fullScore = Self.figure("fullScore", "full", in: sources, context)
    if selfScore == nil, let total = tables.total {
      selfScore = total.score
      fullScore = fullScore ?? total.full
    }
    if let score = selfScore, let full = fullScore, score.value.number > full.value.number { fullScore = nil }
    rating = Self.rating(in: sources, context)
  }

  private static func figure(
    _ target: String, _ capture: String, in sources: [SourceText], _ context: ReadingContext
  ) -> Located<Figure>? {
    for source in sources {
      for match in context.grammar.matches(of: target, in: source.text) {
        guard let found = match.figure(capture, in: source.text), isScore(found.figure) else { continue }
        return source.located(found.figure, match.range)
      }
    }
    return nil
  }

  private static func isScore(_ figure: Figure) -> Bool {
    figure.number >= .zero && figure.number <= Rational(1000) && figure.lastPlace >= -4
  }

  private static func rating(in sources: [SourceText], _ context: ReadingContext) -> Located<String>? {
    for source in sources {
      for match in context.grammar.matches(of: "rating", in: source.text) {
        guard let range = match.captures["rating"] else { continue }
        return source.located(source.quote(range), match.range)
      }
    }
    return nil
  }
}

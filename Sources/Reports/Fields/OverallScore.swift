import Figures
import Grammars

/// The body's own score, its full marks and its rating.
struct OverallScore {
  private(set) var selfScore: Located<Figure>?
  private(set) var fullScore: Located<Figure>?
  private(set) var rating: Located<String>?

  init(_ context: ReadingContext, tables: IndicatorTree) {
    let sources = context.texts + context.tableRows
    selfScore = Self.figure(.selfScore, "score", in: sources, context) ?? Self.belowHeading(context)
    fullScore = Self.figure(.fullScore, "full", in: sources, context)
    if selfScore == nil, let total = tables.total, total.isOverall || tables.addsUp(to: total) {
      selfScore = total.score
      fullScore = fullScore ?? total.full
    }
    if let score = selfScore, let full = fullScore, score.value.number > full.value.number { fullScore = nil }
    rating = Self.rating(in: sources, context)
  }

  private static func figure(
    _ target: RuleTarget, _ capture: String, in sources: [SourceText], _ context: ReadingContext
  ) -> Located<Figure>? {
    for source in sources {
      for match in context.grammar.matches(of: target, in: source.text) {
        guard let found = match.figure(capture, in: source.text), isScore(found.figure) else { continue }
        return source.located(found.figure, match.range)
      }
    }
    return nil
  }

  /// A score alone in the line below a heading that only names it.
  private static func belowHeading(_ context: ReadingContext) -> Located<Figure>? {
    for (heading, below) in zip(context.texts, context.texts.dropFirst()) {
      let names = context.grammar.forms(.scoreFields).contains { heading.text.scalars.ends(with: $0) }
      guard names, let figure = below.text.figures.first, figure.kind == .points, figure.start == 0,
        figure.range.upperBound + 1 >= below.text.count, isScore(figure.figure)
      else { continue }
      return below.located(figure.figure, figure.range)
    }
    return nil
  }

  private static func isScore(_ figure: Figure) -> Bool {
    figure.number >= .zero && figure.number <= Rational(1000) && figure.lastPlace >= -4
  }

  private static func rating(in sources: [SourceText], _ context: ReadingContext) -> Located<String>? {
    for source in sources {
      for match in context.grammar.matches(of: .rating, in: source.text) {
        guard let range = match.captures["rating"] else { continue }
        return source.located(source.quote(range), match.range)
      }
    }
    return nil
  }
}

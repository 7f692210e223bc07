import Figures
import Grammars

/// The self score and 财政拨款收入 where the text states them again.
///
/// A second self score is the same one only when its sentence speaks of the whole body and of no project, indicator or
/// other year; a second amount when its whole name is 财政拨款收入, and it is neither a budget nor another year's.
struct RestatedFields {
  private let context: ReadingContext

  init(_ context: ReadingContext) { self.context = context }

  func statements(of report: Report, _ ledger: Ledger) -> [StatedClaim] {
    scores(like: report.selfScore)
      + amounts(like: report.fiscalAppropriation, of: report.year?.value, ledger)
  }

  // MARK: The self score

  private func scores(like first: Located<Figure>?) -> [StatedClaim] {
    guard let first else { return [] }
    let whole = context.texts.flatMap { source in
      context.grammar.matches(of: .selfScore, in: source.text).compactMap { match -> Located<Figure>? in
        guard let score = match.figure("score", in: source.text), speaksOfTheWhole(source, match.range) else {
          return nil
        }
        return source.located(score.figure, match.range)
      }
    }
    guard whole.contains(where: { $0.place == first.place }) else { return [] }
    return whole.filter { !$0.place.range.overlaps(first.place.range) }.map {
      statement($0, like: first, label: "自评分数")
    }
  }

  private func speaksOfTheWhole(_ source: SourceText, _ range: Range<Int>) -> Bool {
    let sentence = source.sentence(around: range)
    let words = Array(source.text.scalars[sentence.lowerBound..<range.upperBound])
    return context.grammar.forms(.overallWords).contains { words.containsRun($0) }
      && !context.grammar.forms(.notOverallWords).contains { words.containsRun($0) }
  }

  // MARK: 财政拨款收入

  private func amounts(like first: Located<Figure>?, of year: Int?, _ ledger: Ledger) -> [StatedClaim] {
    guard let first else { return [] }
    let found = ledger.paragraphs.flatMap { paragraph in
      paragraph.mentions.filter { isAppropriation($0, of: year, in: paragraph) }.map { mention in
        paragraph.source.located(mention.figure, mention.label.lowerBound..<mention.range.upperBound)
      }
    }
    guard found.contains(where: { $0.place.range.overlaps(first.place.range) }) else { return [] }
    return found.filter { !$0.place.range.overlaps(first.place.range) }.map {
      statement($0, like: first, label: "财政拨款收入")
    }
  }

  private func isAppropriation(_ mention: Mention, of year: Int?, in paragraph: Paragraph) -> Bool {
    let sentence = paragraph.sentences[mention.sentence]
    let words = Array(paragraph.text.scalars[sentence.lowerBound..<mention.lexed.start])
    let years = paragraph.mentions(ofSentence: mention.sentence).filter {
      $0.nature == .time && $0.figure.digits.utf8.count == 4 && $0.range.upperBound <= mention.lexed.start
    }
    return years.allSatisfy { Int($0.figure.digits) == year } && mention.nature == .amount
      && mention.figure.unit?.dimension == .money
      && context.grammar.isWord(mention.name, of: .appropriationNames)
      && ![.lastPeriod, .notThisYear].flatMap(context.grammar.forms).contains { words.containsRun($0) }
  }

  private func statement(
    _ again: Located<Figure>, like first: Located<Figure>, label: String
  ) -> StatedClaim {
    var statement = ClaimDraft(quote: again.quote, place: again.place).statement(
      .restatement, label: label, .figure(first.value),
      from: [Operand(label: first.quote, figure: first.value, place: first.place)], is: again.value)
    statement.resultPlace = again.place
    return statement
  }
}

import Figures
import Grammars

/// The self score and 财政拨款收入 where the text states them again.
///
/// A second self score is the same one only when its sentence speaks of the whole body and of no project, indicator or
/// other year; a second amount when its whole name is 财政拨款收入, and it is neither a budget nor another year's.
struct RestatedFields {
  private let context: ReadingContext
  private let scores: Choice<Figure>
  private let appropriations: Choice<Figure>

  init(_ context: ReadingContext, scores: Choice<Figure>, appropriations: Choice<Figure>) {
    self.context = context
    self.appropriations = appropriations
    self.scores = scores
  }

  func statements(of report: Report, _ ledger: Ledger) -> [StatedClaim] {
    restatedScores
      + amounts(of: report.year?.value, ledger)
  }

  // MARK: The self score

  /// Every score of the whole that nothing speaks against, the later held against the first.
  ///
  /// Which one the report is taken to have does not matter, so that a claim is made whatever the figures are.
  private var restatedScores: [StatedClaim] {
    let whole = scores.candidates.filter { candidate in
      candidate.evidence.contains(.wholeWord) && candidate.evidence.contains(.scoreWord)
        && candidate.evidence.allSatisfy { $0.weight > 0 }
    }.map(\.value)
    guard let first = whole.first else { return [] }
    return whole.filter { !$0.place.range.overlaps(first.place.range) }.map {
      statement($0, like: first, label: "自评分数")
    }
  }

  // MARK: 财政拨款收入

  /// Every amount of that name held against the first, whichever the report is taken to have.
  private func amounts(of year: Int?, _ ledger: Ledger) -> [StatedClaim] {
    let stated = appropriations.candidates.first { $0.evidence.allSatisfy { $0.weight > 0 } }
    guard let first = stated?.value else { return [] }
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
    guard mention.nature == .amount, mention.figure.unit?.dimension == .money,
      context.grammar.isWord(mention.name, of: .appropriationNames)
    else { return false }
    let sentence = paragraph.sentences[mention.sentence]
    let words = Array(paragraph.text.scalars[sentence.lowerBound..<mention.lexed.start])
    let years = paragraph.mentions(ofSentence: mention.sentence).filter {
      $0.range.upperBound <= mention.lexed.start
    }.compactMap(\.figure.namedYear)
    return years.allSatisfy { $0 == year }
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

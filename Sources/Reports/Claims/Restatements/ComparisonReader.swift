import Figures
import Grammars
import Texts

/// Comparisons in words: “决算数小于预算数”, “与年初预算持平”.
struct ComparisonReader {
  let binder: Binder

  private var grammar: Grammar { binder.grammar }
  private var paragraph: Paragraph { binder.paragraph }

  var statements: [StatedClaim] {
    grammar.matches(of: .comparison, in: paragraph.text).compactMap { match in
      // A sentence that opens its paragraph speaks of the paragraph before.
      guard match.range.lowerBound == 0, binder.index > 0 else {
        return statement(match, of: binder, at: point(before: match.range.lowerBound))
      }
      let before = Binder(ledger: binder.ledger, index: binder.index - 1, grammar: grammar)
      return statement(match, of: before, at: .end)
    }
  }

  private func point(before position: Int) -> ClaimPoint {
    let positions = paragraph.positions
    return ClaimPoint(
      sentence: positions.sentence[position], segment: positions.segment[position],
      depth: positions.depth[position], position: position)
  }

  /// - Parameter subjects: Looks up what the sentence speaks of.
  private func statement(_ match: Match, of subjects: Binder, at point: ClaimPoint) -> StatedClaim? {
    guard let word = match.captures["word"], let relation = relation(paragraph.text.string(word)) else {
      return nil
    }
    let subject = subjects.paragraph
    let budgetWords = WordTest(.role, .holds, grammar.forms(.budgetWords))
    guard
      let actual = amount(
        [WordTest(.role, .holds, grammar.forms(.outturnWords)), budgetWords.negated], of: subjects, at: point),
      let budget = amount([budgetWords], of: subjects, at: point),
      actual.figure.isCommensurable(with: budget.figure) || actual.figure.number.isZero
        || budget.figure.number.isZero
    else { return nil }
    let isHere = subjects.index == binder.index
    let first = isHere ? min(budget.label.lowerBound, actual.label.lowerBound) : match.range.lowerBound
    let draft = ClaimDraft(
      first..<match.range.upperBound, of: paragraph.source,
      figures: isHere ? [actual.lexed, budget.lexed] : [])
    return draft.statement(
      .comparison, label: subject.label(of: actual), .figure(actual.figure),
      from: [actual, budget].map(subject.operand), is: .relation(relation, budget.figure))
  }

  private func relation(_ word: String) -> Relation? {
    let scalars = foldedForMatching(word)
    if grammar.isWord(scalars, of: .greater) { return .greater }
    if grammar.isWord(scalars, of: .less) { return .less }
    return grammar.isWord(scalars, of: .equal) ? .equal : nil
  }

  /// Whether a mention is a part of a list of an earlier sentence, which is not what the sentence behind it is about.
  private func isPart(_ mention: Mention, of paragraph: Paragraph, before position: Int) -> Bool {
    let sentence = paragraph.sentences[mention.sentence]
    guard position > sentence.upperBound else { return false }
    let before = Array(paragraph.text.scalars[sentence.lowerBound..<mention.lexed.start])
    return grammar.forms(.details).contains { before.containsRun($0) }
  }

  private func amount(_ words: [WordTest], of subjects: Binder, at point: ClaimPoint) -> Mention? {
    subjects.nearest(1, for: ClaimRole(words: words, scope: .paragraph), at: point) {
      !isPart($0, of: subjects.paragraph, before: point.position)
    }.first
  }
}

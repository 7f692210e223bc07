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
    let budgetWords = WordTest(.role, .holds, grammar.forms(.budgetWords))
    let outturn = [WordTest(.role, .holds, grammar.forms(.outturnWords)), budgetWords.negated]
    let before = pair(outturn, [budgetWords], of: subjects, at: point)
    guard let (actual, budget) = before ?? pair(outturn, [budgetWords], behind: match),
      actual.figure.isCommensurable(with: budget.figure) || actual.figure.number.isZero
        || budget.figure.number.isZero
    else { return nil }
    let subject = before == nil ? paragraph : subjects.paragraph
    let isHere = before == nil || subjects.index == binder.index
    let labels = [budget.label.lowerBound, actual.label.lowerBound]
    let first = isHere ? min(labels[0], labels[1], match.range.lowerBound) : match.range.lowerBound
    let end = isHere ? max(budget.range.upperBound, actual.range.upperBound) : 0
    let draft = ClaimDraft(
      first..<max(match.range.upperBound, end), of: paragraph.source,
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

  /// The outturn and the budget before a comparison.
  private func pair(
    _ outturn: [WordTest], _ budget: [WordTest], of subjects: Binder, at point: ClaimPoint
  ) -> (Mention, Mention)? {
    guard let actual = amount(outturn, of: subjects, at: point),
      let planned = amount(budget, of: subjects, at: point)
    else { return nil }
    return (actual, planned)
  }

  /// “支出决算低于年初预算，年初预算 80 万元，支出决算 76 万元”: the only ones of its sentence, behind it.
  private func pair(
    _ outturn: [WordTest], _ budget: [WordTest], behind match: Match
  ) -> (Mention, Mention)? {
    let sentence = paragraph.positions.sentence[match.range.lowerBound]
    let behind = paragraph.mentions(ofSentence: sentence).filter {
      $0.range.lowerBound > match.range.upperBound && $0.nature == .amount && $0.depth == 0
    }
    let found = [outturn, budget].map { tests in
      behind.filter { mention in
        tests.allSatisfy { $0.passes(mention, in: paragraph, binder.ledger.words) }
      }
    }
    guard found[0].count == 1, found[1].count == 1 else { return nil }
    return (found[0][0], found[1][0])
  }

  private func amount(_ words: [WordTest], of subjects: Binder, at point: ClaimPoint) -> Mention? {
    subjects.nearest(1, for: ClaimRole(words: words, scope: .paragraph), at: point) {
      !isPart($0, of: subjects.paragraph, before: point.position)
    }.first
  }
}

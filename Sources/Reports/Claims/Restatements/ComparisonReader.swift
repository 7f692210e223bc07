import Figures
import Grammars
import Texts

/// Comparisons in words: “决算数小于预算数”, “与年初预算持平”.
struct ComparisonReader {
  let grammar: Grammar
  let ledger: Ledger

  func statements(in index: Int) -> [StatedClaim] {
    let paragraph = ledger.paragraphs[index]
    return grammar.matches(of: "comparison", in: paragraph.text).compactMap { match in
      // A sentence that opens its paragraph speaks of the paragraph before.
      match.range.lowerBound == 0 && index > 0
        ? statement(match, in: paragraph, about: ledger.paragraphs[index - 1], before: .max)
        : statement(match, in: paragraph, about: paragraph, before: match.range.lowerBound)
    }
  }

  private func statement(
    _ match: Match, in paragraph: Paragraph, about subject: Paragraph, before start: Int
  ) -> StatedClaim? {
    guard let word = match.captures["word"], let relation = relation(paragraph.text.string(word)) else {
      return nil
    }
    guard let actual = last(before: start, in: subject, named: "决算字样", butNot: "预算字样"),
      let budget = last(before: start, in: subject, named: "预算字样", butNot: nil),
      actual.figure.isCommensurable(with: budget.figure) || actual.figure.number.isZero
        || budget.figure.number.isZero
    else { return nil }
    let first = start == .max ? match.range.lowerBound : min(budget.label.lowerBound, actual.label.lowerBound)
    let draft = ClaimDraft(
      first..<match.range.upperBound, of: paragraph.source,
      figures: start == .max ? [] : [actual.lexed, budget.lexed])
    return draft.statement(
      .comparison, label: subject.label(of: actual), .figure(actual.figure),
      from: [actual, budget].map(subject.operand), is: .relation(relation, budget.figure))
  }

  private func relation(_ word: String) -> Relation? {
    let scalars = foldedForMatching(word)
    if grammar.isWord(scalars, of: "大于") { return .greater }
    if grammar.isWord(scalars, of: "小于") { return .less }
    return grammar.isWord(scalars, of: "持平") ? .equal : nil
  }

  /// Whether a mention is a part of a list of an earlier sentence, which is not what the sentence behind it is about.
  private func isPart(_ mention: Mention, of paragraph: Paragraph, before position: Int) -> Bool {
    let sentence = paragraph.sentences[mention.sentence]
    guard position > sentence.upperBound else { return false }
    let before = Array(paragraph.text.scalars[sentence.lowerBound..<mention.lexed.start])
    return grammar.forms("明细").contains { before.containsRun($0) }
  }

  private func last(
    before position: Int, in paragraph: Paragraph, named wordClass: String, butNot excluded: String?
  ) -> Mention? {
    paragraph.mentions.last { mention in
      mention.nature == .amount && mention.range.upperBound <= position
        && grammar.forms(wordClass).contains { mention.role.containsRun($0) }
        && !(excluded.map { grammar.forms($0).contains { mention.role.containsRun($0) } } ?? false)
        && !isPart(mention, of: paragraph, before: position)
    }
  }
}

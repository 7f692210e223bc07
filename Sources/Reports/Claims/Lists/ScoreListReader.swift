import Figures
import Grammars

/// Scores told one after the other with their total: “产出（60 分）得 58 分；效益（40 分）得 37 分，自评总分 95 分”.
///
/// A claim is made only when the full marks beside the scores make up a hundred, so that none can be missing.
struct ScoreListReader {
  let grammar: Grammar

  private struct Pair {
    var full: Mention
    var score: Mention
  }

  func statements(in paragraph: Paragraph) -> [StatedClaim] {
    let marks = paragraph.mentions.filter { $0.figure.unit?.dimension == .points }
    let pairs = pairs(in: marks, of: paragraph)
    guard pairs.count >= 2, let whole = sum(pairs.map(\.full)), whole == Rational(ClaimMeasures.fullScore),
      let total = total(in: marks.dropFirst(2 * pairs.count), besides: whole, of: paragraph),
      let scores = Expression.total(pairs.map { .figure($0.score.figure) })
    else { return [] }
    let draft = ClaimDraft(of: pairs.flatMap { [$0.full, $0.score] } + [total], in: paragraph)
    let statement = draft.statement(
      .sum, label: paragraph.label(of: total), scores, from: pairs.map { paragraph.operand($0.score) },
      is: total.figure)
    return [statement]
  }

  /// The full marks and the score of each, from the first on.
  private func pairs(in marks: [Mention], of paragraph: Paragraph) -> [Pair] {
    var pairs: [Pair] = []
    for index in stride(from: 0, to: marks.count - 1, by: 2) {
      let pair = Pair(full: marks[index], score: marks[index + 1])
      guard isPair(pair, in: paragraph) else { break }
      pairs.append(pair)
    }
    return pairs
  }

  private func isPair(_ pair: Pair, in paragraph: Paragraph) -> Bool {
    let isFull = has(pair.full, .fullMarkWords, in: paragraph) || pair.full.depth > pair.score.depth
    return isFull && !has(pair.full, .totalScoreWords, in: paragraph)
      && has(pair.score, .scoreWords, in: paragraph) && !has(pair.score, .totalScoreWords, in: paragraph)
      && pair.full.segment == pair.score.segment && pair.score.figure.number <= pair.full.figure.number
  }

  /// The first mark behind the pairs that is called the total, other than the full marks of all.
  private func total(
    in rest: ArraySlice<Mention>, besides whole: Rational, of paragraph: Paragraph
  ) -> Mention? {
    var rest = rest
    if let first = rest.first, first.figure.number == whole, has(first, .totalScoreWords, in: paragraph),
      rest.count > 1
    {
      rest = rest.dropFirst()
      return rest.first.flatMap { has($0, .scoreWords, in: paragraph) ? $0 : nil }
    }
    return rest.first.flatMap { has($0, .totalScoreWords, in: paragraph) ? $0 : nil }
  }

  private func sum(_ marks: [Mention]) -> Rational? {
    try? marks.reduce(.zero) { try $0 + $1.figure.number }
  }

  private func has(_ mention: Mention, _ words: WordClass, in paragraph: Paragraph) -> Bool {
    let label = Array(paragraph.text.scalars[mention.label])
    return grammar.forms(words).contains { label.containsRun($0) }
  }
}

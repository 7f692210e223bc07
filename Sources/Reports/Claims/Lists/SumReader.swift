import Figures
import Grammars

/// Sums: a whole with the parts that the text puts under it.
struct SumReader {
  let binder: Binder

  private var paragraph: Paragraph { binder.paragraph }

  /// A list of one part says nothing but that the part is not more than the whole.
  private static let fewest = 2

  func statements(lists: [PartList]) -> [StatedClaim] {
    lists.compactMap(statement) + budgetsWithAdditions
  }

  private func statement(_ list: PartList) -> StatedClaim? {
    guard list.parts.count >= Self.fewest else { return nil }
    return statement(whole: list.whole, parts: list.parts, isExhaustive: list.isExhaustive)
  }

  private func statement(
    whole: Mention, parts: [Mention], less: [Mention] = [], isExhaustive: Bool
  ) -> StatedClaim? {
    guard let added = Expression.total(parts.map { .figure($0.figure) }) else { return nil }
    let sum = less.reduce(added) { .difference($0, .figure($1.figure)) }
    let parts = parts + less
    let isCount = whole.figure.unit?.dimension == .count && parts.allSatisfy { $0.figure.number.isInteger }
    var statement = ClaimDraft(of: parts + [whole], in: paragraph).statement(
      isCount && countsThings(whole) ? .count : .sum,
      label: paragraph.label(of: whole), sum, from: parts.map(paragraph.operand), is: whole.figure)
    if !isExhaustive {
      statement.doubts.insert(.partsMayBeMissing)
      // One person may stand under two heads, an amount of money may not.
      if whole.figure.unit?.dimension == .count { statement.doubts.insert(.partsMayOverlap) }
    }
    statement.resultPlace = paragraph.source.place(whole.range)
    return statement
  }

  /// Whether the unit is of things that are counted one by one.
  private func countsThings(_ mention: Mention) -> Bool {
    let unit = Array((mention.figure.unit?.name ?? "").unicodeScalars)
    return binder.grammar.isWord(unit, of: .thingUnits)
  }

  /// “年初预算 A，追加 B，调减 C，总预算 D”: the initial budget and what was added or taken make the final one.
  private var budgetsWithAdditions: [StatedClaim] {
    paragraph.sentences.indices.compactMap { sentence in
      let point = ClaimPoint(sentence: sentence, segment: 0, depth: 0, position: 0)
      guard let initial = amounts(.initialBudget, at: point).first else { return nil }
      var behind = point
      behind.position = initial.range.lowerBound
      guard let final = amounts(.adjustedBudget, at: behind).last else { return nil }
      let between = { (words: WordClass) in
        amounts(words, at: behind).filter { $0.range.lowerBound < final.range.lowerBound }
      }
      let (added, taken) = (between(.additions), between(.withdrawals))
      guard !(added + taken).isEmpty else { return nil }
      return statement(whole: final, parts: [initial] + added, less: taken, isExhaustive: true)
    }
  }

  /// The money of a sentence behind a point whose role has a word of the class.
  private func amounts(_ wordClass: WordClass, at point: ClaimPoint) -> [Mention] {
    let role = ClaimRole(
      natures: Mention.Nature.quantities, words: [WordTest(.role, .holds, binder.grammar.forms(wordClass))],
      measure: .money, scope: .sentence, order: .behind)
    return binder.candidates(for: role, at: point).map(\.mention)
  }
}

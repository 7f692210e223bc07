import Figures
import Grammars

/// Sums: a whole with the parts that the text puts under it.
struct SumReader {
  let binder: Binder

  private var paragraph: Paragraph { binder.paragraph }

  func statements(lists: [PartList]) -> [StatedClaim] {
    lists.compactMap(statement)
  }

  private func statement(_ list: PartList) -> StatedClaim? {
    let (whole, parts) = (list.whole, list.parts + list.taken)
    guard parts.count >= ClaimMeasures.fewestParts,
      let added = Expression.total(list.parts.map { .figure($0.figure) })
    else { return nil }
    let sum = list.taken.reduce(added) { .difference($0, .figure($1.figure.magnitude)) }
    let isCount = whole.figure.unit?.dimension == .count && parts.allSatisfy { $0.figure.number.isInteger }
    var statement = ClaimDraft(of: parts + [whole], in: paragraph).statement(
      isCount && countsThings(whole) ? .count : .sum,
      label: paragraph.label(of: whole), sum, from: parts.map(paragraph.operand), is: whole.figure)
    if !list.isExhaustive {
      statement.doubts.insert(.partsMayBeMissing)
      // One person may stand under two heads, an amount of money may not.
      if whole.figure.unit?.dimension == .count || list.isUnmarked {
        statement.doubts.insert(.partsMayOverlap)
      }
    }
    statement.resultPlace = paragraph.source.place(whole.range)
    return statement
  }

  /// Whether the unit is of things that are counted one by one.
  private func countsThings(_ mention: Mention) -> Bool {
    let unit = Array((mention.figure.unit?.name ?? "").unicodeScalars)
    return binder.grammar.isWord(unit, of: .thingUnits)
  }
}

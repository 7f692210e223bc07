import Figures
import Grammars

/// Sums: a whole with the parts that the text puts under it.
struct SumReader {
  let grammar: Grammar

  /// A list of one part says nothing but that the part is not more than the whole.
  private static let fewest = 2
  /// Things that are counted one by one.
  private static let things: Set<String> = ["个", "辆", "项", "台", "套"]

  func statements(in paragraph: Paragraph, lists: [PartList]) -> [StatedClaim] {
    lists.compactMap { statement($0, in: paragraph) } + budgetsWithAdditions(in: paragraph)
  }

  private func statement(_ list: PartList, in paragraph: Paragraph) -> StatedClaim? {
    guard list.parts.count >= Self.fewest else { return nil }
    return statement(whole: list.whole, parts: list.parts, isExhaustive: list.isExhaustive, in: paragraph)
  }

  private func statement(
    whole: Mention, parts: [Mention], less: [Mention] = [], isExhaustive: Bool, in paragraph: Paragraph
  ) -> StatedClaim? {
    guard let added = Expression.total(parts.map { .figure($0.figure) }) else { return nil }
    let sum = less.reduce(added) { .difference($0, .figure($1.figure)) }
    let parts = parts + less
    let isCount = whole.figure.unit?.dimension == .count && parts.allSatisfy { $0.figure.number.isInteger }
    var statement = ClaimDraft(of: parts + [whole], in: paragraph).statement(
      isCount && Self.things.contains(whole.figure.unit?.name ?? "") ? .count : .sum,
      label: paragraph.label(of: whole), sum, from: parts.map(paragraph.operand), is: whole.figure)
    statement.partsMayBeMissing = !isExhaustive
    statement.countsThings = isCount
    statement.resultPlace = paragraph.source.place(whole.range)
    return statement
  }

  /// “年初预算 A，追加 B，调减 C，总预算 D”: the initial budget and what was added or taken make the final one.
  private func budgetsWithAdditions(in paragraph: Paragraph) -> [StatedClaim] {
    paragraph.sentences.indices.compactMap { sentence in
      let mentions = paragraph.mentions(ofSentence: sentence).filter { $0.figure.unit?.dimension == .money }
      guard let initial = mentions.first(where: { has($0, "年初预算") }),
        let final = mentions.last(where: { has($0, "调整预算") && $0.range.lowerBound > initial.range.lowerBound }
        )
      else { return nil }
      let between = mentions.filter {
        $0.range.lowerBound > initial.range.lowerBound && $0.range.lowerBound < final.range.lowerBound
      }
      let (added, taken) = (between.filter { has($0, "追加") }, between.filter { has($0, "收回") })
      guard !(added + taken).isEmpty else { return nil }
      return statement(
        whole: final, parts: [initial] + added, less: taken, isExhaustive: true, in: paragraph)
    }
  }

  private func has(_ mention: Mention, _ wordClass: String) -> Bool {
    grammar.forms(wordClass).contains { mention.role.containsRun($0) }
  }
}

import Figures
import Grammars

/// Sums: a whole with the parts that the text puts under it.
struct SumReader {
  let grammar: Grammar

  /// A list of one part says nothing but that the part is not more than the whole.
  private static let fewest = 2
  /// Things that are counted one by one.
  private static let things: Set<String> = ["个", "辆", "项", "台", "套"]

  func statements(in paragraph: Paragraph, lists: [PartList]) -> [Statement] {
    lists.compactMap { statement($0, in: paragraph) } + budgetsWithAdditions(in: paragraph)
  }

  private func statement(_ list: PartList, in paragraph: Paragraph) -> Statement? {
    guard list.parts.count >= Self.fewest else { return nil }
    return statement(whole: list.whole, parts: list.parts, isExhaustive: list.isExhaustive, in: paragraph)
  }

  private func statement(
    whole: Mention, parts: [Mention], less: [Mention] = [], isExhaustive: Bool, in paragraph: Paragraph
  ) -> Statement? {
    guard let added = Expression.total(parts.map { .figure($0.figure) }) else { return nil }
    let sum = less.reduce(added) { .difference($0, .figure($1.figure)) }
    let parts = parts + less
    let all = parts + [whole]
    let start = all.map { min($0.label.lowerBound, $0.lexed.start) }.min() ?? whole.range.lowerBound
    let end = all.map(\.range.upperBound).max() ?? whole.range.upperBound
    let isCount = whole.figure.unit?.dimension == .count && parts.allSatisfy { $0.figure.number.isInteger }
    var statement = Statement(
      kind: isCount && Self.things.contains(whole.figure.unit?.name ?? "") ? .count : .sum,
      label: paragraph.operand(whole).label, quote: paragraph.source.quote(start..<end),
      place: paragraph.source.place(start..<end), expression: sum, operands: parts.map(paragraph.operand),
      result: .figure(whole.figure), isJoined: all.contains { paragraph.source.isJoined($0.lexed) },
      partsMayBeMissing: !isExhaustive, countsThings: isCount)
    statement.resultPlace = paragraph.source.place(whole.range)
    return statement
  }

  /// “年初预算 A，追加 B，调减 C，总预算 D”: the initial budget and what was added or taken make the final one.
  private func budgetsWithAdditions(in paragraph: Paragraph) -> [Statement] {
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

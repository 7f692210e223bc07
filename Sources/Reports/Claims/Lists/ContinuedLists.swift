import Grammars
import Manuscripts

/// Joins paragraphs of the ledger over which one list runs: “其中：购置费 25 万元。” and, a paragraph on, “运行费 12 万元。”
///
/// The next paragraph goes on with a list when it begins with the part that the list still misses.
struct ContinuedLists {
  let ledger: Ledger

  init(_ ledger: Ledger, _ context: ReadingContext) {
    var paragraphs: [Paragraph] = []
    for paragraph in ledger.paragraphs {
      if let last = paragraphs.last, Self.awaits(paragraph, in: last, of: ledger, grammar: context.grammar) {
        let joined = Passage(cells: [last.source.passage, paragraph.source.passage])
        paragraphs[paragraphs.count - 1] = Paragraph(
          context.source(joined), block: last.block, words: ledger.words)
      } else {
        paragraphs.append(paragraph)
      }
    }
    self.ledger = Ledger(paragraphs: paragraphs, words: ledger.words, year: ledger.year)
  }

  /// Whether `next` begins with the part that a list of `paragraph` still misses.
  private static func awaits(
    _ next: Paragraph, in paragraph: Paragraph, of ledger: Ledger, grammar: Grammar
  ) -> Bool {
    guard let first = next.mentions.first(where: { $0.nature == .amount }),
      grammar.partitions.contains(where: { $0.hasPart(first.name) }),
      grammar.forms(.details).contains(where: { paragraph.text.scalars.containsRun($0) })
    else { return false }
    let alone = Ledger(paragraphs: [paragraph], words: ledger.words, year: ledger.year)
    let binder = Binder(ledger: alone, index: 0, grammar: grammar)
    return PartListFinder(binder).lists.contains { list in
      list.whole.figure.isCommensurable(with: first.figure)
        && OpenPartition(of: list.whole, parts: list.parts, among: grammar.partitions)?
          .isCompleted(by: first.name) ?? false
    }
  }
}

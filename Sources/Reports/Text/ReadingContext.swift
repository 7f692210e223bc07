import Grammars
import Manuscripts
import Pages

/// What every reader of a report works on: the blocks of the manuscript, each made ready for matching.
struct ReadingContext {
  /// A block with its text; a table has one text a row, its cells parted by spaces.
  struct Entry {
    var index: Int
    var block: Block
    /// The running text of a paragraph or heading, from its start.
    var text: SourceText?
    /// The same after the numbering.
    var body: SourceText?
    /// The pieces of a paragraph or heading between white space, which may be the cells of a form.
    var pieces: [SourceText]
    /// The cells of a table, row by row.
    var cells: [[SourceText]]
    /// Each row of a table that holds anything, its cells parted by spaces.
    var rows: [SourceText]
  }

  let manuscript: Manuscript
  let grammar: Grammar
  let locator: Locator
  let entries: [Entry]

  init(_ manuscript: Manuscript, grammar: Grammar) {
    self.manuscript = manuscript
    self.grammar = grammar
    let locator = Locator(manuscript.document)
    self.locator = locator
    let read = { SourceText($0, grammar: grammar, locator: locator) }
    entries = manuscript.blocks.enumerated().map { index, block in
      let text = block.passage.map(read)
      let body = block.marker.flatMap { marker in
        block.passage.map { SourceText($0, skipping: marker.length, grammar: grammar, locator: locator) }
      }
      let table = block.table?.rows ?? []
      return Entry(
        index: index, block: block, text: text, body: body ?? text,
        pieces: text.map { Self.pieces(of: $0, read) } ?? [], cells: table.map { $0.map(read) },
        rows: table.map { read(Passage(cells: $0)) }.filter { $0.text.count > 0 })
    }
  }

  /// The running texts in the order of the report.
  var texts: [SourceText] { entries.compactMap(\.text) }

  private static func pieces(of text: SourceText, _ read: (Passage) -> SourceText) -> [SourceText] {
    let pieces = text.passage.pieces
    return pieces.count == 1 && pieces[0].count == text.passage.count ? [text] : pieces.map(read)
  }

  /// Passages that stand together, the first of them in a block; a block alone is read already.
  func source(_ passages: [Passage], ofBlock block: Int) -> SourceText {
    if passages.count == 1, let text = entries[block].text { return text }
    return source(Passage(cells: passages))
  }

  /// A passage put together from others; what stands in the report as it is has its text in `entries`.
  func source(_ passage: Passage) -> SourceText { SourceText(passage, grammar: grammar, locator: locator) }

  /// The rows of every table as texts of their own, cells parted by spaces.
  var tableRows: [SourceText] { entries.flatMap(\.rows) }
}

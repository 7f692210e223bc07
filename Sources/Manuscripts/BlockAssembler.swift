import Pages

/// Puts lines together to paragraphs and tables.
struct BlockAssembler {
  private let document: Document
  private let layout: Layout
  private var blocks: [Block] = []
  private var paragraph: (passage: Passage, last: Line, isMarked: Bool)?
  private var table = Table(rows: [])

  init(document: Document, layout: Layout) {
    self.document = document
    self.layout = layout
  }

  mutating func add(_ line: Line) {
    if let row = TableRows.cells(of: line, in: document) {
      closeParagraph()
      table.rows.append(row.cells)
      table.bars.append(contentsOf: row.bars)
    } else if joinsParagraph(line) {
      paragraph?.passage.join(raw: line.range, of: document)
      paragraph?.last = line
    } else {
      closeParagraph()
      closeTable()
      let passage = Passage(raw: line.range, of: document)
      paragraph = (passage, line, Marker(passage.scalars[...]) != nil)
    }
  }

  private func joinsParagraph(_ line: Line) -> Bool {
    guard let open = paragraph else { return false }
    return Wrap(before: open.last, after: line, document: document, layout: layout).joins(open.passage)
  }

  mutating func finish() -> [Block] {
    closeParagraph()
    closeTable()
    return blocks
  }

  private mutating func closeParagraph() {
    guard let open = paragraph else { return }
    paragraph = nil
    closeTable()
    let passage = open.passage.trimmed().healed()
    let marker = Marker(passage.scalars[...])
    let isHeading = marker != nil && HeadingRule.isHeading(passage)
    blocks.append(
      Block(content: isHeading ? .heading(passage) : .paragraph(passage), marker: marker, parent: nil))
  }

  private mutating func closeTable() {
    guard !table.rows.isEmpty else { return }
    blocks.append(Block(content: .table(table), marker: nil, parent: nil))
    table = Table(rows: [])
  }
}

/// Whether a numbered paragraph is a heading: one short sentence or none, with nothing after it.
enum HeadingRule {
  static func isHeading(_ passage: Passage) -> Bool {
    guard passage.count <= 40 else { return false }
    let ends = passage.scalars.dropLast().contains { $0 == "。" || $0 == "；" || $0 == ";" || $0 == "，" }
    return !ends && passage.scalars.last != "；" && passage.scalars.last != ";"
  }
}

import Pages

/// Puts lines together to paragraphs and tables.
struct BlockAssembler {
  private let document: Document
  /// The raw offsets of blanks that mean nothing.
  private let blanks: Set<Int>
  /// The first that has something to say decides.
  private let evidence: [any ParagraphEvidence]
  private let markers: MarkerReader
  private var blocks: [Block] = []
  private var paragraph: OpenParagraph?
  private var table = Table(rows: [])
  private var ruled: OpenTable?
  /// Each pair of lines, cell lines and rows that was asked whether it is one.
  private(set) var joints: [Joint] = []
  /// The heads of tables that later pages repeat.
  private(set) var repeatedHeads: [Passage] = []

  init(
    document: Document, blanks: Set<Int>, evidence: [any ParagraphEvidence], markers: MarkerReader
  ) {
    self.markers = markers
    self.document = document
    self.blanks = blanks
    self.evidence = evidence
  }

  mutating func add(_ element: PageFlow.Element) {
    switch element {
    case .line(let line): add(line)
    case .table(let piece): add(piece)
    }
  }

  private mutating func add(_ piece: TablePiece) {
    closeParagraph()
    closeTable()
    if ruled?.append(piece) ?? false { return }
    closeRuledTable()
    ruled = OpenTable(piece, markers: markers)
  }

  private mutating func add(_ line: Line) {
    let document = document
    closeRuledTable()
    if let row = TableRows.cells(of: line, in: document) {
      closeParagraph()
      table.rows.append(row.cells)
      table.bars.append(contentsOf: row.bars)
    } else if joinsParagraph(line) {
      paragraph?.add(line, of: document)
    } else {
      closeParagraph()
      closeTable()
      paragraph = OpenParagraph(line, of: document)
    }
  }

  private mutating func joinsParagraph(_ line: Line) -> Bool {
    guard let paragraph else { return false }
    let votes = evidence.lazy.compactMap { $0.votes(on: paragraph, line) }.first ?? []
    let joint = Joint(paragraph.last.range, line.range, votes)
    joints.append(joint)
    return joint.joins
  }

  mutating func finish() -> [Block] {
    closeParagraph()
    closeTable()
    closeRuledTable()
    return blocks
  }

  private mutating func closeParagraph() {
    guard let open = paragraph else { return }
    paragraph = nil
    closeTable()
    let passage = open.passage.trimmed().removing(offsets: blanks).healed()
    let marker = markers.marker(of: passage)
    let isHeading = marker != nil && HeadingRule.isHeading(passage)
    blocks.append(
      Block(content: isHeading ? .heading(passage) : .paragraph(passage), marker: marker, parent: nil))
  }

  private mutating func closeRuledTable() {
    guard let open = ruled else { return }
    ruled = nil
    repeatedHeads += open.repeatedHeads
    joints += open.joints
    append(open.table)
  }

  private mutating func closeTable() {
    guard !table.rows.isEmpty else { return }
    append(table)
    table = Table(rows: [])
  }

  private mutating func append(_ table: Table) {
    var table = table
    table.rows = table.rows.map { $0.map { $0.removing(offsets: blanks) } }
    blocks.append(Block(content: .table(table), marker: nil, parent: nil))
  }
}

/// Whether a numbered paragraph is a heading: one short sentence or none, with nothing after it.
enum HeadingRule {
  static func isHeading(_ passage: Passage) -> Bool {
    guard passage.count <= Measure.longestHeading else { return false }
    let ends = passage.scalars.dropLast().contains { $0 == "。" || $0 == "；" || $0 == ";" || $0 == "，" }
    return !ends && passage.scalars.last != "；" && passage.scalars.last != ";"
  }
}

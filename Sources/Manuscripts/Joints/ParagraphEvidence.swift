import Pages

/// A paragraph while its lines are being found.
struct OpenParagraph {
  private(set) var passage: Passage
  private(set) var first: Line
  private(set) var last: Line
  /// Whether only its first line has been found.
  private(set) var isOneLine = true

  init(_ line: Line, of document: Document) {
    passage = Passage(raw: line.range, of: document)
    (first, last) = (line, line)
  }

  mutating func add(_ line: Line, of document: Document) {
    passage.join(raw: line.range, of: document)
    last = line.continuesRow ? last.joined(with: line) : line
    if isOneLine && line.continuesRow { first = last } else { isOneLine = false }
  }
}

/// What tells whether the next line goes on a paragraph or starts another one.
protocol ParagraphEvidence {
  /// What it says of `paragraph` and `line`; `nil` when it cannot say anything of the two.
  func votes(on paragraph: OpenParagraph, _ line: Line) -> [Vote]?
}

/// The width of lines counted in characters, and the signs at their ends: all that plain text tells.
struct TypedEvidence: ParagraphEvidence {
  private let document: Document
  private let layout: Layout
  private let markers: MarkerReader

  init(_ lines: [Line], in document: Document, markers: MarkerReader) {
    self.markers = markers
    self.document = document
    layout = Layout(lines)
  }

  func votes(on paragraph: OpenParagraph, _ line: Line) -> [Vote]? {
    Wrap(before: paragraph.last, after: line, document: document, layout: layout, markers: markers)
      .votes(paragraph.passage)
  }
}

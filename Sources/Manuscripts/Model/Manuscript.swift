import Pages
import Texts

/// A document as its author wrote it: whole paragraphs under their headings, and tables.
///
/// Every scalar of the raw text that is no white space stands in it exactly once, running heads and page
/// numbers included, which are kept in `setAside`.
public struct Manuscript: Sendable {
  public let document: Document
  public var blocks: [Block]
  /// Running heads, page numbers, watermarks, numbers of notes, the second strikes of bold print and what cannot be seen.
  public var setAside: [Passage]
  /// Where lines were joined or kept apart, and why.
  public let joints: [Joint]
  /// The pages whose text shows that it was recognised from an image, by their numbers; its figures may be misread.
  public let recognisedPages: Set<Int>

  /// Mends `document`.
  ///
  /// Running heads and the like are set aside, lines are joined to paragraphs, tables are put together, and each block
  /// gets the heading it stands under. Before one of `units` a number counts and does not number a paragraph.
  ///
  /// ```swift
  /// let document = Document(reading: Array("一、总体情况\n总支出3万元。".utf8))
  /// Manuscript(document, units: try Grammar.builtIn()).text  // "一、总体情况\n总支出3万元。\n"
  /// ```
  public init(_ document: Document, units: any UnitWords) {
    self.document = document
    let markers = MarkerReader(document, units: units)
    recognisedPages = RecognisedBlanks.pages(of: document)
    let strays = Overlays.offsets(in: document).union(Overprint.offsets(in: document))
      .union(RaisedNotes.offsets(in: document)).union(document.pages.flatMap(\.unseen).joined())
    let tables = PageTables(document, without: strays)
    var lines = Line.lines(of: document, without: tables.offsets.union(strays), markers: markers)
    setAside = RunningMatter(lines, pages: document.pages.count).takeOut(of: &lines, from: document)
    setAside += Passage.runs(of: strays, in: document)
    lines = Gutter.parted(lines, of: document, markers: markers)
    let frames = TextFrames(lines, in: document)
    lines = ReadingOrder.ordered(lines, frames: frames)
    StretchedRows.mark(in: &lines, frames: frames)
    let evidence: [any ParagraphEvidence] = [
      PrintedEvidence(lines, frames: frames, in: document, markers: markers),
      TypedEvidence(lines, in: document, markers: markers),
    ]
    var assembler = BlockAssembler(
      document: document, blanks: RecognisedBlanks.offsets(in: document), evidence: evidence,
      markers: markers)
    for element in PageFlow(lines, tables.pieces, of: document).elements { assembler.add(element) }
    blocks = assembler.finish()
    setAside += assembler.repeatedHeads
    joints = assembler.joints
    Outline.apply(to: &blocks)
  }

  /// The mended text: a paragraph or a table row a line, cells parted by tabs, pages not marked.
  public var text: String {
    blocks.map(\.text).joined(separator: "\n") + (blocks.isEmpty ? "" : "\n")
  }
}

/// One paragraph, heading or table.
public struct Block: Sendable {
  public enum Content: Sendable {
    case paragraph(Passage)
    case heading(Passage)
    case table(Table)
  }

  public var content: Content
  /// The numbering at its start, if any.
  public var marker: Marker?
  /// The index of the block it stands under, or `nil` at the top.
  public var parent: Int?
  /// The number of headings above it.
  public var depth = 0

  /// The running text of a paragraph or heading.
  public var passage: Passage? {
    switch content {
    case .paragraph(let passage), .heading(let passage): passage
    case .table: nil
    }
  }

  public var table: Table? {
    if case .table(let table) = content { table } else { nil }
  }

  /// The text as `Manuscript.text` prints it.
  public var text: String {
    switch content {
    case .paragraph(let passage), .heading(let passage): passage.string
    case .table(let table):
      table.rows.map { $0.map(\.string).joined(separator: "\t") }.joined(separator: "\n")
    }
  }
}

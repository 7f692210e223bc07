import Pages
import Texts

/// One line of the raw text.
struct Line {
  /// The raw offsets without white space at either end; tabs at the ends belong to the line.
  var range: Range<Int>
  var page: Int
  /// Half-width cells before the first scalar.
  var indent: Int
  /// Half-width cells from the margin to the end of the line.
  var width: Int
  var isFirstOnPage = false
  var isLastOnPage = false
  /// Where it is printed; `nil` when the page tells no places.
  var printed: PrintedLine?
  /// Whether it stands right behind the line before it on the page, as when a change of font split one line in two.
  var continuesRow = false
  /// Whether an empty line stands above it.
  var followsEmptyLine = false

  /// The lines before and behind `offset`, or the whole when nothing stands before or behind.
  func parted(at offset: Int, of document: Document, markers: MarkerReader) -> [Line] {
    guard range.contains(offset), let page = document.page(holding: offset) else { return [self] }
    let cutter = LineCutter(page, of: document.text, without: [], markers: markers)
    return [cutter.line(range.lowerBound..<offset), cutter.line(offset..<range.upperBound)].compactMap { $0 }
  }

  /// The printed line of which both are pieces.
  func joined(with next: Line) -> Line {
    var line = self
    line.range = range.lowerBound..<max(range.upperBound, next.range.upperBound)
    if let piece = next.printed { line.printed?.extend(over: piece) }
    return line
  }

  /// The lines of all pages in order, without the scalars at the offsets `apart`.
  static func lines(of document: Document, without apart: Set<Int>, markers: MarkerReader) -> [Line] {
    document.pages.flatMap { page in
      var lines = LineCutter(page, of: document.text, without: apart, markers: markers).lines()
      lines.markRows()
      return lines
    }.markedEdges
  }
}

extension [Line] {
  fileprivate mutating func markRows() {
    for index in indices.dropFirst() {
      guard let before = self[index - 1].printed, let after = self[index].printed else { continue }
      self[index].continuesRow = after.adjoins(before)
    }
  }

  /// Marks the first line and the last of each page.
  mutating func markEdges() {
    for index in indices {
      self[index].isFirstOnPage = index == 0 || self[index - 1].page != self[index].page
      self[index].isLastOnPage = index + 1 == count || self[index + 1].page != self[index].page
    }
  }

  fileprivate var markedEdges: [Line] {
    var lines = self
    lines.markEdges()
    return lines
  }
}

/// Cuts the raw text of a page at line breaks and around what is set apart.
private struct LineCutter {
  private let page: Page
  private let text: [Unicode.Scalar]
  private let apart: Set<Int>
  private let markers: MarkerReader

  init(_ page: Page, of text: [Unicode.Scalar], without apart: Set<Int>, markers: MarkerReader) {
    self.page = page
    self.text = text
    self.apart = apart
    self.markers = markers
  }

  func lines() -> [Line] {
    var lines: [Line] = []
    var isAfterEmptyLine = false
    var start = page.range.lowerBound
    for offset in page.range.lowerBound...page.range.upperBound {
      let isEnd = offset == page.range.upperBound || isLineBreak(text[offset]) || apart.contains(offset)
      guard isEnd else { continue }
      if var line = line(start..<offset) {
        line.followsEmptyLine = isAfterEmptyLine
        lines.append(line)
        isAfterEmptyLine = false
      } else if !endsCarriageReturn(at: offset) {
        isAfterEmptyLine = true
      }
      start = offset + 1
    }
    return lines
  }

  /// Whether a line feed only goes on the carriage return before it, so that no line lies between them.
  private func endsCarriageReturn(at offset: Int) -> Bool {
    offset > page.range.lowerBound && offset < page.range.upperBound && text[offset] == "\n"
      && text[offset - 1] == "\r"
  }

  private func isLineBreak(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\n", "\r", "\u{0B}", "\u{0C}", "\u{85}", "\u{2028}", "\u{2029}": true
    default: false
    }
  }

  func line(_ full: Range<Int>) -> Line? {
    var range = full
    while let first = range.first, text[first].isBlank, text[first] != "\t" { range.removeFirst() }
    while let last = range.last, text[last].isBlank, text[last] != "\t" { range.removeLast() }
    guard range.contains(where: { !text[$0].isBlank }) else { return nil }
    let indent = text[full.lowerBound..<range.lowerBound].reduce(0) { $0 + $1.cells }
    let width = text[range].reduce(indent) { $0 + $1.cells }
    let printed = PrintedLine(range, on: page, of: text, markers: markers)
    return Line(range: range, page: page.number, indent: indent, width: width, printed: printed)
  }
}

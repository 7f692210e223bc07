import Pages

/// One line of the raw text.
struct Line {
  /// The raw offsets without white space at either end; tabs at the ends belong to the line.
  var range: Range<Int>
  var page: Int
  /// Half-width cells before the first scalar.
  var indent: Int
  /// Half-width cells from the margin to the end of the line.
  var width: Int
  var isFirstOnPage: Bool
  var isLastOnPage: Bool
  /// Whether it stands right behind the line before it on the page, as when a change of font split one line in two.
  var continuesRow = false
  /// Whether an empty line stands above it.
  var followsEmptyLine = false

  static func lines(of document: Document) -> [Line] {
    document.pages.flatMap { lines(of: $0, in: document.text) }
  }

  private static func lines(of page: Page, in text: [Unicode.Scalar]) -> [Line] {
    let metrics = PageMetrics(page, in: text)
    var lines: [Line] = []
    var isAfterEmptyLine = false
    var start = page.range.lowerBound
    for offset in page.range.lowerBound...page.range.upperBound {
      let isEnd = offset == page.range.upperBound || isLineBreak(text[offset])
      guard isEnd else { continue }
      if var line = line(start..<offset, on: page, in: text, metrics: metrics) {
        line.followsEmptyLine = isAfterEmptyLine
        lines.append(line)
        isAfterEmptyLine = false
      } else if !endsCarriageReturn(at: offset, of: page, in: text) {
        isAfterEmptyLine = true
      }
      start = offset + 1
    }
    for index in lines.indices.dropFirst() {
      lines[index].continuesRow = metrics.adjoin(lines[index - 1].range, lines[index].range)
      if lines[index].continuesRow { lines[index].indent = lines[index - 1].indent }
    }
    if !lines.isEmpty {
      lines[0].isFirstOnPage = true
      lines[lines.count - 1].isLastOnPage = true
    }
    return lines
  }

  /// Whether a line feed only goes on the carriage return before it, so that no line lies between them.
  private static func endsCarriageReturn(at offset: Int, of page: Page, in text: [Unicode.Scalar]) -> Bool {
    offset > page.range.lowerBound && offset < page.range.upperBound && text[offset] == "\n"
      && text[offset - 1] == "\r"
  }

  private static func isLineBreak(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\n", "\r", "\u{0B}", "\u{0C}", "\u{85}", "\u{2028}", "\u{2029}": true
    default: false
    }
  }

  private static func line(
    _ full: Range<Int>, on page: Page, in text: [Unicode.Scalar], metrics: PageMetrics
  ) -> Line? {
    var range = full
    while let first = range.first, text[first].isBlank, text[first] != "\t" { range.removeFirst() }
    while let last = range.last, text[last].isBlank, text[last] != "\t" { range.removeLast() }
    guard range.contains(where: { !text[$0].isBlank }) else { return nil }
    let (indent, width) = metrics.extent(of: range, from: full.lowerBound, in: text)
    return Line(
      range: range, page: page.number, indent: indent, width: width, isFirstOnPage: false,
      isLastOnPage: false)
  }
}

extension Unicode.Scalar {
  /// Half-width cells: 2 for ideographs and full-width signs, 1 for the rest.
  var cells: Int {
    switch value {
    case 0x1100..<0x1160, 0x2E80..<0xA4D0, 0xAC00..<0xD7A4, 0xF900..<0xFB00, 0xFE30..<0xFE70,
      0xFF00..<0xFF61, 0xFFE0..<0xFFE7, 0x20000..<0x40000, 0x2018...0x201D, 0x2460..<0x2500, 0x3000:
      2
    default: 1
    }
  }

  /// Whether it is an ideograph or a sign of Chinese print.
  var isChinese: Bool { cells == 2 }
}

/// How wide things are on a page: by glyph boxes where there are any, else by counting cells.
struct PageMetrics {
  private let boxes: ArraySlice<Box>
  private let offset: Int
  // In Int, because a page may claim any size and sums of its lengths must fit.
  private let margin: Int
  private let cell: Int

  init(_ page: Page, in text: [Unicode.Scalar]) {
    boxes = page.boxes[...]
    offset = page.range.lowerBound
    var widths: [Int] = []
    var left: [Int] = []
    if page.boxes.count == page.range.count {
      for index in page.range where text[index].isChinese {
        let box = page.boxes[index - offset]
        widths.append(Int(box.x1) - Int(box.x0))
        left.append(Int(box.x0))
      }
    }
    cell = max(1, widths.sorted().middle.map { $0 / 2 } ?? 0)
    margin = left.min() ?? 0
  }

  /// Whether `after` goes on the printed line of `before`: at the same height, within two characters;
  /// a full-width sign may lap over the one before it.
  func adjoin(_ before: Range<Int>, _ after: Range<Int>) -> Bool {
    guard cell > 1, let last = before.last, let first = after.first, boxes.indices.contains(last - offset),
      boxes.indices.contains(first - offset)
    else { return false }
    let (left, right) = (boxes[last - offset], boxes[first - offset])
    let middle = (Int(right.y0) + Int(right.y1)) / 2
    let gap = Int(right.x0) - Int(left.x1)
    return middle > Int(left.y0) && middle < Int(left.y1) && gap >= -2 * Int(cell) && gap <= 4 * Int(cell)
  }

  /// The indent of a line and the cells from the margin to its end.
  func extent(
    of range: Range<Int>, from lineStart: Int, in text: [Unicode.Scalar]
  ) -> (indent: Int, width: Int) {
    if cell > 1, let first = range.first, let last = range.last, boxes.indices.contains(last - offset) {
      let (start, end) = (boxes[first - offset], boxes[last - offset])
      return ((Int(start.x0) - margin) / cell, (Int(end.x1) - margin) / cell)
    }
    let indent = text[lineStart..<range.lowerBound].reduce(0) { $0 + $1.cells }
    return (indent, text[range].reduce(indent) { $0 + $1.cells })
  }
}

extension Array {
  /// The middle element of a sorted array.
  var middle: Element? { isEmpty ? nil : self[count / 2] }
}

import Manuscripts
import Pages

/// Turns ranges of mended text into places of the document.
struct Locator {
  private let document: Document
  private let lineStarts: [Int]

  init(_ document: Document) {
    self.document = document
    var starts = [0]
    if document.format == .text {
      for (offset, scalar) in document.text.enumerated() where scalar == "\n" { starts.append(offset + 1) }
    }
    lineStarts = starts
  }

  /// The place of a range of `passage`; a range that holds only mended spaces is at the start of the document.
  func place(of range: Range<Int>, in passage: Passage) -> Place {
    guard let raw = passage.rawRange(range) else { return Place(page: 1, range: 0..<0) }
    let page = document.page(holding: raw.lowerBound)
    let line = document.format == .text ? lineNumber(of: raw.lowerBound) : nil
    return Place(
      page: page?.number ?? 1, line: line, range: raw, boxes: page.map { boxes(of: raw, on: $0) } ?? [])
  }

  private func lineNumber(of offset: Int) -> Int {
    var low = 0
    var high = lineStarts.count
    while low < high {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// One box a printed line: a glyph that does not overlap the one before in height starts a new one.
  private func boxes(of raw: Range<Int>, on page: Page) -> [Box] {
    guard page.boxes.count == page.range.count else { return [] }
    var boxes: [Box] = []
    for offset in raw.clamped(to: page.range) where !document.text[offset].properties.isWhitespace {
      let box = page.boxes[offset - page.range.lowerBound]
      if let last = boxes.last, box.y0 < last.y1, last.y0 < box.y1 {
        boxes[boxes.count - 1] = last.union(box)
      } else {
        boxes.append(box)
      }
    }
    return boxes
  }
}

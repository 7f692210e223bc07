import Manuscripts
import Pages
import Texts

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
    let offsets = passage.origins[range.clamped(to: 0..<passage.count)]
    return Place(
      page: page?.number ?? 1, line: line, range: raw, boxes: page.map { boxes(of: offsets, on: $0) } ?? [])
  }

  private func lineNumber(of offset: Int) -> Int {
    lineStarts.firstIndexInOrder { $0 > offset }
  }

  /// One box a printed line, or a part of one between wide gaps.
  ///
  /// Only of the text itself: between its characters the raw text may hold those of another cell or a watermark.
  private func boxes(of offsets: ArraySlice<Int>, on page: Page) -> [Box] {
    guard page.boxes.count == page.range.count else { return [] }
    var boxes: [Box] = []
    var last: Box?
    for offset in offsets where page.range.contains(offset) && !document.text[offset].isBlank {
      let box = page.boxes[offset - page.range.lowerBound]
      if let last, last.isFollowed(by: box) {
        boxes[boxes.count - 1] = boxes[boxes.count - 1].union(box)
      } else {
        boxes.append(box)
      }
      last = box
    }
    return boxes
  }
}

extension Box {
  /// Whether a glyph stands right behind this one in the same printed line, or a word space further.
  fileprivate func isFollowed(by next: Box) -> Bool {
    Level.isSame(vertical, next.vertical) && next.x0 >= x0
      && !Gap.isWide(Int(next.x0) - Int(x1), size: vertical.count)
  }
}

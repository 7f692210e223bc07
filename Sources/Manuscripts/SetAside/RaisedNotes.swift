import Pages
import Texts

/// Finds the numbers of notes that are printed small and raised behind a word or figure: `1203.40¹`.
///
/// Read in line they would be digits of the figure. A power as in `m²` stands behind a letter and stays.
enum RaisedNotes {
  static func offsets(in document: Document) -> Set<Int> {
    document.pages.reduce(into: []) { $0.formUnion(offsets(of: $1, in: document.text)) }
  }

  private static func offsets(of page: Page, in text: [Unicode.Scalar]) -> [Int] {
    guard page.boxes.count == page.range.count, page.letterings.count > 1 else { return [] }
    let usual = page.typeSize(of: page.range) ?? 0
    let small = page.letterings.filter { isSmall($0, usual) }
    let notes = small.flatMap { run in numbers(in: run.range, of: text) }
    guard !notes.isEmpty else { return [] }
    let beside = Neighbours(page, text)
    return notes.filter { beside.areRaised($0) }.flatMap(Array.init)
  }

  private static func isSmall(_ run: Lettering, _ usual: Int) -> Bool {
    !Measure.raised.isExceeded(by: Int(run.size), of: usual)
  }

  /// The runs of one or two digits, with nothing else of their size beside them.
  private static func numbers(in range: Range<Int>, of text: [Unicode.Scalar]) -> [Range<Int>] {
    text[range].split(whereSeparator: \.isBlank).map(\.indices).filter { word in
      word.count <= Measure.longestNote && word.allSatisfy { text[$0].isDigit }
    }
  }
}

/// The larger glyphs of a page by their printed lines, to be asked what a small number stands beside.
private struct Neighbours {
  private let page: Page
  private let text: [Unicode.Scalar]

  init(_ page: Page, _ text: [Unicode.Scalar]) { (self.page, self.text) = (page, text) }

  private func box(_ offset: Int) -> Box { page.boxes[offset - page.range.lowerBound] }

  /// Whether a number ends above the foot of a larger glyph right before or behind it, and behind no letter.
  func areRaised(_ number: Range<Int>) -> Bool {
    let (first, last) = (box(number.lowerBound), box(number.upperBound - 1))
    let reach = Int(first.x1) - Int(first.x0)
    let level = page.range.filter { offset in
      let other = box(offset)
      return !text[offset].isBlank && !number.contains(offset) && first.y0 < other.y1 && other.y0 < first.y1
    }
    let before = level.filter { abs(Int(first.x0) - Int(box($0).x1)) <= reach }
    let behind = level.filter { abs(Int(box($0).x0) - Int(last.x1)) <= reach }
    return !before.contains { text[$0].isLatinLetter }
      && (before + behind).contains { isAbove(first, box($0)) }
  }

  private func isAbove(_ note: Box, _ other: Box) -> Bool {
    let height = Int(other.y1) - Int(other.y0)
    return !Measure.raised.isExceeded(by: Int(note.y1) - Int(note.y0), of: height)
      && Measure.raisedFoot.isReached(by: Int(other.y1) - Int(note.y1), of: height)
  }
}

import Texts

/// What a PDF says of one page, before it is judged.
struct PageContent: Sendable {
  /// What a page is good for.
  enum Kind: Sendable { case text, blank, scan, garbled, sideways }

  var size: Size
  var text: [Unicode.Scalar]
  /// The character rectangles as they come, not necessarily one per scalar.
  var boxes: [Box]
  /// Counted from the start of the page.
  var letterings: [Lettering] = []
  var images: [Box] = []
  var rulingLines: [RulingLine] = []
  /// Whether somebody has written notes on it, which are not read.
  var hasNotes = false
  /// Counted from the start of the page.
  var unseen: [Range<Int>] = []

  var kind: Kind {
    if isScan { return .scan }
    if text.allSatisfy(\.isBlank) { return .blank }
    if isGarbled(text) { return .garbled }
    return runsSideways(text, boxes: boxPerScalar) ? .sideways : .text
  }

  /// Whether images cover half of the page, or a quarter when there is no text at all.
  private var isScan: Bool {
    let visible = text.count { !$0.isBlank }
    guard visible < ScanMeasure.fewCharacters, !images.isEmpty else { return false }
    var covered: Int64 = 0
    for image in images {
      let (sum, overflow) = covered.addingReportingOverflow(area(shownOf: image))
      covered = overflow ? .max : sum
    }
    let page = Int64(max(size.width, 0)) * Int64(max(size.height, 0))
    let least = visible == 0 ? ScanMeasure.coveredWithoutText : ScanMeasure.covered
    return covered > 0 && covered >= page / Int64(least)
  }

  private func area(shownOf image: Box) -> Int64 {
    let width = Int64(min(image.x1, size.width)) - Int64(max(image.x0, 0))
    let height = Int64(min(image.y1, size.height)) - Int64(max(image.y0, 0))
    return max(width, 0) * max(height, 0)
  }

  /// The letterings of a page that starts at `start` in the document; none when they do not fit the text.
  func letterings(from start: Int) -> [Lettering] {
    guard boxes.count == text.count, letterings.last?.range.upperBound ?? 0 <= text.count else { return [] }
    return letterings.map { run in
      Lettering(
        range: start + run.range.lowerBound..<start + run.range.upperBound, size: run.size, ink: run.ink)
    }
  }

  /// One box per scalar of `text`, or none when the two do not fit together.
  ///
  /// Poppler puts marks around right-to-left text without giving them a rectangle; a mark gets an empty box
  /// at the right edge of the character before it.
  var boxPerScalar: [Box] {
    if boxes.count == text.count { return boxes }
    guard boxes.count == text.count(where: { !isDirectionMark($0) }) else { return [] }
    var all: [Box] = []
    var next = 0
    for scalar in text {
      if isDirectionMark(scalar) {
        all.append(all.last.map { Box(x0: $0.x1, y0: $0.y0, x1: $0.x1, y1: $0.y1) } ?? Box.zero)
      } else {
        all.append(boxes[next])
        next += 1
      }
    }
    return all
  }
}

extension Box {
  fileprivate static let zero = Box(x0: 0, y0: 0, x1: 0, y1: 0)
}

private func isDirectionMark(_ scalar: Unicode.Scalar) -> Bool {
  (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
}

/// Whether the text of a page is what comes out of a font that does not say which characters its glyphs are.
///
/// Such text is made of control characters and foreign scripts, or of ASCII symbols alone. A page counts as
/// garbled with 1 control character in 20, 3 strange characters in 10, or, without any ideograph, 1 ASCII
/// symbol in 6; the signs of figures and leaders do not count.
func isGarbled(_ text: [Unicode.Scalar]) -> Bool {
  var (visible, controls, strange, symbols, ideographs) = (0, 0, 0, 0, 0)
  for scalar in text where !scalar.isBlank {
    visible += 1
    if isControl(scalar) { controls += 1 }
    if !isOrdinary(scalar) { strange += 1 }
    if symbolsOfGarble.contains(scalar) { symbols += 1 }
    if scalar.isIdeograph { ideographs += 1 }
  }
  if controls >= GarbleMeasure.fewest, GarbleMeasure.controls.isReached(by: controls, of: visible) {
    return true
  }
  if strange >= GarbleMeasure.fewest, GarbleMeasure.strange.isReached(by: strange, of: visible) {
    return true
  }
  return ideographs == 0 && visible >= GarbleMeasure.shortestPage
    && GarbleMeasure.symbols.isReached(by: symbols, of: visible)
}

private let symbolsOfGarble = Set("!\"#$&'*+;<=>?@[\\]^`{|}~".unicodeScalars)

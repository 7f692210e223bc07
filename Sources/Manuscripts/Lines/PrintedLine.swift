import Pages
import Texts

/// Where a line is printed on its page, in hundredths of a point.
///
/// In `Int`, because a page may claim any size and sums of its lengths must fit.
struct PrintedLine {
  var left: Int
  var right: Int
  var top: Int
  var bottom: Int
  /// The usual width of its ideographs, or half its height when it has none.
  var em: Int
  /// The usual height of its ideographs; `nil` when it has none, because the boxes of other scripts are of another font.
  var ideographHeight: Int?
  /// Where the text behind a bullet or a numbering starts; `nil` without either.
  var textLeft: Int?
  /// The size of the type, as the page states it; boxes of two fonts of one size may differ by half.
  var typeSize: Int?
  /// Whether its last sign is a stop, which may hang over the margin.
  var endsWithStop: Bool
  /// The widest space between two neighbours.
  var widestGap: Int
  /// The width of what may not be parted from its first character: closing signs, the rest of a number or a word.
  var firstUnit: Int

  /// The size of its type, or the width of its ideographs where the page does not state it.
  var size: Int { typeSize ?? em }
  var width: Int { right - left }
  var middle: Int { (top + bottom) / 2 }
  /// A page may claim boxes that stand on their heads.
  private var height: Range<Int> { min(top, bottom)..<max(top, bottom) }

  /// `nil` when the page has no box for each of its scalars.
  init?(_ range: Range<Int>, on page: Page, of text: [Unicode.Scalar], markers: MarkerReader) {
    guard page.boxes.count == page.range.count else { return nil }
    var glyphs = Glyphs()
    for offset in range where !text[offset].isBlank {
      glyphs.add(text[offset], page.boxes[offset - page.range.lowerBound])
    }
    guard let union = glyphs.union else { return nil }
    (left, right) = (Int(union.x0), Int(union.x1))
    (top, bottom) = (Int(union.y0), Int(union.y1))
    ideographHeight = glyphs.heights.sorted().middle
    em = max(1, glyphs.widths.sorted().middle ?? (bottom - top) / 2)
    widestGap = glyphs.widestGap
    textLeft = markers.lead(of: range).flatMap { lead in
      range.contains(range.lowerBound + lead)
        ? Int(page.boxes[range.lowerBound + lead - page.range.lowerBound].x0) : nil
    }
    typeSize = page.typeSize(of: range)
    endsWithStop = range.last { !text[$0].isBlank }.map { text[$0].cannotStartLine } ?? false
    firstUnit = Self.width(of: FullLine.firstUnit(text[range]), from: range.lowerBound, on: page)
  }

  private static func width(of count: Int, from start: Int, on page: Page) -> Int {
    let boxes = page.boxes.dropFirst(start - page.range.lowerBound).prefix(count)
    return boxes.reduce(0) { $0 + max(0, Int($1.x1) - Int($1.x0)) }
  }

  mutating func extend(over piece: PrintedLine) {
    (left, right) = (min(left, piece.left), max(right, piece.right))
    (top, bottom) = (min(top, piece.top), max(bottom, piece.bottom))
  }

  /// Whether it goes on the printed line `before`: at the same height, within two characters; a full-width sign
  /// may lap over the one before it.
  func adjoins(_ before: PrintedLine) -> Bool {
    let gap = left - before.right
    return isBeside(before) && gap >= -before.em && !Gap.isWide(gap, size: before.em)
  }

  /// Whether it stands beside `other` rather than above or below it.
  func isBeside(_ other: PrintedLine) -> Bool {
    Level.isSame(height, other.height)
  }
}

/// What is learnt from the glyphs of a line one by one.
private struct Glyphs {
  var union: Box?
  var widths: [Int] = []
  var heights: [Int] = []
  var widestGap = 0
  private var last: Box?

  mutating func add(_ scalar: Unicode.Scalar, _ box: Box) {
    union = union.map { $0.union(box) } ?? box
    if scalar.isChinese {
      widths.append(Int(box.x1) - Int(box.x0))
      heights.append(Int(box.y1) - Int(box.y0))
    }
    if let last { widestGap = max(widestGap, Int(box.x0) - Int(last.x1)) }
    last = box
  }
}

extension Array {
  /// The middle element of a sorted array.
  var middle: Element? { isEmpty ? nil : self[count / 2] }
}

import Pages
import Texts

/// A scalar of the raw text with its place on the page.
struct Glyph {
  var offset: Int
  var scalar: Unicode.Scalar
  var x: Range<Int>
  var y: Range<Int>

  init(offset: Int, scalar: Unicode.Scalar, box: Box) {
    self.offset = offset
    self.scalar = scalar
    x = Int(min(box.x0, box.x1))..<Int(max(box.x0, box.x1))
    y = Int(min(box.y0, box.y1))..<Int(max(box.y0, box.y1))
  }

  var middleX: Int { (x.lowerBound + x.upperBound) / 2 }
  var middleY: Int { (y.lowerBound + y.upperBound) / 2 }

  /// The glyphs of a page and the spaces between them; none when the page has no geometry.
  static func all(of page: Page, in text: [Unicode.Scalar]) -> [Glyph] {
    guard page.boxes.count == page.range.count else { return [] }
    return zip(page.range, page.boxes).compactMap { offset, box in
      let scalar = text[offset]
      return scalar.isBlank && box.x0 == box.x1 ? nil : Glyph(offset: offset, scalar: scalar, box: box)
    }
  }

  /// Printed lines from the top, each from left to right.
  static func lines(_ glyphs: [Glyph]) -> [[Glyph]] {
    let sorted = glyphs.sorted { ($0.middleY, $0.offset) < ($1.middleY, $1.offset) }
    return Level.lines(sorted, \.y).map {
      $0.sorted { ($0.x.lowerBound, $0.offset) < ($1.x.lowerBound, $1.offset) }
    }
  }
}

import Pages

/// The glyphs of a page, to be asked what lies where.
struct GlyphField {
  private let page: Page
  private var offsetsByCell: [Cell: [Int]] = [:]

  private struct Cell: Hashable {
    var x: Int
    var y: Int
  }

  /// The side of a cell in hundredths of a point, about a character.
  private static let side = 1600
  /// A glyph over more cells than these is no glyph.
  private static let mostCells = 1024

  init(_ page: Page, _ offsets: some Sequence<Int>) {
    self.page = page
    for offset in offsets {
      let (x, y) = middle(of: offset)
      offsetsByCell[Cell(x: x / Self.side, y: y / Self.side), default: []].append(offset)
    }
  }

  private func box(of offset: Int) -> Box { page.boxes[offset - page.range.lowerBound] }

  private func middle(of offset: Int) -> (x: Int, y: Int) {
    let box = box(of: offset)
    return ((Int(box.x0) + Int(box.x1)) / 2, (Int(box.y0) + Int(box.y1)) / 2)
  }

  /// Whether the middle of one of the glyphs lies in the glyph at `offset`, or its middle in theirs.
  func isStruck(by offset: Int) -> Bool {
    let box = box(of: offset)
    let (x, y) = middle(of: offset)
    return neighbours(of: box).contains { other in
      let (otherX, otherY) = middle(of: other)
      return box.holds(x: otherX, y: otherY) || self.box(of: other).holds(x: x, y: y)
    }
  }

  /// The glyphs with their middle in a box or a cell around it.
  private func neighbours(of box: Box) -> [Int] {
    let (left, right) = (Int(box.x0) / Self.side - 1, Int(box.x1) / Self.side + 1)
    let (top, bottom) = (Int(box.y0) / Self.side - 1, Int(box.y1) / Self.side + 1)
    guard left <= right, top <= bottom, right - left < Self.mostCells, bottom - top < Self.mostCells,
      (right - left) * (bottom - top) < Self.mostCells
    else { return [] }
    return (top...bottom).flatMap { y in
      (left...right).flatMap { offsetsByCell[Cell(x: $0, y: y), default: []] }
    }
  }
}

extension Box {
  fileprivate func holds(x: Int, y: Int) -> Bool { x > x0 && x < x1 && y > y0 && y < y1 }
}

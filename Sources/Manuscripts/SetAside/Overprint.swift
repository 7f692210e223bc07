import Pages
import Texts

/// Finds the second strike of characters that are printed twice to look bold.
///
/// Only the same character in the same place, to a sixth of its height, is a second strike; Poppler leaves out
/// most of them itself.
enum Overprint {
  static func offsets(in document: Document) -> Set<Int> {
    var offsets: Set<Int> = []
    for page in document.pages where page.boxes.count == page.range.count {
      var strikes: [Strike: [Int]] = [:]
      for (offset, box) in zip(page.range, page.boxes) where !document.text[offset].isBlank {
        let tolerance = max(1, Measure.boldStrike.amount(of: Int(box.y1) - Int(box.y0)))
        let cells = Strike.cells(document.text[offset], box, side: 2 * tolerance)
        let isSecond = cells.contains { cell in
          strikes[cell]?.contains { page.boxes[$0 - page.range.lowerBound].isNear(box, within: tolerance) }
            ?? false
        }
        if isSecond { offsets.insert(offset) } else { strikes[cells[0], default: []].append(offset) }
      }
    }
    return offsets
  }
}

/// A character in a square of the page.
private struct Strike: Hashable {
  var scalar: Unicode.Scalar
  var side: Int
  var x: Int
  var y: Int

  /// The square of a box first, then the three squares that are nearest to it.
  static func cells(_ scalar: Unicode.Scalar, _ box: Box, side: Int) -> [Strike] {
    let (x, y) = (Int(box.x0), Int(box.y0))
    let (column, row) = (x / side, y / side)
    let (nextColumn, nextRow) = (
      x % side * 2 < side ? column - 1 : column + 1, y % side * 2 < side ? row - 1 : row + 1
    )
    return [(column, row), (nextColumn, row), (column, nextRow), (nextColumn, nextRow)].map {
      Strike(scalar: scalar, side: side, x: $0.0, y: $0.1)
    }
  }
}

extension Box {
  fileprivate func isNear(_ other: Box, within tolerance: Int) -> Bool {
    abs(Int(x0) - Int(other.x0)) <= tolerance && abs(Int(y0) - Int(other.y0)) <= tolerance
  }
}

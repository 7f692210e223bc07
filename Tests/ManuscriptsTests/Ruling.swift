@testable import Pages

/// A page with ruled tables, set from literal cells; a cell is 60 points wide and 20 high.
struct RuledPage {
  private(set) var text: [Unicode.Scalar] = []
  private(set) var boxes: [Box] = []
  private(set) var lines: [RulingLine] = []

  /// A line of running text at `y` points.
  mutating func write(_ line: String, x: Int32 = 50, y: Int32) {
    if !text.isEmpty {
      text.append("\n")
      boxes.append(Box(x0: x * 100, y0: y * 100, x1: x * 100, y1: y * 100 + 1200))
    }
    for (index, scalar) in line.unicodeScalars.enumerated() {
      let left = x * 100 + Int32(index) * 1000
      text.append(scalar)
      boxes.append(Box(x0: left, y0: y * 100, x1: left + 1000, y1: y * 100 + 1200))
    }
  }

  /// A table; the cell of `<` is one with the cell on its left, that of `^` with the cell above.
  mutating func rule(_ rows: [[String]], y: Int32) {
    let (left, top) = (Int32(5000), y * 100)
    for (row, cells) in rows.enumerated() {
      for (column, cell) in cells.enumerated() {
        let (x, below) = (left + Int32(column) * 6000, top + Int32(row) * 2000)
        if cell != "<" { lines.append(RulingLine(.vertical, at: x, from: below, to: below + 2000)) }
        if cell != "^" { lines.append(RulingLine(.horizontal, at: below, from: x, to: x + 6000)) }
        if cell != "<", cell != "^", !cell.isEmpty { write(cell, x: x / 100 + 4, y: below / 100 + 4) }
      }
    }
    let right = left + Int32(rows[0].count) * 6000
    let bottom = top + Int32(rows.count) * 2000
    lines.append(RulingLine(.vertical, at: right, from: top, to: bottom))
    lines.append(RulingLine(.horizontal, at: bottom, from: left, to: right))
  }
}

extension Document {
  init(_ pages: [RuledPage]) {
    var text: [Unicode.Scalar] = []
    var made: [Page] = []
    for page in pages {
      if !made.isEmpty { text.append("\u{C}") }
      let start = text.count
      text += page.text
      made.append(
        Page(
          number: made.count + 1, range: start..<text.count, size: Size(width: 59528, height: 84189),
          boxes: page.boxes, rulingLines: page.lines))
    }
    self.init(format: .pdf, text: text, pages: made)
  }
}

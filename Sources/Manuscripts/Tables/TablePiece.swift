import Pages
import Texts

/// What stands of a table on one page.
struct TablePiece {
  /// A cell with its text.
  struct Cell {
    var rows: Range<Int>
    var columns: Range<Int>
    var text: Passage
    /// Whether the text reaches the bottom of the cell, so that a page end may have cut it.
    var isFull = false
  }

  /// Counted from 1.
  var page: Int
  /// From the top line to the bottom line.
  var height: Range<Int>
  /// The edges of the columns, from the left.
  var xs: [Int]
  /// Of columns without ruling lines, the gaps that their inner edges lie in.
  let gaps: [Range<Int>]
  var rowCount: Int
  var cells: [Cell]
  /// The raw offsets of its text.
  var offsets: [Int]
  /// Whether no line is drawn at its top or its bottom, where it ends with the page.
  let isOpenAbove: Bool
  var isOpenBelow: Bool
  /// Each pair of lines in its cells and of rows without ruling lines, and at page ends of rows and of pieces.
  var joints: [Joint]

  var columnCount: Int { xs.count - 1 }

  /// A single row or column, or next to nothing in it: a frame around text, or the end of a table that
  /// goes on from the page before.
  var isCertain: Bool {
    rowCount >= 2 && columnCount >= 2 && cells.count(where: { !$0.text.isEmpty }) >= Self.fewestTexts
  }

  private static let fewestTexts = 4
  private static let narrowest = 6000

  /// Puts the glyphs into the cells that hold their middles; `joints` are those of its rows. `nil` for what is too small for a table.
  init?(_ grid: Grid, page: Int, glyphs: [Glyph], joints: [Joint] = []) {
    guard let left = grid.xs.first, let right = grid.xs.last, let top = grid.ys.first,
      let bottom = grid.ys.last,
      right - left >= Self.narrowest
    else { return nil }
    self.page = page
    height = top..<bottom
    xs = grid.xs
    gaps = grid.gaps
    rowCount = grid.rowCount
    (isOpenAbove, isOpenBelow) = (grid.isOpenAbove, grid.isOpenBelow)
    let inside = CellGlyphs(grid, glyphs: glyphs)
    offsets = inside.offsets
    let texts = zip(grid.cells, inside.byCell).map { cell, glyphs in
      CellText(glyphs, width: grid.xs[cell.columns.lowerBound]..<grid.xs[cell.columns.upperBound])
    }
    self.joints = joints + texts.flatMap(\.joints)
    cells = zip(grid.cells, texts).map { cell, text in
      Cell(
        rows: cell.rows, columns: cell.columns, text: text.passage,
        isFull: text.reaches(grid.ys[cell.rows.upperBound]))
    }
  }
}

/// The glyphs of a page by the cell of a grid that they stand in.
private struct CellGlyphs {
  private(set) var byCell: [[Glyph]]
  /// The raw offsets of all that is no white space.
  private(set) var offsets: [Int] = []

  init(_ grid: Grid, glyphs: [Glyph]) {
    byCell = Array(repeating: [], count: grid.cells.count)
    var owners = Array(repeating: 0, count: grid.rowCount * grid.columnCount)
    for (index, cell) in grid.cells.enumerated() {
      for row in cell.rows {
        for column in cell.columns { owners[row * grid.columnCount + column] = index }
      }
    }
    // A blank goes with the glyph before it, so that it stands either in the table or in a line around it.
    var lastIsInside = false
    for glyph in glyphs {
      let isBlank = glyph.scalar.isBlank
      guard let row = Self.slot(of: glyph.middleY, in: grid.ys),
        let column = Self.slot(of: glyph.middleX, in: grid.xs)
      else {
        if !isBlank { lastIsInside = false }
        continue
      }
      if isBlank, !lastIsInside { continue }
      byCell[owners[row * grid.columnCount + column]].append(glyph)
      if !isBlank {
        offsets.append(glyph.offset)
        lastIsInside = true
      }
    }
  }

  /// Between which edges a place lies.
  private static func slot(of place: Int, in edges: [Int]) -> Int? {
    guard let next = edges.firstIndex(where: { $0 > place }), next > 0 else { return nil }
    return next - 1
  }
}

import Grammars
import Manuscripts
import Texts

/// A table with given cells, each over its rows and columns.
struct Grid {
  struct Cell: Equatable {
    var rows: Range<Int>
    var columns: Range<Int>
    var passage: Passage
    /// The folded signs of its text.
    var signs: [Unicode.Scalar]

    static func == (first: Cell, second: Cell) -> Bool {
      first.rows == second.rows && first.columns == second.columns
    }
  }

  let rowCount: Int
  let columnCount: Int
  private var cells: [Cell] = []
  /// For each place, row by row, its cell.
  private var owners: [Int]
  private var rowStarts: [[Int]]

  init(_ table: Table) {
    rowCount = table.rows.count
    columnCount = table.columnCount
    owners = Array(repeating: -1, count: rowCount * columnCount)
    rowStarts = Array(repeating: [], count: rowCount)
    for span in table.spans {
      let rows = span.row..<min(rowCount, span.row + span.rowCount)
      add(rows, span.column..<min(columnCount, span.column + span.columnCount), table)
    }
    for row in 0..<rowCount {
      for column in 0..<columnCount where owners[row * columnCount + column] < 0 {
        add(row..<row + 1, column..<column + 1, table)
      }
    }
    for index in cells.indices { rowStarts[cells[index].rows.lowerBound].append(index) }
    for row in rowStarts.indices {
      rowStarts[row].sort { cells[$0].columns.lowerBound < cells[$1].columns.lowerBound }
    }
  }

  private mutating func add(_ rows: Range<Int>, _ columns: Range<Int>, _ table: Table) {
    guard let row = rows.first, let column = columns.first else { return }
    let passage = column < table.rows[row].count ? table.rows[row][column] : Passage()
    let signs = foldedForMatching(passage.string)
    cells.append(Cell(rows: rows, columns: columns, passage: passage, signs: signs))
    for row in rows { for column in columns { owners[row * columnCount + column] = cells.count - 1 } }
  }

  /// The cell that lies over a place.
  subscript(row: Int, column: Int) -> Cell? {
    guard row < rowCount, column < columnCount else { return nil }
    let owner = owners[row * columnCount + column]
    return owner < 0 ? nil : cells[owner]
  }

  /// The cells that begin in a row, from left to right.
  func cells(startingIn row: Int) -> [Cell] { rowStarts[row].map { cells[$0] } }

  /// Its rows as loose cells: without empty columns and without what merged cells cover.
  var looseRows: [[Passage]] {
    let used = (0..<columnCount).filter { column in
      (0..<rowCount).contains { row in
        self[row, column].map { !$0.signs.isEmpty && $0.columns.lowerBound == column } ?? false
      }
    }
    return (0..<rowCount).compactMap { row in
      let own = cells(startingIn: row).filter { cell in used.contains(cell.columns.lowerBound) }
      return own.contains { !$0.signs.isEmpty } ? own.map(\.passage) : nil
    }
  }
}

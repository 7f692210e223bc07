import Grammars
import Manuscripts
import Texts

/// The heads of a table whose cells are given, over one or more rows.
struct GridHeads {
  /// The columns of the page that each column of the table takes.
  private(set) var places: [Range<Int>] = []
  private(set) var columns: [TableColumn] = []
  /// The first row below the heads.
  private(set) var firstRow: Int
  /// How many rows they take.
  private(set) var rowCount = 1

  /// No table has more rows of heads.
  private static let mostRows = 4

  /// The first heads at or below a row; `nil` when there are none.
  init?(_ grid: Grid, from start: Int, _ words: HeadVocabulary) {
    for row in start..<max(start, grid.rowCount) {
      guard Self.isHeadRow(grid, row, words) else { continue }
      var end = row + 1
      while end < grid.rowCount, end - row < Self.mostRows,
        Self.isHeadRow(grid, end, words) || Self.isCovered(grid, end, from: row)
      {
        end += 1
      }
      (firstRow, rowCount) = (end, end - row)
      read(grid, rows: row..<end, words)
      if !columns.isEmpty { return }
      places = []
    }
    return nil
  }

  /// Two heads, one of them of names, and no mark.
  private static func isHeadRow(_ grid: Grid, _ row: Int, _ words: HeadVocabulary) -> Bool {
    let cells = grid.cells(startingIn: row).filter { !$0.signs.isEmpty }
    let heads = cells.compactMap { words.head(of: $0.signs) }
    let names = cells.count { words.isPlainName($0.signs) }
    return names + heads.count >= 2 && (names > 0 || heads.contains(where: \.isLevel))
      && (heads.count + names) * 2 >= cells.count
  }

  /// Whether every cell of a row belongs to those of the heads above.
  private static func isCovered(_ grid: Grid, _ row: Int, from first: Int) -> Bool {
    (0..<grid.columnCount).allSatisfy { column in
      grid[row, column].map { $0.rows.lowerBound < row && $0.rows.lowerBound >= first } ?? false
    }
  }

  private mutating func read(_ grid: Grid, rows: Range<Int>, _ words: HeadVocabulary) {
    var heads: [ColumnHead] = []
    var last: Grid.Cell?
    for column in 0..<grid.columnCount {
      let over = rows.compactMap { grid[$0, column] }.filter { !$0.signs.isEmpty }
      guard let lowest = over.last else {
        heads.append(.other)
        places.append(column..<column + 1)
        last = nil
        continue
      }
      if let last, last == lowest {
        places[places.count - 1] = places[places.count - 1].lowerBound..<column + 1
        continue
      }
      last = lowest
      places.append(column..<column + 1)
      if words.isPlainName(lowest.signs) {
        heads.append(over.compactMap { words.head(of: $0.signs) }.first { $0.isLevel } ?? .level(1))
      } else {
        heads.append(over.reversed().compactMap { words.head(of: $0.signs) }.first ?? .other)
      }
    }
    columns = ColumnLayout.columns(heads) ?? []
  }
}

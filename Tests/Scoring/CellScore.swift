import Manuscripts

/// How many cells of tables were read with their text, and how many merged ones with their spans as well.
public struct CellScore: Sendable {
  public var expected = 0
  public var right = 0
  public var merged = 0
  public var mergedRight = 0
  public var misses: [String] = []

  public init() {}

  /// Compares the tables one by one; a cell is right where the row of the table and its text are.
  public init(_ manuscript: Manuscript, truth: TrueDocument) {
    let tables = manuscript.blocks.compactMap(\.table)
    let wanted = truth.tables
    if tables.count != wanted.count { misses.append("\(tables.count) tables, not \(wanted.count)") }
    for (index, rows) in wanted.enumerated() {
      self = self + CellScore(index < tables.count ? tables[index] : Table(rows: []), rows: rows)
    }
  }

  private init(_ table: Table, rows: [[TrueDocument.Cell?]]) {
    for (row, cells) in rows.enumerated() {
      for (column, cell) in cells.enumerated() {
        guard let cell else { continue }
        let read =
          table.rows.indices.contains(row) && table.rows[row].indices.contains(column)
          ? compact(table.rows[row][column].string) : nil
        let isRight = read == compact(cell.s)
        expected += 1
        if isRight { right += 1 }
        let isMerged = cell.r > 1 || cell.c > 1
        let span = table.spans.first { $0.row == row && $0.column == column }
        let spanIsRight = (span?.rowCount ?? 1, span?.columnCount ?? 1) == (cell.r, cell.c)
        if isMerged {
          merged += 1
          if isRight && spanIsRight { mergedRight += 1 }
        }
        if !isRight || !spanIsRight {
          misses.append(
            "\(row),\(column) \(cell.s.prefix(16)) \(cell.r)×\(cell.c): "
              + "\(read?.prefix(24) ?? "-") \(span?.rowCount ?? 1)×\(span?.columnCount ?? 1)")
        }
      }
    }
  }

  public static func + (left: CellScore, right: CellScore) -> CellScore {
    var sum = left
    sum.expected += right.expected
    sum.right += right.right
    sum.merged += right.merged
    sum.mergedRight += right.mergedRight
    sum.misses += right.misses
    return sum
  }
}

/// Printed lines put together to the rows of a table without horizontal lines.
struct RowGroups {
  /// A run of lines in one column, by their indexes.
  private struct Link {
    var column: Int
    var upper: Int
    var lower: Int
    var distance: Int
    var joinsFigures: Bool
  }

  private let lines: [PrintedRow]
  private let columns: [Set<Int>]
  private let links: [Link]

  /// Lines that wrapped inside a cell follow each other more closely than rows do.
  static func rows(of lines: [PrintedRow], gaps: ColumnGaps) -> [[PrintedRow]] {
    let groups = RowGroups(lines, gaps: gaps)
    return groups.isUneven ? groups.overlapping() : groups.byFirstColumn()
  }

  private init(_ lines: [PrintedRow], gaps: ColumnGaps) {
    self.lines = lines
    let placed = lines.map { line in line.pieces.map { gaps.column(of: ($0.lowerBound + $0.upperBound) / 2) }
    }
    let columns = placed.map { Set($0) }
    var links: [Link] = []
    for column in 0..<gaps.columnCount {
      let filled = lines.indices.filter { columns[$0].contains(column) }
      for (upper, lower) in zip(filled, filled.dropFirst()) {
        let areFigures = [upper, lower].allSatisfy { index in
          placed[index].firstIndex(of: column).map { lines[index].areFigures[$0] } ?? false
        }
        let distance = lines[lower].middle - lines[upper].middle
        links.append(
          Link(column: column, upper: upper, lower: lower, distance: distance, joinsFigures: areFigures))
      }
    }
    self.columns = columns
    self.links = links
  }

  private var isUneven: Bool {
    guard let least = links.map(\.distance).min(), let most = links.map(\.distance).max() else {
      return false
    }
    return most * 4 >= least * 5
  }

  /// Joins the wrapped lines of each cell, and the cells that stand beside each other.
  private func overlapping() -> [[PrintedRow]] {
    let least = links.map(\.distance).min() ?? 0
    var ends = lines.indices.map { $0 }
    for link in links where link.distance * 20 <= least * 23 && !link.joinsFigures && leavesCellsEmpty(link) {
      ends[link.upper] = max(ends[link.upper], link.lower)
    }
    var rows: [[PrintedRow]] = []
    var end = -1
    for index in lines.indices {
      let isBeside = index > 0 && lines[index].middle - lines[index - 1].middle < least * 3 / 4
      if index <= end || isBeside {
        rows[rows.count - 1].append(lines[index])
      } else {
        rows.append([lines[index]])
      }
      end = max(end, ends[index])
    }
    return rows
  }

  /// Two lines with all the same columns are two rows.
  private func leavesCellsEmpty(_ link: Link) -> Bool {
    columns[link.upper] != columns[link.lower] || columns[link.upper].count == 1
  }

  /// A line without its first column and without figures goes on the row above.
  private func byFirstColumn() -> [[PrintedRow]] {
    var rows: [[PrintedRow]] = []
    for (line, columns) in zip(lines, columns) {
      if !rows.isEmpty, !columns.contains(0), !line.holdsFigure {
        rows[rows.count - 1].append(line)
      } else {
        rows.append([line])
      }
    }
    return rows
  }
}

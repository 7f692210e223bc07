import Pages

/// A table that may go on on the next page.
struct OpenTable {
  private var piece: TablePiece
  private let markers: MarkerReader
  /// The heads that later pages repeat.
  private(set) var repeatedHeads: [Passage] = []

  init(_ piece: TablePiece, markers: MarkerReader) {
    self.piece = piece
    self.markers = markers
  }

  /// The page it has come to.
  var page: Int { piece.page }

  /// Goes on with the piece on the next page, or gives `false` when that is another table.
  mutating func append(_ next: TablePiece) -> Bool {
    guard next.page == piece.page + 1 else { return false }
    let columns = SharedColumns(piece, next)
    piece.joints.append(columns.joint)
    guard let edges = columns.edges else { return false }
    var next = next
    piece.spread(over: edges.xs, edges.first)
    next.spread(over: edges.xs, edges.second)
    repeatedHeads += next.dropHead(of: piece)
    if next.rowCount > 0 {
      let evidence = RowEvidence(above: piece, below: next, markers: markers)
      let joint = Joint(piece.lastRow, next.firstRow, evidence.votes)
      next.joints.append(joint)
      piece.append(next, isCut: joint.joins)
    }
    piece.page = next.page
    return true
  }

  var joints: [Joint] { piece.joints }

  /// The table as rows of cells; what a merged cell covers is empty.
  var table: Table {
    var rows = Array(
      repeating: Array(repeating: Passage(), count: piece.columnCount), count: piece.rowCount)
    var spans: [Table.Span] = []
    for cell in piece.cells {
      rows[cell.rows.lowerBound][cell.columns.lowerBound] = cell.text
      if cell.rows.count > 1 || cell.columns.count > 1 {
        spans.append(
          Table.Span(
            row: cell.rows.lowerBound, column: cell.columns.lowerBound, rowCount: cell.rows.count,
            columnCount: cell.columns.count))
      }
    }
    return Table(rows: rows, spans: spans, isRuled: true)
  }
}

extension TablePiece {
  fileprivate mutating func spread(over edges: [Int], _ indexes: [Int]) {
    xs = edges
    for index in cells.indices { cells[index].columns = cells[index].columns.mapped(through: indexes) }
  }

  /// Drops the first rows as far as they say the same as those of `table`; gives their texts.
  fileprivate mutating func dropHead(of table: TablePiece) -> [Passage] {
    var head = 0
    while head < min(rowCount, table.rowCount), repeatsRow(head, of: table) {
      // A year may stand in the first line of a form; below it, figures are data that happen to be the same.
      if head > 0, cells(startingIn: head).contains(where: \.text.isFigure) { break }
      head += 1
    }
    // A cell that goes on below the head belongs to the rows.
    while head > 0, cells.contains(where: { $0.rows.lowerBound < head && $0.rows.upperBound > head }) {
      head -= 1
    }
    let dropped = cells.filter { $0.rows.lowerBound < head }.map(\.text).filter { !$0.isEmpty }
    cells.removeAll { $0.rows.lowerBound < head }
    shiftRows(by: -head)
    return dropped
  }

  private func repeatsRow(_ row: Int, of table: TablePiece) -> Bool {
    let (own, other) = (cells(startingIn: row), table.cells(startingIn: row))
    // A page that holds little else of the table may not tell where a head's columns part.
    return own.contains { !$0.text.isEmpty }
      && own.flatMap(\.text.signs).elementsEqual(other.flatMap(\.text.signs))
  }

  /// The raw offsets of its first row and of its last.
  var firstRow: Range<Int> { Self.offsets(of: cells.filter { $0.rows.lowerBound == 0 }) }
  var lastRow: Range<Int> { Self.offsets(of: cells.filter { $0.rows.upperBound == rowCount }) }

  private static func offsets(of cells: [Cell]) -> Range<Int> {
    let ranges = cells.compactMap { $0.text.rawRange(0..<$0.text.count) }
    guard let start = ranges.map(\.lowerBound).min(), let end = ranges.map(\.upperBound).max() else {
      return 0..<0
    }
    return start..<end
  }

  func cells(startingIn row: Int) -> [Cell] {
    cells.filter { $0.rows.lowerBound == row }.sorted { $0.columns.lowerBound < $1.columns.lowerBound }
  }

  fileprivate mutating func shiftRows(by count: Int) {
    rowCount += count
    for index in cells.indices {
      let rows = cells[index].rows
      cells[index].rows = rows.lowerBound + count..<rows.upperBound + count
    }
  }

  /// Adds the rows of `next` below; a cut row is one with the last.
  fileprivate mutating func append(_ next: TablePiece, isCut: Bool) {
    var next = next
    let end = rowCount
    next.shiftRows(by: isCut ? end - 1 : end)
    // Looked for once, because a table over many pages has many cells.
    let last = cells.indices.filter { cells[$0].rows.upperBound == end }
    for cell in next.cells {
      let isFirst = cell.rows.lowerBound == (isCut ? end - 1 : end)
      let above = isFirst ? last.first { cells[$0].columns == cell.columns } : nil
      if let above, isCut || next.continues(cells[above], in: cell) {
        cells[above].rows = cells[above].rows.lowerBound..<cell.rows.upperBound
        cells[above].text.join(cell.text)
        cells[above].isFull = cell.isFull
      } else {
        cells.append(cell)
      }
    }
    rowCount = next.rowCount
    isOpenBelow = next.isOpenBelow
    offsets += next.offsets
    joints += next.joints
  }

  /// Whether a merged cell of the page before goes on in `cell`, which stands in the first row here.
  private func continues(_ above: Cell, in cell: Cell) -> Bool {
    let isMerged = above.rows.count > 1 || cell.rows.count > 1
    if !cell.text.isEmpty { return isMerged && RowEvidence.splits(above.text, cell.text) }
    return isMerged || !above.text.isEmpty && leads(cell)
  }

  /// Whether there is nothing to the left of an empty cell, but something to the right.
  private func leads(_ cell: Cell) -> Bool {
    let row = cells(startingIn: cell.rows.lowerBound)
    guard let first = row.first(where: { !$0.text.isEmpty }) else { return false }
    return cell.columns.lowerBound < first.columns.lowerBound
  }
}

import Grammars
import Manuscripts
import Texts

/// The score tables among those whose cells are given: drawn ones, and others where heads say so.
struct GridTables {
  private(set) var tables: [ScoreTable] = []
  /// Those whose cells tabs and bars part, below heads of several rows.
  private(set) var stacked: [ScoreTable] = []
  /// The blocks that hold the drawn ones.
  private(set) var blocks: Set<Int> = []

  /// Three rows of heads above each other mean nothing when read one behind the other.
  private static let stackedHeads = 3

  private let overall: WordList
  private let sums: WordList
  private let parts: WordList
  private let details: WordList

  init(_ context: ReadingContext) {
    let grammar = context.grammar
    overall = grammar[.overallTotals]
    sums = grammar[.totals]
    parts = grammar[.partTotals]
    details = grammar[.details]
    let words = HeadVocabulary(grammar)
    for entry in context.entries {
      guard let table = entry.block.table else { continue }
      let grid = Grid(table)
      var row = 0
      while let heads = GridHeads(grid, from: row, words),
        table.isRuled || heads.rowCount >= Self.stackedHeads
      {
        let (read, end) = read(grid, heads)
        if table.isRuled {
          tables.append(read)
          blocks.insert(entry.index)
        } else {
          stacked.append(read)
        }
        row = max(end, heads.firstRow)
      }
    }
  }

  private func read(_ grid: Grid, _ heads: GridHeads) -> (table: ScoreTable, end: Int) {
    var table = ScoreTable(columns: heads.columns)
    for row in heads.firstRow..<max(heads.firstRow, grid.rowCount) {
      let cells = grid.cells(startingIn: row)
      guard let first = cells.first(where: { !$0.signs.isEmpty }) else { continue }
      if isSum(first.signs) {
        let kind: ScoreTable.Row.Kind = parts.length(in: first.signs, at: 0) == nil ? .total : .subtotal
        table.rows.append(
          ScoreTable.Row(
            kind: kind, cells: marks(cells, heads), isOverall: overall.length(in: first.signs, at: 0) != nil))
        if kind == .total { return (table, row + 1) }
        continue
      }
      // A cell over the whole width begins something else.
      if first.columns.count * 2 > grid.columnCount { return (table, row) }
      var own = cells.compactMap { cell -> ScoreTable.Cell? in
        guard let column = heads.places.firstIndex(where: { $0.contains(cell.columns.lowerBound) }),
          heads.places[column].lowerBound == cell.columns.lowerBound || !cell.signs.isEmpty
        else { return nil }
        return ScoreTable.Cell(columns: column..<column + 1, passage: cell.passage)
      }
      // A name that is merged over several rows is blank in all but the first.
      if let leaf = heads.columns.firstIndex(where: { $0.head == .level(table.leaf) }),
        let name = grid[row, heads.places[leaf].lowerBound], name.rows.lowerBound < row
      {
        let place = own.firstIndex { $0.columns.lowerBound > leaf } ?? own.count
        own.insert(ScoreTable.Cell(columns: leaf..<leaf + 1, passage: Passage()), at: place)
      }
      let isDetail =
        cells.contains { details.length(in: $0.signs, at: 0) != nil } && marks(cells, heads).isEmpty
      table.rows.append(ScoreTable.Row(kind: isDetail ? .detail : .indicator, cells: own))
    }
    return (table, grid.rowCount)
  }

  private func isSum(_ signs: [Unicode.Scalar]) -> Bool {
    guard let length = sums.length(in: signs, at: 0) else { return false }
    return length == signs.count || ["(", ":"].contains(signs[length])
  }

  /// The cells of a row that stand under heads of marks.
  private func marks(_ cells: [Grid.Cell], _ heads: GridHeads) -> [ScoreTable.Cell] {
    cells.compactMap { cell in
      guard let column = heads.places.firstIndex(where: { $0.contains(cell.columns.lowerBound) }),
        [.full, .score].contains(heads.columns[column].head), !cell.signs.isEmpty
      else { return nil }
      return ScoreTable.Cell(columns: column..<column + 1, passage: cell.passage)
    }
  }
}

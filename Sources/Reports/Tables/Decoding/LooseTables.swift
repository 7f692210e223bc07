import Grammars
import Manuscripts
import Texts

/// The score tables of loose text, decoded.
struct LooseTables {
  struct Found {
    var table: ScoreTable
    /// The pieces of the table, its heads and total included.
    var pieces: Range<Int>
    var heads: Range<Int>
    /// What the explanation of a row costs on average.
    var rowCost: Int
    /// Whether tabs, bars or ruling lines tell where cells end.
    var isBounded: Bool
    /// Whether columns of blanks do.
    var isDrawn: Bool
  }

  private(set) var tables: [Found] = []
  let text: LooseText

  /// No row has so many pieces, so that lines longer than this hold several.
  private static let fewestPiecesInFlow = 24

  /// With so many bounds a row, each cell has its own.
  private static let boundedShare = 2

  /// `read` are the blocks that were read as tables.
  init(_ context: ReadingContext, without read: Set<Int>) {
    text = LooseText(LooseLines(context.manuscript, without: read, grammar: context.grammar))
    let heads = LooseHeads.all(in: text, HeadVocabulary(context.grammar))
    var next = 0
    while next < heads.count {
      let open = heads[next]
      // The same heads once more go on with the table.
      next += 1
      while next < heads.count, heads[next].heads == open.heads { next += 1 }
      let limit = next < heads.count ? heads[next].pieces.lowerBound : text.pieces.count
      let body = TableBody(text, heads: open, before: limit, grammar: context.grammar)
      if let (table, cost) = decode(open, body) {
        let rows = max(1, table.rows.count { $0.kind == .indicator })
        tables.append(
          Found(
            table: table, pieces: open.pieces.lowerBound..<body.end, heads: open.pieces,
            rowCost: cost / rows,
            isBounded: regimes(body.rows).count == 1,
            isDrawn: text.lines.lines[text.pieces[open.pieces.lowerBound].line].isDrawn))
      }
    }
  }

  private func decode(_ heads: LooseHeads, _ body: TableBody) -> (table: ScoreTable, cost: Int)? {
    guard !body.rows.isEmpty else { return nil }
    var best: RowSearch.Explanation?
    for regime in regimes(body.rows) {
      var search = RowSearch(
        text, body: body.rows, columns: heads.columns, regime: regime, special: body.special)
      if let found = search.run(), found.cost < best?.cost ?? Costs.never {
        best = found
      }
    }
    guard let best else { return nil }
    var table = ScoreTable(columns: heads.columns)
    table.rows = best.rows.compactMap { row in
      row.kind.map { kind in
        ScoreTable.Row(
          kind: kind,
          cells: row.cells.map {
            ScoreTable.Cell(columns: $0.column..<$0.column + 1, passage: text.passage($0.pieces))
          })
      }
    }
    if let total = body.total { table.rows.append(totalRow(total, heads.columns)) }
    return (table, best.cost)
  }

  /// Where tabs or bars part cells, line ends part rows.
  private func regimes(_ body: Range<Int>) -> [Regime] {
    let lines = body.count { text.pieces[$0].gap.isLine }
    let cells = body.count { text.pieces[$0].gap == .cell }
    if cells >= lines * Self.boundedShare { return [.bounded] }
    if cells * 2 >= lines { return [.rows] }
    return lines * Self.fewestPiecesInFlow <= body.count ? [.flow, .rows] : [.rows, .cells, .wrapped]
  }

  private func totalRow(_ total: SpecialRows.Candidate, _ columns: [TableColumn]) -> ScoreTable.Row {
    ScoreTable.Row(
      kind: .total, cells: total.marks.map { ScoreTable.Cell(columns: 0..<0, passage: text.passage($0)) },
      isOverall: total.isOverall)
  }
}

import Grammars
import Manuscripts
import Pages
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
    /// Whether line ends do: nearly all cells are lines.
    var areCellsLines: Bool
    /// Whether the text ends with its rows.
    var isCut: Bool
    /// Whether its columns were supposed.
    var isHeadless: Bool
    /// How many cells the search thought of.
    var tries: Int
  }

  private(set) var tables: [Found] = []
  /// The heads of those below which nothing explains what stands there.
  private(set) var unexplained: [Range<Int>] = []
  /// Where heads were seen, each apart from the others, and no table.
  private(set) var scattered: Range<Int>?
  let text: LooseText
  private let levelNames: LevelNames

  /// No row has so many pieces, so that lines longer than this hold several.
  private static let fewestPiecesInFlow = 24

  /// With so many bounds a row, each cell has its own.
  private static let boundedShare = 2

  /// `read` are the blocks that were read as tables.
  init(_ context: ReadingContext, without read: Set<Int>) {
    text = LooseText(LooseLines(context.manuscript, without: read, grammar: context.grammar))
    levelNames = LevelNames(text, context.grammar)
    let words = HeadVocabulary(context.grammar)
    let heads = LooseHeads.all(in: text, words)
    var next = 0
    var tooWide: Range<Int>?
    while next < heads.count {
      let open = heads[next]
      // The same heads once more go on with the table.
      next += 1
      while next < heads.count, heads[next].heads == open.heads { next += 1 }
      guard open.columns.count <= ScoreMeasures.mostColumns else {
        tooWide = tooWide ?? open.pieces
        continue
      }
      let limit = next < heads.count ? heads[next].pieces.lowerBound : text.pieces.count
      let body = TableBody(text, heads: open, before: limit, grammar: context.grammar)
      if let found = decode(open, body) {
        tables.append(found)
      } else if holdsFigures(body.rows) {
        unexplained.append(open.pieces)
      }
    }
    if tables.isEmpty { scattered = tooWide ?? ScatteredHeads(text, words).pieces }
    if tables.isEmpty, let found = headless(context.grammar) { tables.append(found) }
  }

  private func holdsFigures(_ pieces: Range<Int>) -> Bool {
    pieces.contains { text.pieces[$0].range.contains { text.signs[$0].isDigit } }
  }

  /// The first words of each table that no reading knows of; `known` are the pieces of those read or named.
  func seen(_ grammar: Grammar, besides known: [Range<Int>]) -> [Passage] {
    let known = known.filter { !$0.isEmpty }.map { pieces in
      text.pieces[pieces.lowerBound].range.lowerBound..<text.pieces[pieces.upperBound - 1].range.upperBound
    }
    return SeenTables(text, HeadVocabulary(grammar), grammar, besides: known).ranges.map { range in
      Passage(
        offsets: Array(text.origins[range.prefix(SeenMeasures.longestQuote)]), joins: [],
        of: text.lines.document)
    }
  }

  /// A form without heads, in the layout that explains its rows at the least cost.
  private func headless(_ grammar: Grammar) -> Found? {
    let found = FormHeads.all(in: text, levelNames, grammar).compactMap { heads -> Found? in
      let body = TableBody(text, heads: heads, before: text.pieces.count, grammar: grammar)
      return body.total == nil ? nil : decode(heads, body, isHeadless: true)
    }
    guard let first = found.first else { return nil }
    return found.dropFirst().reduce(first) { $1.rowCost < $0.rowCost ? $1 : $0 }
  }

  private func decode(_ heads: LooseHeads, _ body: TableBody, isHeadless: Bool = false) -> Found? {
    guard !body.rows.isEmpty else { return nil }
    let regimes = regimes(body.rows)
    guard var best = cheapest(heads.columns, body, regimes) else { return nil }
    let isBounded = regimes.count == 1
    let isCut = body.total == nil && body.end == text.pieces.count
    if isCut, !isBounded { best.dropCutRow(heads.columns) }
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
    let rows = max(1, table.rows.count { $0.kind == .indicator })
    if let total = body.total { table.rows.append(totalRow(total, heads.columns)) }
    return Found(
      table: table, pieces: heads.pieces.lowerBound..<body.end, heads: heads.pieces,
      rowCost: best.cost / rows,
      isBounded: isBounded,
      isDrawn: !isHeadless && text.lines.lines[text.pieces[heads.pieces.lowerBound].line].isDrawn,
      areCellsLines: areLines(best.rows.flatMap(\.cells)), isCut: isCut, isHeadless: isHeadless,
      tries: best.tries)
  }

  /// The cheapest explanation of the rows under any regime.
  private func cheapest(
    _ columns: [TableColumn], _ body: TableBody, _ regimes: [Regime]
  ) -> RowSearch.Explanation? {
    var best: RowSearch.Explanation?
    var tries = 0
    for regime in regimes {
      var search = RowSearch(
        text, body: body.rows, columns: columns, regime: regime, special: body.special,
        levelNames: levelNames)
      guard let found = search.run() else { continue }
      tries += found.tries
      if found.cost < best?.cost ?? Costs.never { best = found }
    }
    best?.tries = tries
    return best
  }

  /// Whether nearly all cells are whole lines.
  private func areLines(_ cells: [RowSearch.Cell]) -> Bool {
    let bound = { (index: Int) in index >= text.pieces.count || text.pieces[index].gap.isLine }
    let whole = cells.count { cell in
      bound(cell.pieces.lowerBound) && bound(cell.pieces.upperBound)
        && !cell.pieces.dropFirst().contains(where: bound)
    }
    return LineMeasures.wholeLines.isReached(by: whole, of: cells.count)
  }

  /// Where tabs or bars part cells, line ends part rows.
  private func regimes(_ body: Range<Int>) -> [Regime] {
    let lines = body.count { text.pieces[$0].gap.isLine }
    let cells = body.count { text.pieces[$0].gap == .cell }
    if cells > 0, cells >= lines * Self.boundedShare { return [.bounded] }
    if cells > 0, cells * 2 >= lines { return [.rows] }
    return lines * Self.fewestPiecesInFlow <= body.count ? [.flow, .rows] : [.rows, .cells, .wrapped]
  }

  private func totalRow(_ total: SpecialRows.Candidate, _ columns: [TableColumn]) -> ScoreTable.Row {
    ScoreTable.Row(
      kind: .total,
      cells: total.marks.map { ScoreTable.Cell(columns: 0..<0, passage: text.passage($0).healed()) },
      isOverall: total.isOverall)
  }
}

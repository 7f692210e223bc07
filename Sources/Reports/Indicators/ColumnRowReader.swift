import Figures
import Grammars
import Manuscripts
import Texts

/// Reads the rows of one score table into a tree.
struct ColumnRowReader {
  let columns: ScoreColumns
  let grammar: Grammar
  private var builder = ScoreTreeBuilder()
  private(set) var total: TotalRow?
  private(set) var isFinished = false

  init(columns: ScoreColumns, grammar: Grammar) {
    self.columns = columns
    self.grammar = grammar
  }

  /// What the rows came to.
  var tree: IndicatorTree {
    var builder = builder
    builder.joinSplitParents()
    return IndicatorTree(builder.ordered, total: total)
  }

  mutating func read(_ row: [SourceText]) {
    let cells = row.map { ScoreCell($0) }
    guard let first = cells.first(where: { !$0.isEmpty }) else { return }
    if grammar.isWord(first.source.text.scalars, of: .totals) {
      readTotal(cells, first)
    } else if isDetail(cells) {
      return
    } else if fitsColumns(cells) {
      readAligned(cells)
    } else {
      readByOrder(cells)
    }
  }

  /// A row without marks that starts with 其中 tells what the row above is made of.
  private func isDetail(_ cells: [ScoreCell]) -> Bool {
    let marks = columns.kinds.indices.filter { columns.kinds[$0] == .full || columns.kinds[$0] == .score }
    guard marks.allSatisfy({ !cells.indices.contains($0) || cells[$0].mark == nil }) else { return false }
    return cells.contains { cell in
      grammar.forms(.details).contains { cell.source.text.scalars.starts(with: $0) }
    }
  }

  // MARK: Totals

  private mutating func readTotal(_ cells: [ScoreCell], _ first: ScoreCell) {
    isFinished = true
    let marks = cells.compactMap { cell in cell.mark.map { cell.source.located($0, cell.source.whole) } }
    guard let score = marks.last, columns.kinds.contains(.score) else { return }
    let isOverall = grammar.isWord(first.source.text.scalars, of: .overallTotals)
    total = TotalRow(full: marks.count > 1 ? marks.first : nil, score: score, isOverall: isOverall)
  }

  // MARK: Rows that fit the heads

  private func fitsColumns(_ cells: [ScoreCell]) -> Bool {
    for (column, cell) in cells.enumerated() where !cell.isEmpty {
      guard column < columns.kinds.count, let kind = columns.kinds[column] else { return false }
      switch kind {
      case .level: if cell.name == nil { return false }
      case .full, .score: if cell.mark == nil, !cell.isDash { return false }
      case .target, .actual, .other: continue
      }
    }
    return true
  }

  private mutating func readAligned(_ cells: [ScoreCell]) {
    let leaf = columns.deepestLevel
    if !cells.contains(where: { $0.isShort && !$0.isEmpty }) { return addToRule(cells) }
    for level in 1...leaf {
      guard let column = columns.kinds.firstIndex(of: .level(level)) else { continue }
      let cell = column < cells.count ? cells[column] : nil
      let full = fullMark(of: level, in: cells)
      let score = level == leaf ? self.score(in: cells) : nil
      let hasNothing = cell?.name == nil && full?.mark == nil && score?.mark == nil
      if hasNothing || cell?.name == nil && level != leaf { continue }
      let own = [cell?.name == nil ? nil : cell, full, score].compactMap(\.self)
      builder.add(node(cell?.name, full?.mark, score?.mark, level: level, own, in: cells))
    }
  }

  private func fullMark(of level: Int, in cells: [ScoreCell]) -> ScoreCell? {
    for (column, kind) in columns.kinds.enumerated() where kind == .full && column < cells.count {
      if columns.level(ofFullColumn: column) == level { return cells[column] }
    }
    return nil
  }

  /// The mark in the score column; when merged cells moved it, the last mark after the full marks.
  private func score(in cells: [ScoreCell]) -> ScoreCell? {
    guard let column = columns.kinds.lastIndex(of: .score) else { return nil }
    if column < cells.count, cells[column].mark != nil { return cells[column] }
    let lastFull = columns.kinds.lastIndex(of: .full) ?? column
    return lastFull < column ? cells.dropFirst(lastFull + 1).last { $0.mark != nil } : nil
  }

  /// `own` are the cells of the row that the name and the marks stand in.
  private func node(
    _ name: String?, _ full: Figure?, _ score: Figure?, level: Int, _ own: [ScoreCell],
    in cells: [ScoreCell]
  ) -> IndicatorNode {
    let shown = cells.filter { $0.isShort && !$0.isEmpty }
    let anchor = own.first { $0.name != nil } ?? shown.first ?? cells[0]
    let place = anchor.place.showing(own.map(\.place))
    let quote = shown.map { $0.source.passage.string }.joined(separator: " ")
    var node = IndicatorNode(
      name: name, full: full, score: score, quote: quote, place: place, level: level)
    if level == columns.deepestLevel {
      node.rule = ruleText(cells)
      node.target = figure(in: .target, of: cells)
      node.actual = figure(in: .actual, of: cells)
    }
    return node
  }

  /// The figure that a cell is, when the row fits the heads.
  private func figure(in kind: ScoreColumns.Kind, of cells: [ScoreCell]) -> Figure? {
    guard fitsColumns(cells), let column = columns.kinds.firstIndex(of: kind), column < cells.count else {
      return nil
    }
    return WholeCell(cells[column].source).figure
  }

  /// The long cells of a row: what the indicator means and how it is scored.
  private func ruleText(_ cells: [ScoreCell]) -> Passage? {
    let long = cells.filter { !$0.isShort && !$0.isEmpty }.map(\.source.passage)
    return long.isEmpty ? nil : Passage(cells: long)
  }

  /// A row of long cells alone is the rest of the row that a page end cut.
  private mutating func addToRule(_ cells: [ScoreCell]) {
    guard let rest = ruleText(cells) else { return }
    builder.update(columns.deepestLevel) { $0.rule = Passage(cells: [$0.rule, rest].compactMap(\.self)) }
  }

  // MARK: Rows that do not

  private mutating func readByOrder(_ cells: [ScoreCell]) {
    var row = OrderedRow(cells)
    guard let leaf = row.takeLeaf(), leaf.full != nil || row.score != nil else { return addToRule(cells) }
    let score = columns.kinds.contains(.score) ? row.score : nil
    let depth = columns.deepestLevel
    for (offset, parent) in row.parents.suffix(max(0, depth - 1)).reversed().enumerated().reversed() {
      addParent(parent, level: depth - 1 - offset, in: cells)
    }
    let own = leaf.cells + [score].compactMap(\.self)
    builder.add(node(leaf.name, leaf.full, score?.mark, level: depth, own, in: cells))
  }

  /// A parent whose name came apart over rows is put together: what is left of its full marks tells that it goes on.
  private mutating func addParent(_ parent: OrderedRow.Pair, level: Int, in cells: [ScoreCell]) {
    if let open = builder.openNode(level) {
      let isUnfinished = open.full.map { $0.number > builder.fullMarksOfChildren(level) } ?? false
      if parent.full == nil && isUnfinished || parent.full != nil && open.full == nil {
        builder.update(level) { node in
          node.name = (node.name ?? "") + parent.name
          node.full = node.full ?? parent.full
          node.place = node.place.showing(parent.cells.map(\.place))
        }
        return
      }
    }
    builder.add(node(parent.name, parent.full, nil, level: level, parent.cells, in: cells))
  }
}

import Figures
import Grammars
import Manuscripts
import Texts

/// The tree of indicators that a score table tells.
struct ScoreTreeReader {
  private let table: ScoreTable
  private let context: ReadingContext
  private var nodes: [IndicatorNode] = []
  /// The open node of each level.
  private var open: [Int: Int] = [:]
  private var total: TotalRow?
  /// Whether the row leaves the name of its indicator empty, as against having no cell for it.
  private var leafIsBlank = false
  /// Whether a detail stands above, which may have taken the place of a parent.
  private var isBehindDetail = false

  init(_ table: ScoreTable, _ context: ReadingContext) {
    self.table = table
    self.context = context
    for row in table.rows {
      switch row.kind {
      case .indicator: read(row)
      case .total: readTotal(row)
      case .detail: isBehindDetail = true
      case .subtotal: continue
      }
    }
  }

  var tree: IndicatorTree {
    var builder = ScoreTreeBuilder()
    for node in nodes { builder.add(node) }
    builder.joinSplitParents()
    return IndicatorTree(builder.ordered, total: total)
  }

  private mutating func read(_ row: ScoreTable.Row) {
    var fresh: [Int: Int] = [:]
    leafIsBlank = false
    var passed: Set<Int> = []
    for cell in row.cells {
      let column = table.columns[cell.columns.lowerBound]
      if cell.passage.isEmpty {
        if column.head == .level(table.leaf) { leafIsBlank = true }
        continue
      }
      let source = context.source(cell.passage)
      if column.head.isLevel {
        let mayRepeat = fresh.isEmpty && (column.level == 1 || passed.contains(column.level - 1))
        if let index = addName(source, level: column.level, mayRepeat: mayRepeat) {
          fresh[column.level] = index
        } else {
          passed.insert(column.level)
        }
      } else {
        addValue(source, column, &fresh, passed)
      }
    }
  }

  /// Adds a name; `nil` when a parent is only repeated.
  private mutating func addName(_ source: SourceText, level: Int, mayRepeat: Bool) -> Int? {
    let name = CellName(source, grammar: context.grammar)
    guard !name.text.isEmpty else { return nil }
    if level < table.leaf, mayRepeat, isDetail(source) {
      isBehindDetail = true
      return nil
    }
    if level < table.leaf, mayRepeat, let index = open[level], nodes[index].name == name.text { return nil }
    if level == table.leaf, isBehindDetail { addLostParent(source) }
    isBehindDetail = false
    let node = IndicatorNode(
      name: name.text, full: name.full, quote: source.passage.string, place: source.place(source.whole),
      level: level)
    nodes.append(node)
    open = open.filter { $0.key < level }
    open[level] = nodes.count - 1
    return nodes.count - 1
  }

  /// A detail that stands where a parent should be hides it: the rows above make up the full marks of the parent that
  /// is open, so what follows is another's, of which nothing is known.
  private mutating func addLostParent(_ source: SourceText) {
    let level = table.leaf - 1
    guard let parent = open[level], let full = nodes[parent].full?.number else { return }
    let own = nodes[(parent + 1)...]
    let marks = own.compactMap { $0.full?.number }
    guard own.count > 0, marks.count == own.count, (try? marks.reduce(.zero) { try $0 + $1 }) == full else {
      return
    }
    nodes.append(IndicatorNode(name: nil, quote: "", place: source.place(source.whole), level: level))
    open = open.filter { $0.key < level }
    open[level] = nodes.count - 1
  }

  /// 其中 in the place of a parent that is repeated is of what goes on there.
  private func isDetail(_ source: SourceText) -> Bool {
    context.grammar[.details].length(in: source.text.scalars, at: 0) != nil
  }

  private mutating func addValue(
    _ source: SourceText, _ column: TableColumn, _ fresh: inout [Int: Int], _ passed: Set<Int>
  ) {
    var owner = fresh[column.level]
    if owner == nil {
      if passed.contains(column.level) { return }
      owner = column.level == table.leaf && !leafIsBlank ? fresh.max { $0.key < $1.key }?.value : nil
    }
    let mark = MarkCell(source).figure
    if owner == nil, column.level == table.leaf, mark != nil, column.head == .full || column.head == .score {
      owner = addNameless(source)
      fresh[table.leaf] = owner
    }
    guard let owner else { return }
    switch column.head {
    case .full: nodes[owner].full = nodes[owner].full ?? mark
    case .score:
      // More than a hundred and more than the full marks is another column's.
      let limit = max(nodes[owner].full?.number ?? .zero, ScoreMeasures.whole)
      if let mark, mark.number <= limit { nodes[owner].score = nodes[owner].score ?? mark }
    case .rule, .explanation:
      nodes[owner].rule = Passage(cells: [nodes[owner].rule, source.passage].compactMap(\.self))
      return
    case .target: nodes[owner].target = WholeCell(source).figure
    case .actual: nodes[owner].actual = WholeCell(source).figure
    default: return
    }
    nodes[owner].quote += " " + source.passage.string
    if mark != nil { nodes[owner].place = nodes[owner].place.showing([source.place(source.whole)]) }
  }

  private mutating func addNameless(_ source: SourceText) -> Int {
    nodes.append(
      IndicatorNode(
        name: nil, quote: source.passage.string, place: source.place(source.whole), level: table.leaf))
    open[table.leaf] = nodes.count - 1
    return nodes.count - 1
  }

  private mutating func readTotal(_ row: ScoreTable.Row) {
    let marks = row.cells.compactMap { cell -> (head: ColumnHead?, mark: Located<Figure>)? in
      let source = context.source(cell.passage)
      let head =
        table.columns.indices.contains(cell.columns.lowerBound) && !cell.columns.isEmpty
        ? table.columns[cell.columns.lowerBound].head : nil
      return MarkCell(source).figure.map { (head, source.located($0, source.whole)) }
    }
    guard table.columns.contains(where: { $0.head == .score }) else { return }
    // Where the columns are known they tell; else the full marks stand before the score.
    let isPlaced = marks.contains { $0.head != nil }
    let score =
      isPlaced ? marks.last { $0.head == .score }?.mark : marks.count > 1 ? marks[1].mark : marks.last?.mark
    let full = isPlaced ? marks.last { $0.head == .full }?.mark : marks.count > 1 ? marks[0].mark : nil
    guard let score else { return }
    total = TotalRow(full: full, score: score, isOverall: row.isOverall)
  }
}

import Figures
import Grammars
import Manuscripts
import Texts

/// Reads the cells of a form one after the other.
struct SheetReader {
  private let columns: [ScoreColumns.Kind]
  private let marks: SheetMarks
  private let words: SheetLabels
  private var builder = ScoreTreeBuilder()
  private var leaf: (name: String, place: Place, values: [SheetCell])?
  private var total: [SheetCell]?
  private var totalIsOverall = false
  private var skipsDetail = false
  private var rowHasName = false
  /// The deepest level named in this row; the same once more is the name of an indicator.
  private var rowLevel = 0
  private(set) var isFinished = false
  private var lastLevel: Int?

  private static let longestName = 40
  private static let afterTotal = 4

  init(columns: [ScoreColumns.Kind], grammar: Grammar) {
    self.columns = columns
    marks = SheetMarks(columns: columns)
    words = SheetLabels(grammar: grammar)
  }

  mutating func read(_ cell: SheetCell) {
    if cell.startsRow {
      rowHasName = false
      rowLevel = 0
      skipsDetail = false
    }
    if total != nil { return readTotal(cell) }
    switch cell.kind {
    case .total:
      closeLeaf()
      total = []
      totalIsOverall = words.isOverall(cell.scalars)
    case .level(let level) where cell.isInRow && level <= rowLevel: readText(cell)
    case .level(let level): openLevel(level, cell)
    case .value:
      if cell.mark == nil || !skipsDetail { addValue(cell) }
    case .text: readText(cell)
    }
    if case .level = cell.kind {} else { lastLevel = nil }
  }

  // MARK: Levels

  private mutating func openLevel(_ level: Int, _ cell: SheetCell) {
    closeLeaf()
    skipsDetail = false
    lastLevel = level
    rowLevel = level
    if !builder.reopen(cell.shown, level: level) {
      builder.add(
        IndicatorNode(
          name: cell.shown, full: cell.bracketMark, quote: cell.shown, place: cell.place, level: level))
    }
  }

  /// The rest of a level name that stands in a cell of its own: `经济效益` and `指标`, or `(50分)`.
  private mutating func goesOnLevelName(_ cell: SheetCell) -> Bool {
    guard let level = lastLevel else { return false }
    if words.isLevelEnding(cell.scalars) {
      builder.update(level) { $0.name = ($0.name ?? "") + cell.shown }
      return true
    }
    if let full = words.bracketedMark(cell) {
      builder.update(level) { $0.full = $0.full ?? full }
      return true
    }
    return false
  }

  // MARK: Names and values

  private mutating func readText(_ cell: SheetCell) {
    if goesOnLevelName(cell) { return }
    if Marker(cell.scalars[...])?.style == .ideograph {
      closeLeaf()
      isFinished = true
      return
    }
    let name = words.indicatorName(cell)
    if name.isPlaceholder { return closeLeaf() }
    if name.isDetail {
      closeLeaf()
      skipsDetail = true
      rowHasName = true
      return
    }
    if skipsDetail && !cell.startsRow && cell.isInRow { return }
    if name.isMarked || startsName(cell) {
      closeLeaf()
      skipsDetail = false
      rowHasName = true
      leaf = (name.text, cell.place, [])
    } else {
      if cell.startsRow { rowHasName = true }
      addValue(cell)
    }
  }

  private func startsName(_ cell: SheetCell) -> Bool {
    guard cell.scalars.count <= Self.longestName, cell.scalars.contains(where: \.isIdeograph)
    else { return false }
    guard let leaf else { return true }
    if cell.isInRow {
      if !cell.startsRow { return !rowHasName }
      // A row that broke right behind its name goes on here.
      return columns.isEmpty ? leaf.values.contains { $0.mark != nil } : !leaf.values.isEmpty
    }
    return columns.isEmpty ? leaf.values.contains { $0.mark != nil } : leaf.values.count >= columns.count
  }

  private mutating func addValue(_ cell: SheetCell) { leaf?.values.append(cell) }

  private mutating func closeLeaf() {
    guard let open = leaf else { return }
    leaf = nil
    // A name that nothing follows is the rest of something else.
    guard !open.values.isEmpty else { return }
    let (full, score) = marks.marks(of: open.values)
    let goal = marks.goal(of: open.values)
    let quote = ([open.name] + open.values.map(\.shown)).joined(separator: " ")
    var node = IndicatorNode(
      name: open.name, full: full, score: score, quote: quote,
      place: open.place.showing(open.values.map(\.place)), level: ScoreMeasures.deepestLevel)
    (node.target, node.actual) = goal
    builder.add(node)
  }

  // MARK: Total

  private mutating func readTotal(_ cell: SheetCell) {
    guard cell.mark != nil, (total?.count ?? 0) < Self.afterTotal else {
      isFinished = cell.kind == .text || (total?.count ?? 0) >= Self.afterTotal
      return
    }
    total?.append(cell)
  }

  var tree: IndicatorTree {
    var copy = self
    copy.closeLeaf()
    return IndicatorTree(copy.builder.ordered, total: copy.totalMarks)
  }

  private var totalMarks: TotalRow? {
    guard let total, total.count >= 2, columns.isEmpty || columns.contains(.score) else { return nil }
    let located = total.compactMap { cell in
      cell.mark.map { Located($0, quote: cell.shown, place: cell.place) }
    }
    return TotalRow(full: located[0], score: located[1], isOverall: totalIsOverall)
  }
}

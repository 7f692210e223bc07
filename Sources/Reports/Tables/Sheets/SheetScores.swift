import Figures
import Grammars

/// Indicators in a form that lost its columns: one cell a line, words between spaces, bars at odd places, or
/// a whole form in one line.
///
/// The heads tell which values follow a name and in which order; common level names give the tree.
struct SheetScores {
  let tree: IndicatorTree

  init(_ context: ReadingContext) {
    let cells = SheetCutter(context).cells
    let heads = SheetHeads(cells, grammar: context.grammar)
    guard heads.isScoreTable || heads.columns.isEmpty && Self.looksLikeForm(cells) else {
      tree = IndicatorTree()
      return
    }
    var reader = SheetReader(columns: heads.columns, grammar: context.grammar)
    if let rest = heads.rest(of: cells, grammar: context.grammar) { reader.read(rest) }
    for cell in cells[heads.end...] where !reader.isFinished { reader.read(cell) }
    tree = reader.tree
  }

  /// Without heads, only level names with a total row make a score table.
  private static func looksLikeForm(_ cells: [SheetCell]) -> Bool {
    let levels = cells.count { if case .level = $0.kind { true } else { false } }
    return levels >= 2 && cells.contains { $0.kind == .total }
  }
}

/// The heads of a form, pieced together from cells that broke them.
struct SheetHeads {
  /// What follows a name, in order.
  private(set) var columns: [ScoreColumns.Kind] = []
  /// The index of the first whole cell after the heads.
  private(set) var end = 0
  /// How many scalars of the cell before belong to the heads, when it goes on behind them.
  private var splitAt: Int?

  init(_ cells: [SheetCell], grammar: Grammar) {
    let words = HeadWords(grammar: grammar)
    let scalars = cells.flatMap(\.scalars)
    let owners = cells.indices.flatMap { Array(repeating: $0, count: cells[$0].scalars.count) }
    guard let start = Self.start(in: scalars, words) else { return }
    var position = start
    var lastHead = start
    while position < scalars.count {
      if let head = words.head(in: scalars, at: position) {
        if case .level = head.kind { columns = [] } else { columns.append(head.kind) }
        position += head.length
        lastHead = position
      } else if scalars[position] == "(" || scalars[position] == ")"
        || position - lastHead < 2 && columns.isEmpty
      {
        position += 1
      } else {
        break
      }
    }
    end = lastHead < owners.count ? owners[lastHead] : cells.count
    let cellStart = owners.firstIndex(of: end) ?? lastHead
    if lastHead > cellStart {
      splitAt = lastHead - cellStart
      end += 1
    }
  }

  /// What stands behind the heads in the same cell.
  func rest(of cells: [SheetCell], grammar: Grammar) -> SheetCell? {
    guard let splitAt, end > 0 else { return nil }
    var cell = cells[end - 1]
    cell.scalars = Array(cell.scalars[splitAt...])
    cell.shown = String(String.UnicodeScalarView(cell.scalars))
    let level =
      grammar.isWord(cell.scalars, of: .level1Names)
      ? 1 : grammar.isWord(cell.scalars, of: .level2Names) ? 2 : nil
    cell.kind = level.map { .level($0) } ?? .text
    return cell
  }

  var isScoreTable: Bool { columns.contains(.full) || columns.contains(.score) }

  /// The first place where two level heads follow each other closely.
  private static func start(in scalars: [Unicode.Scalar], _ words: HeadWords) -> Int? {
    var previous: Int?
    for position in scalars.indices {
      guard let head = words.head(in: scalars, at: position), case .level = head.kind,
        head.length >= FormMeasures.shortestLevelHead
      else {
        continue
      }
      if let previous, position - previous <= FormMeasures.farthestLevelHead { return previous }
      previous = position
    }
    return nil
  }
}

import Manuscripts
import Pages
import Texts

/// The cheapest explanation of the pieces of a table's body as rows of cells.
///
/// A state is how many pieces are read and which column was closed last; the next cell is a run of pieces put into a
/// later column of the row, or into the first column of a level in a new row.
struct RowSearch {
  struct Cell {
    var column: Int
    var pieces: Range<Int>
  }

  struct Row {
    var kind: ScoreTable.Row.Kind?
    var cells: [Cell]
  }

  struct Explanation {
    var cost: Int
    var rows: [Row]
    /// What the search took.
    var tries = 0
  }

  private let text: LooseText
  private let body: Range<Int>
  private let columns: [TableColumn]
  private let leaf: Int
  private let parentsCarryMarks: Bool
  private let regime: Regime
  private let special: [Int: [SpecialRows.Candidate]]
  private let levelNames: LevelNames
  /// The cost of leaving out the columns before each.
  private let skipped: [Int]
  private let starts: [Int]

  private var states: SearchStates
  /// Whether nearly every line is followed by an empty one, which then says no more than a line end.
  private let isDoubleSpaced: Bool

  /// A cell has no more pieces.
  private static let longestCell = 64
  private static let infinite = SearchStates.infinite
  /// No cell that costs more is thought of.
  private static let dearest = 95

  init(
    _ text: LooseText, body: Range<Int>, columns: [TableColumn], regime: Regime,
    special: [Int: [SpecialRows.Candidate]], levelNames: LevelNames
  ) {
    self.text = text
    self.body = body
    self.columns = columns
    self.regime = regime
    self.special = special
    self.levelNames = levelNames
    let depth = columns.map { $0.head.isLevel ? $0.level : 0 }.max() ?? 1
    leaf = depth
    parentsCarryMarks = Self.parentsCarryMarks(text, body, columns, leaf: depth)
    skipped = columns.reduce(into: [0]) { $0.append($0[$0.count - 1] + Costs.skipped($1, leaf: depth)) }
    starts = columns.indices.map { Self.start(at: $0, columns, depth) }
    states = SearchStates(pieces: body.count, columns: columns.count)
    let breaks = body.count { text.pieces[$0].gap.isLineBreak }
    let empty = body.count { text.pieces[$0].gap == .emptyLine }
    isDoubleSpaced = empty > 0 && LineMeasures.doubleSpaced.isReached(by: empty, of: breaks)
  }

  private func gap(_ index: Int) -> Parting {
    let gap = text.pieces[index].gap
    return gap == .emptyLine && isDoubleSpaced ? .line : gap
  }

  /// Whether parents have their marks in brackets behind their names: some names have, and no column does.
  private static func parentsCarryMarks(
    _ text: LooseText, _ body: Range<Int>, _ columns: [TableColumn], leaf: Int
  ) -> Bool {
    guard leaf > 1, columns.contains(where: { $0.head == .full && $0.level == leaf }),
      !columns.contains(where: { $0.head == .full && $0.level < leaf })
    else { return false }
    let marked = body.count { index in
      let piece = text.pieces[index]
      guard !piece.isBlank, piece.range.lowerBound > 0, text.signs[piece.range.lowerBound] == "(" else {
        return false
      }
      return CellShape.bracket(text.signs[piece.range.lowerBound - 1..<piece.range.upperBound]) > 0
    }
    return marked >= 2
  }

  private static func start(at column: Int, _ columns: [TableColumn], _ depth: Int) -> Int {
    // A running number begins a row as the name behind it would.
    let next = columns[column...].first { $0.head != .number }
    if let next, next.head.isLevel, columns[column].head.isLevel || columns[column].head == .number {
      return Costs.start(level: next.level, of: depth)
    }
    return Costs.namelessRow
  }

  /// Searches; `nil` when nothing explains the pieces.
  mutating func run() -> Explanation? {
    let width = columns.count
    for index in 0..<body.count {
      let gap = gap(body.lowerBound + index)
      var open = Array(repeating: Self.infinite, count: width)
      var from = Array(repeating: Int32(-1), count: width)
      var isRow = Array(repeating: false, count: width)
      let ended = endedRow(index)
      // The cheapest of the columns before, without what the next one adds.
      var nearest = (cost: Self.infinite, state: Int32(-1))
      for column in 0..<width {
        if index > 0, column > 0, states.cost[index * width + column - 1] < Self.infinite {
          let state = index * width + column - 1
          let cost = states.cost[state] - Int32(skipped[column])
          if nearest.state < 0 || cost < nearest.cost { nearest = (cost, Int32(state)) }
        }
        if ended.cost < Self.infinite {
          open[column] = ended.cost + Int32(starts[column])
          from[column] = ended.state
          isRow[column] = true
        }
        guard nearest.state >= 0 else { continue }
        let total = nearest.cost + Int32(regime.between[gap] + skipped[column])
        if total < open[column] {
          open[column] = total
          from[column] = nearest.state
          isRow[column] = false
        }
      }
      readSpecial(index, ended)
      readCells(index, open, from, isRow)
    }
    return finish()
  }

  /// The cheapest way to stand before a new row.
  private func endedRow(_ index: Int) -> (cost: Int32, state: Int32) {
    if index == 0 { return (0, -1) }
    let width = columns.count
    let gap = gap(body.lowerBound + index)
    var best = (cost: Self.infinite, state: Int32(-1))
    for column in 0..<width where states.cost[index * width + column] < Self.infinite {
      let total =
        states.cost[index * width + column]
        + Int32(skipped[width] - skipped[column + 1] + regime.newRow[gap])
      if total < best.cost { best = (total, Int32(index * width + column)) }
    }
    return best
  }

  private mutating func readSpecial(_ index: Int, _ ended: (cost: Int32, state: Int32)) {
    guard ended.cost < Self.infinite, let candidates = special[body.lowerBound + index] else { return }
    for candidate in candidates {
      let state = (candidate.end - body.lowerBound) * columns.count + columns.count - 1
      let total = ended.cost + Int32(candidate.cost)
      guard candidate.end <= body.upperBound, total < states.cost[state] else { continue }
      states.set(state, total, start: index, from: ended.state, .special)
    }
  }

  private mutating func readCells(_ index: Int, _ open: [Int32], _ from: [Int32], _ isRow: [Bool]) {
    guard open.contains(where: { $0 < Self.infinite }) else { return }
    let width = columns.count
    let first = body.lowerBound + index
    if text.pieces[first].isBlank {
      for column in 0..<width where open[column] < Self.infinite {
        let total = open[column] + Int32(Costs.blank(columns[column], leaf: leaf))
        let state = (index + 1) * width + column
        if total < states.cost[state] {
          states.set(state, total, start: index, from: from[column], isRow[column] ? .row : .cell)
        }
      }
      return
    }
    var shape = CellShape(text.signs, at: text.pieces[first].range.lowerBound)
    // A cell that begins within a common name of a level cuts it.
    var joined = levelNames.inside.contains(first) ? Costs.levelNameInside : 0
    var lineEnds = 0
    for end in first + 1...min(first + Self.longestCell, body.upperBound) {
      let piece = text.pieces[end - 1]
      if end - 1 > first {
        if piece.isBlank { return }
        let gap = gap(end - 1)
        joined += gap == .space && regime != .bounded ? spaceInside(end - 1) : regime.inside[gap]
        if gap.rawValue > Parting.space.rawValue, regime != .bounded || gap != .wide,
          isBetweenNumbers(end - 1)
        {
          joined += Costs.numbersJoined
        }
        if joined > Self.dearest { return }
        if gap.isLineBreak { lineEnds += 1 }
        if let start = levelNames.starts[end - 1], start > first { joined += Costs.levelNameInside }
      }
      shape.grow(to: piece.range.upperBound)
      // Fewer levels may be any of them.
      let level = leaf == ScoreMeasures.deepestLevel ? levelNames.level(of: first..<end) : nil
      for column in 0..<width where open[column] < Self.infinite {
        let own =
          (level.map { columns[column].head == .level($0) ? 0 : Costs.levelNameElsewhere } ?? 0)
          + shape.cost(in: columns[column], leaf: leaf, parentsCarryMarks: parentsCarryMarks)
          + (lineEnds > 0 ? Costs.lineEnds(lineEnds, in: columns[column], leaf: leaf) : 0)
        states.tries += 1
        guard own + joined < Self.dearest else { continue }
        let total = open[column] + Int32(own + joined)
        let state = (end - body.lowerBound) * width + column
        if total < states.cost[state] {
          states.set(state, total, start: index, from: from[column], isRow[column] ? .row : .cell)
        }
      }
    }
  }

  private func spaceInside(_ index: Int) -> Int {
    let start = text.pieces[index].range.lowerBound
    return Costs.space(between: text.signs[start - 1], and: text.signs[start])
  }

  private func isBetweenNumbers(_ index: Int) -> Bool {
    let start = text.pieces[index].range.lowerBound
    return text.signs[start - 1].isDigit && text.signs[start].isDigit
  }

  private func finish() -> Explanation? {
    let width = columns.count
    var best: (cost: Int, state: Int)?
    for column in 0..<width {
      let state = body.count * width + column
      guard states.cost[state] < Self.infinite else { continue }
      let total = Int(states.cost[state]) + skipped[width] - skipped[column + 1]
      if total < best?.cost ?? Costs.never { best = (total, state) }
    }
    guard let best else { return nil }
    return Explanation(cost: best.cost, rows: rows(states.path(to: best.state)), tries: states.tries)
  }

  private func rows(_ path: [SearchStates.Move]) -> [Row] {
    path.reduce(into: []) { rows, move in
      let pieces = body.lowerBound + move.pieces.lowerBound..<body.lowerBound + move.pieces.upperBound
      switch move.step {
      case .special:
        let kind = special[pieces.lowerBound]?.first { $0.end == pieces.upperBound }?.kind
        rows.append(Row(kind: kind, cells: []))
      case .row: rows.append(Row(kind: .indicator, cells: [Cell(column: move.column, pieces: pieces)]))
      case .cell: rows[rows.count - 1].cells.append(Cell(column: move.column, pieces: pieces))
      case .none: break
      }
    }
  }
}

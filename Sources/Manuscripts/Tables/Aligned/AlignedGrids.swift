/// Finds tables that have no vertical lines, by the columns in which their texts stand.
///
/// Three lines or more of one length may frame one; without any line, at least three rows of three columns,
/// or four of two, with figures in half of the rows make one.
struct AlignedGrids {
  /// A grid, and each pair of lines that was asked whether it is one row.
  struct Found {
    var grid: Grid
    var joints: [Joint]
  }

  private(set) var grids: [Found] = []
  private let lines: [PrintedRow]

  init(_ glyphs: [Glyph], rules: [Rule]) {
    lines = Glyph.lines(glyphs).compactMap(PrintedRow.init)
    let frames = RuledFrame.all(of: rules)
    for frame in frames {
      let inside = lines.filter { frame.holds($0) }
      if let grid = Self.grid(inside, separators: frame.separators), grid.grid.rowCount > 1 {
        grids.append(grid)
      }
    }
    for run in runs(without: frames) where Self.isTable(run) {
      if let grid = Self.grid(run, separators: []) { grids.append(grid) }
    }
  }

  /// Lines with gaps that follow each other, and what stands close below one of them.
  private func runs(without frames: [RuledFrame]) -> [[PrintedRow]] {
    var runs: [[PrintedRow]] = []
    var open: [PrintedRow] = []
    for line in lines {
      let isFree = !frames.contains { $0.holds(line) }
      let distance = open.last.map { line.middle - $0.middle } ?? 0
      let goesOn = !open.isEmpty && RowDistance.goesOn(distance, height: line.height)
      let isNarrow = line.width * 2 <= open.map(\.width).max() ?? 0 || Self.isIndented(line, below: open)
      if isFree, line.isBroken || goesOn && isNarrow && RowDistance.isWrapped(distance, height: line.height) {
        if !goesOn { Self.close(&open, into: &runs) }
        open.append(line)
      } else {
        Self.close(&open, into: &runs)
      }
    }
    Self.close(&open, into: &runs)
    return runs
  }

  private static func close(_ open: inout [PrintedRow], into runs: inout [[PrintedRow]]) {
    while let last = open.last, !last.isBroken, !isBeside(open.dropLast().last, last) { open.removeLast() }
    if !open.isEmpty { runs.append(open) }
    open = []
  }

  /// Whether a line begins behind the first column, as what wrapped in another does.
  private static func isIndented(_ line: PrintedRow, below lines: [PrintedRow]) -> Bool {
    let second = lines.filter(\.isBroken).map { $0.pieces[1].lowerBound }.min()
    return second.map { (line.pieces.first?.lowerBound ?? 0) >= $0 - line.height / 2 } ?? false
  }

  /// Whether a line stands nearer than lines of a paragraph do, as wrapped lines beside a centred cell.
  private static func isBeside(_ line: PrintedRow?, _ next: PrintedRow) -> Bool {
    line.map { next.middle - $0.middle < next.height } ?? false
  }

  private static func isTable(_ run: [PrintedRow]) -> Bool {
    let gaps = ColumnGaps(run)
    let rows = RowGroups(run, gaps: gaps).rows
    let figures = rows.count { $0.contains(where: \.holdsFigure) }
    let isFilled = run.reduce(0) { $0 + $1.pieces.count } * 2 >= rows.count * gaps.columnCount
    return isFilled && figures * 2 >= rows.count
      && (rows.count >= Measure.fewestRows && gaps.columnCount >= Measure.fewestColumns
        || rows.count >= Measure.fewestRowsOfTwo && gaps.columnCount == 2)
  }

  /// The edges lie in the gaps; a text across a gap merges the cells.
  private static func grid(_ lines: [PrintedRow], separators: [Int]) -> Found? {
    let gaps = ColumnGaps(lines)
    guard !lines.isEmpty, gaps.columnCount > 1 else { return nil }
    let groups = RowGroups(lines, gaps: gaps, separators: separators)
    let rows = groups.rows
    let tops = rows.map { $0.map(\.y.lowerBound).min() ?? 0 }
    let bottoms = rows.map { $0.map(\.y.upperBound).max() ?? 0 }
    let middles = rows.map { ($0.first?.middle ?? 0, $0.last?.middle ?? 0) }
    var ys = [tops[0]] + zip(middles, middles.dropFirst()).map { ($0.1 + $1.0) / 2 }
    ys.append(max(bottoms.max() ?? 0, (ys.last ?? 0) + 1))
    let xs = [gaps.extent.lowerBound] + gaps.middles + [gaps.extent.upperBound]
    return Found(
      grid: Grid(xs: xs, ys: ys, gaps: gaps.ranges, texts: rows.map { $0.flatMap(\.pieces) }),
      joints: groups.joints)
  }
}

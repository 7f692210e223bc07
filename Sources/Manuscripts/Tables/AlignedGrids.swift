/// Finds tables that have no vertical lines, by the columns in which their texts stand.
///
/// Three lines or more of one length may frame one; without any line, at least three rows of three columns,
/// or four of two, with figures in half of the rows make one.
struct AlignedGrids {
  private(set) var grids: [Grid] = []
  private let lines: [PrintedRow]

  init(_ glyphs: [Glyph], rules: [Rule]) {
    lines = Glyph.lines(glyphs).compactMap(PrintedRow.init)
    let frames = RuledFrame.all(of: rules)
    for frame in frames {
      let inside = lines.filter { frame.holds($0) }
      if let grid = Self.grid(inside, separators: frame.separators), grid.rowCount > 1 { grids.append(grid) }
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
      let goesOn = !open.isEmpty && distance <= line.height * 3
      let isNarrow = line.width * 2 <= open.map(\.width).max() ?? 0
      if isFree, line.isBroken || goesOn && isNarrow && distance * 5 <= line.height * 11 {
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

  /// Whether a line stands nearer than lines of a paragraph do, as wrapped lines beside a centred cell.
  private static func isBeside(_ line: PrintedRow?, _ next: PrintedRow) -> Bool {
    line.map { next.middle - $0.middle < next.height } ?? false
  }

  private static func isTable(_ run: [PrintedRow]) -> Bool {
    let gaps = ColumnGaps(run)
    let rows = RowGroups.rows(of: run, gaps: gaps)
    let figures = rows.count { $0.contains(where: \.holdsFigure) }
    let isFilled = run.reduce(0) { $0 + $1.pieces.count } * 2 >= rows.count * gaps.columnCount
    return isFilled && figures * 2 >= rows.count
      && (rows.count >= 3 && gaps.columnCount >= 3 || rows.count >= 4 && gaps.columnCount == 2)
  }

  /// The edges lie in the gaps; a text across a gap merges the cells.
  private static func grid(_ lines: [PrintedRow], separators: [Int]) -> Grid? {
    let gaps = ColumnGaps(lines)
    guard !lines.isEmpty, gaps.columnCount > 1 else { return nil }
    let parts = lines.split(separators: separators)
    let rows = parts.flatMap { RowGroups.rows(of: $0, gaps: gaps) }
    let tops = rows.map { $0.map(\.y.lowerBound).min() ?? 0 }
    let bottoms = rows.map { $0.map(\.y.upperBound).max() ?? 0 }
    let middles = rows.map { ($0.first?.middle ?? 0, $0.last?.middle ?? 0) }
    var ys = [tops[0]] + zip(middles, middles.dropFirst()).map { ($0.1 + $1.0) / 2 }
    ys.append(max(bottoms.max() ?? 0, (ys.last ?? 0) + 1))
    let xs = [gaps.extent.lowerBound] + gaps.middles + [gaps.extent.upperBound]
    return Grid(xs: xs, ys: ys, texts: rows.map { $0.flatMap(\.pieces) })
  }
}

extension [PrintedRow] {
  /// The lines between one separator and the next.
  fileprivate func split(separators: [Int]) -> [[PrintedRow]] {
    var parts: [[PrintedRow]] = []
    for line in self {
      if let last = parts.last?.last, !separators.contains(where: { $0 > last.middle && $0 < line.middle }) {
        parts[parts.count - 1].append(line)
      } else {
        parts.append([line])
      }
    }
    return parts
  }
}

/// Horizontal lines of one length below each other: the frame of a three-line table.
struct RuledFrame {
  private let x: ClosedRange<Int>
  private let y: Range<Int>
  /// The lines inside the frame.
  let separators: [Int]

  private static let narrowest = 10_000
  private static let fewest = 3
  /// In a table, texts stand no farther from the next line than this.
  private static let raggedness = 500

  static func all(of rules: [Rule]) -> [RuledFrame] {
    var groups: [[Rule]] = []
    for rule in rules.sorted(by: { $0.position < $1.position }) where rule.length >= narrowest {
      if let index = groups.lastIndex(where: { $0[0].hasEnds(of: rule, within: raggedness) }) {
        groups[index].append(rule)
      } else {
        groups.append([rule])
      }
    }
    return groups.filter { $0.count >= fewest }.flatMap { group in
      // Head, rest and end; the next three lines are another table.
      group.count % fewest == 0 && group.count > fewest
        ? stride(from: 0, to: group.count, by: fewest).map { RuledFrame(Array(group[$0..<$0 + fewest])) }
        : [RuledFrame(group)]
    }
  }

  private init(_ rules: [Rule]) {
    x = rules[0].extent
    y = rules[0].position..<max(rules[0].position, rules[rules.count - 1].position)
    separators = rules.dropFirst().dropLast().map(\.position)
  }

  func holds(_ line: PrintedRow) -> Bool {
    y.contains(line.middle)
      && line.pieces.allSatisfy {
        $0.lowerBound >= x.lowerBound - Self.raggedness && $0.upperBound <= x.upperBound + Self.raggedness
      }
  }
}

extension Rule {
  fileprivate func hasEnds(of other: Rule, within distance: Int) -> Bool {
    abs(extent.lowerBound - other.extent.lowerBound) <= distance
      && abs(extent.upperBound - other.extent.upperBound) <= distance
  }
}

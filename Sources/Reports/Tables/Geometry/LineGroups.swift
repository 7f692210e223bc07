/// How lines of cells are put together to rows: each row has one line with marks, the others hold what was wrapped.
///
/// A line that its column fills goes on in the next; a short one ends its cell. Cells stand at the top of their rows
/// or in their middle, in all rows alike.
struct LineGroups {
  /// The lines of one column.
  struct Column {
    /// For each line the width of what stands there, 0 when nothing does.
    var widths: [Int]
    /// Lines that can only begin a cell, as with a code before the name.
    var begins: Set<Int> = []
    /// Lines that can only end one, as with marks in brackets.
    var ends: Set<Int> = []
    /// Lines that cannot begin one, as with a bracket that opens.
    var continues: Set<Int> = []
    /// From this width on a line is full.
    var full: Int

    init(widths: [Int], begins: Set<Int> = [], ends: Set<Int> = [], continues: Set<Int> = []) {
      self.widths = widths
      self.begins = begins
      self.ends = ends
      self.continues = continues
      full = max((widths.max() ?? 0) - LineCosts.slack, LineCosts.narrowestFull)
    }

    /// What it costs that lines are one cell.
    func cost(_ lines: Range<Int>) -> Int {
      var cost = 0
      var last: Int?
      for line in lines where widths[line] > 0 {
        if let last {
          cost += (line - last - 1) * LineCosts.blankLine
          if widths[last] < full, !continues.contains(line) { cost += LineCosts.shortLine }
          if begins.contains(line) || ends.contains(last) { cost += LineCosts.twoCells }
        } else if continues.contains(line) {
          cost += LineCosts.twoCells
        }
        last = line
      }
      return cost
    }

    /// What it costs that a cell ends before a line.
    func bound(before line: Int) -> Int {
      widths[line - 1] >= full && widths[line] > 0 && !begins.contains(line) && !ends.contains(line - 1)
        ? LineCosts.fullLine : 0
    }
  }

  /// Where cells that have fewer lines than their rows stand.
  enum Standing: CaseIterable {
    case top
    /// In the middle, one line nearer to the top where they must.
    case high
    /// In the middle, one line nearer to the bottom where they must.
    case low

    func cost(above: Int, below: Int) -> Int {
      let off =
        switch self {
        case .top: above * LineCosts.belowTop
        case .high: above > below ? above - below : max(0, below - above - 1)
        case .low: below > above ? below - above : max(0, above - below - 1)
        }
      return off * LineCosts.offPlace
    }

    /// Most cells stand at the top, so the middle must explain more.
    var prior: Int { self == .top ? 0 : LineCosts.middle }
  }

  let columns: [Column]

  /// The rows that have their marks in the given lines; `single` are those of one line.
  func rows(marked: [Int], single: Set<Int>, in lines: Range<Int>) -> [Range<Int>] {
    guard !marked.isEmpty else { return [] }
    let found = Standing.allCases.map { split(marked, single, in: lines, $0) }
    return found.dropFirst().reduce(found[0]) { $1.cost < $0.cost ? $1 : $0 }.rows
  }

  /// A search over the bounds between neighbouring rows; a state is where the row begins.
  private func split(
    _ marked: [Int], _ single: Set<Int>, in lines: Range<Int>, _ standing: Standing
  ) -> (cost: Int, rows: [Range<Int>]) {
    var states = [(start: lines.lowerBound, cost: standing.prior)]
    var starts = [[lines.lowerBound]]
    var back: [[Int]] = []
    for (index, mark) in marked.enumerated() {
      let isLast = index + 1 == marked.count
      let ends = isLast ? [lines.upperBound] : Array(mark + 1...marked[index + 1])
      var fresh: [(start: Int, cost: Int)] = []
      var from: [Int] = []
      for end in ends {
        var best = (cost: Int.max, state: 0)
        for (state, open) in states.enumerated() {
          var cost = open.cost + columns.reduce(0) { $0 + $1.cost(open.start..<end) }
          cost += standing.cost(above: mark - open.start, below: end - mark - 1)
          if single.contains(mark) { cost += (end - open.start - 1) * LineCosts.twoCells }
          if cost < best.cost { best = (cost, state) }
        }
        if !isLast { best.cost += columns.reduce(0) { $0 + $1.bound(before: end) } }
        fresh.append((end, best.cost))
        from.append(best.state)
      }
      states = fresh
      starts.append(ends)
      back.append(from)
    }
    var rows: [Range<Int>] = []
    var state = 0
    for index in marked.indices.reversed() {
      let end = starts[index + 1][state]
      state = back[index][state]
      rows.append(starts[index][state]..<end)
    }
    return (states[0].cost, rows.reversed())
  }
}

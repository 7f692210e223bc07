/// The rows that each cell of a column of parents is merged over.
struct ParentGroups {
  /// In the order of the rows, which they part.
  let groups: [Range<Int>]

  /// No parent has more rows.
  private static let mostRows = 80

  /// What the marks of the parents and of their rows are, in hundredths.
  struct Marks {
    /// For each line the full marks of the parent that stand in it.
    var parents: [Int?]
    /// For each line those of the row.
    var rows: [Int?]
  }

  /// `rows` are the lines of each row.
  init(
    _ column: LineGroups.Column, marks: Marks?, over rows: [Range<Int>], _ standing: LineGroups.Standing
  ) {
    var cost = Array(repeating: Int.max, count: rows.count + 1)
    var from = Array(repeating: 0, count: rows.count + 1)
    cost[0] = 0
    for end in 1..<rows.count + 1 {
      for start in max(0, end - Self.mostRows)..<end where cost[start] < Int.max {
        let lines = rows[start].lowerBound..<rows[end - 1].upperBound
        let total = cost[start] + Self.cost(column, marks, lines, standing)
        if total < cost[end] { (cost[end], from[end]) = (total, start) }
      }
    }
    var groups: [Range<Int>] = []
    var end = rows.count
    while end > 0 {
      groups.append(from[end]..<end)
      end = from[end]
    }
    self.groups = groups.reversed()
    self.cost = cost[rows.count]
  }

  let cost: Int

  private static func cost(
    _ column: LineGroups.Column, _ marks: Marks?, _ lines: Range<Int>, _ standing: LineGroups.Standing
  ) -> Int {
    guard let first = lines.first(where: { column.widths[$0] > 0 }),
      let last = lines.last(where: { column.widths[$0] > 0 })
    else { return LineCosts.noWord }
    let above = first - lines.lowerBound
    let below = standing == .top ? 0 : lines.upperBound - last - 1
    var cost = LineCosts.group + column.cost(lines) + standing.cost(above: above, below: below)
    if last > first, column.widths[last] >= column.full, !column.ends.contains(last) {
      cost += LineCosts.fullLastLine
    }
    if let marks {
      let own = lines.compactMap { marks.parents[$0] }
      cost += abs(own.count - 1) * LineCosts.noMark
      if own.count == 1, lines.reduce(0, { $0 + (marks.rows[$1] ?? 0) }) != own[0] {
        cost += LineCosts.unequal
      }
    }
    return cost
  }
}

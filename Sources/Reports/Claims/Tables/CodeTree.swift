/// The rows of a table by code as a tree: a row is part of the last row above it with a shorter code.
struct CodeTree {
  struct Group {
    /// The row that states the sums; `nil` for the rows under no other.
    var whole: Int?
    var parts: [Int] = []
    /// Whether a code says otherwise than the place of its row, or a row has no code.
    var isDoubtful = false
  }

  /// The groups with a row that states their sums.
  private(set) var groups: [Group] = []
  /// The rows that are part of no other, of one stretch of the table.
  private(set) var top = Group()

  /// - Parameters:
  ///   - stretch: The rows between heads and totals.
  ///   - loose: Rows of the stretch that have amounts and no code.
  init(_ stretch: [Int], paths: [CodeColumns.Path?], loose: Set<Int>) {
    var open: [Int] = []
    var members: [Int: Group] = [:]
    for row in stretch {
      guard let path = paths[row] else {
        if loose.contains(row) {
          top.isDoubtful = true
          for whole in open { members[whole]?.isDoubtful = true }
        }
        continue
      }
      while let last = open.last, (paths[last]?.count ?? 0) >= path.count { open.removeLast() }
      if let whole = open.last {
        members[whole]?.parts.append(row)
        if !path.starts(with: paths[whole] ?? []) { members[whole]?.isDoubtful = true }
      } else {
        top.parts.append(row)
      }
      members[row] = Group(whole: row)
      open.append(row)
    }
    let levels = Set(top.parts.map { paths[$0]?.count ?? 0 })
    if levels.count > 1 { top.isDoubtful = true }
    groups = stretch.compactMap { members[$0] }.filter { !$0.parts.isEmpty }
  }
}

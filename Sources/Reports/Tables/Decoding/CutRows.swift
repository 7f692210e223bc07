extension RowSearch.Explanation {
  /// Leaves only the names of a last row that lacks what all rows above it have: the text ends within it, and which of
  /// its cells are missing nothing tells.
  mutating func dropCutRow(_ columns: [TableColumn]) {
    let indicators = rows.indices.filter { rows[$0].kind == .indicator }
    guard let last = indicators.last, last == rows.count - 1, indicators.count > 1 else { return }
    let common = indicators.dropLast().map { Set(rows[$0].cells.map(\.column)) }
    let usual = common.dropFirst().reduce(common[0]) { $0.intersection($1) }
    guard !usual.isSubset(of: Set(rows[last].cells.map(\.column))) else { return }
    rows[last].cells.removeAll { !columns[$0.column].head.isLevel }
  }
}

/// The columns of a table from the heads in their order.
enum ColumnLayout {
  /// `nil` unless names and their marks are among them.
  static func columns(_ heads: [ColumnHead]) -> [TableColumn]? {
    // The numbered levels begin with the first: 指标 before 一级指标 is the label of the table.
    if let first = heads.firstIndex(of: .level(1)), heads[..<first].contains(where: \.isLevel),
      heads.contains(.level(2)) || heads.contains(.third)
    {
      return nil
    }
    guard heads.contains(.full) || heads.contains(.score), heads.contains(where: \.isLevel) else {
      return nil
    }
    let depth = heads.count(where: \.isLevel)
    var level = 0
    var hasScore = false
    var columns = heads.map { head -> TableColumn in
      if head.isLevel {
        level += 1
        return TableColumn(head: .level(level), level: level)
      }
      return TableColumn(head: head, level: head == .full || head == .score ? max(level, 1) : depth)
    }
    // Before any name there can only be the marks of the last.
    for index in columns.indices.prefix(while: { !heads[$0].isLevel }) { columns[index].level = depth }
    for index in columns.indices where columns[index].head == .score {
      let isSecond = columns[..<index].contains { $0.head == .score && $0.level == columns[index].level }
      if isSecond { columns[index].head = .secondScore }
      hasScore = hasScore || columns[index].head == .score
    }
    if !hasScore, !columns.contains(where: { $0.head == .full }) { return nil }
    for index in columns.indices where columns[index].head == .full {
      let isSecond = columns[..<index].contains { $0.head == .full && $0.level == columns[index].level }
      if isSecond { columns[index].head = .weight }
    }
    return columns
  }
}

import Figures
import Grammars
import Manuscripts
import Texts

/// The rows of a table that stand under one set of heads, with what heads each column.
///
///     |      | 预算数           | 决算数           |
///     | 项目 | 合计 | 基本支出 | 合计 | 基本支出 |
///     | 甲   |  9   |    5     |  8   |    4     |
///
/// The column of 5 is headed 预算数, 基本支出.
struct TableSection {
  let rows: [[SourceText]]
  let amounts: AmountTable
  /// The rows below the heads.
  let body: Range<Int>
  /// For each column its heads, the outermost first; none for a column without.
  let heads: [[[Unicode.Scalar]]]
  /// The columns that hold values.
  let values: Set<Int>
  /// For each cell, the column of the nearest name that is not to its right.
  private let names: [[Int?]]

  /// The sections of a table, one for each set of heads.
  static func sections(of table: Table, _ rows: [[SourceText]]) -> [TableSection] {
    let amounts = AmountTable(rows)
    let values = Set(rows.flatMap { row in row.indices.filter { isValue(row[$0]) } })
    let isHead = rows.map { row in
      (isHeadRow(row, values) || isNumbering(row)) && row.contains { !$0.text.scalars.isEmpty }
    }
    let names = rows.map(nearestNames)
    var sections: [TableSection] = []
    var start = 0
    while start < rows.count {
      let top = rows[start...].indices.first { !isHead[$0] } ?? rows.count
      let end = rows.indices[top...].first { isHead[$0] } ?? rows.count
      let heads = HeadRows(rows: rows, range: start..<top, table: table)
      sections.append(
        TableSection(
          rows: rows, amounts: amounts, body: top..<end,
          heads: values.max().map { last in
            (0...last).map { heads.path(of: $0) }
          } ?? [], values: values, names: names))
      start = end
    }
    return sections.filter { !$0.body.isEmpty }
  }

  /// The head right above the values of a column.
  func head(_ column: Int) -> [Unicode.Scalar] {
    heads.indices.contains(column) ? heads[column].last ?? [] : []
  }

  /// The words of the row on the side of a column: the nearest name to its left.
  func name(ofRow row: Int, at column: Int) -> SourceText? {
    let own = names[row].prefix(column + 1).last ?? nil
    return own.map { rows[row][$0] }
  }

  private static func nearestNames(_ row: [SourceText]) -> [Int?] {
    var last: Int?
    return row.indices.map { column in
      if isName(row[column]) { last = column }
      return last
    }
  }

  /// The value of a cell that holds one.
  func figure(_ row: Int, _ column: Int) -> Figure? {
    guard rows[row].indices.contains(column) else { return nil }
    return amounts[row, column].amount ?? Self.value(rows[row][column])
  }

  /// Whether a cell holds a name.
  func isName(_ row: Int, _ column: Int) -> Bool {
    rows[row].indices.contains(column) && Self.isName(rows[row][column])
  }

  // MARK: What is a head

  private static func value(_ cell: SourceText) -> Figure? {
    guard let figure = cell.text.figures.first, figure.kind != .time, figure.figure.bound == nil,
      figure.figure.hedge == nil, WholeCell(cell).figure != nil
    else { return nil }
    return figure.figure
  }

  private static func isValue(_ cell: SourceText) -> Bool {
    value(cell) != nil || AmountCell(cell).amount != nil
  }

  private static func isName(_ cell: SourceText) -> Bool {
    cell.text.scalars.contains { $0.isIdeograph } && !isValue(cell)
  }

  /// Words above a column of values, and no value.
  private static func isHeadRow(_ row: [SourceText], _ values: Set<Int>) -> Bool {
    !row.contains(where: isValue) && row.indices.contains { values.contains($0) && isName(row[$0]) }
  }

  /// 1, 2, 3 under the heads number the columns.
  fileprivate static func isNumbering(_ row: [SourceText]) -> Bool {
    let numbers = row.compactMap(value)
    return numbers.count >= ClaimMeasures.fewestCounts && numbers[0].number == .one
      && zip(numbers, numbers.dropFirst()).allSatisfy { (try? $0.number + .one) == $1.number }
  }
}

/// The rows of heads above a section.
private struct HeadRows {
  let rows: [[SourceText]]
  let table: Table
  private let range: Range<Int>
  /// The rows that hold words and not the numbers of columns.
  private let worded: [Int]

  init(rows: [[SourceText]], range: Range<Int>, table: Table) {
    self.rows = rows
    self.range = range
    self.table = table
    worded = range.filter { !TableSection.isNumbering(rows[$0]) }
  }

  /// What stands above a column, each merged cell once.
  func path(of column: Int) -> [[Unicode.Scalar]] {
    var path: [[Unicode.Scalar]] = []
    for row in worded {
      let words = words(row, column)
      if !words.isEmpty, words != path.last { path.append(words) }
    }
    return path
  }

  private func words(_ row: Int, _ column: Int) -> [Unicode.Scalar] {
    if let own = text(row, column), !own.isEmpty { return own }
    if let span = table.spans.first(where: { covers($0, row, column) }) {
      return text(span.row, span.column) ?? []
    }
    // Where nothing tells of merged cells, a head above others goes on to the next.
    guard !table.isRuled, table.spans.isEmpty, row + 1 < range.upperBound else { return [] }
    return (0..<column).reversed().lazy.compactMap { text(row, $0) }.first { !$0.isEmpty } ?? []
  }

  private func covers(_ span: Table.Span, _ row: Int, _ column: Int) -> Bool {
    (span.row..<span.row + span.rowCount).contains(row)
      && (span.column..<span.column + span.columnCount).contains(column)
  }

  private func text(_ row: Int, _ column: Int) -> [Unicode.Scalar]? {
    rows[row].indices.contains(column)
      ? withoutUnit(rows[row][column].text.scalars.filter { !$0.isBlank }) : nil
  }

  /// 决算数(万元) is headed 决算数; a year in brackets stays.
  private func withoutUnit(_ head: [Unicode.Scalar]) -> [Unicode.Scalar] {
    guard head.last?.closesAside ?? false, let open = head.lastIndex(where: \.opensAside), open > 0,
      !head[open...].contains(where: \.isDigit)
    else { return head }
    return Array(head[..<open])
  }
}

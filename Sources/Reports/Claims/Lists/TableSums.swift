import Figures
import Grammars
import Manuscripts
import Texts

/// The columns of a table with amounts add up to its total row.
///
/// Rows that start with 其中 are parts of the row above. Since a row may be lost or stand for a group, a column
/// that does not add up is a claim only when another column of the same table does.
struct TableSums {
  private(set) var statements: [StatedClaim] = []

  private static let fewestRows = 2

  init(_ context: ReadingContext) {
    for entry in context.entries where entry.block.table?.bars.isEmpty ?? false {
      let rows = entry.cells
      guard ScoreColumns.find(in: rows, from: 0, grammar: context.grammar) == nil else { continue }
      var start = 0
      for (index, row) in rows.enumerated() where Self.isTotal(row, grammar: context.grammar) {
        statements += Self.statements(total: row, rows: Array(rows[start..<index]), grammar: context.grammar)
        start = index + 1
      }
    }
  }

  private static func isTotal(_ row: [SourceText], grammar: Grammar) -> Bool {
    row.contains { grammar.isWord($0.text.scalars, of: .amountTotals) }
  }

  private static func statements(total: [SourceText], rows: [[SourceText]], grammar: Grammar) -> [StatedClaim]
  {
    let columns = total.indices.compactMap { column in
      amount(total[column]).flatMap { _ in
        statement(column: column, total: total, rows: rows, grammar: grammar)
      }
    }
    let provesLayout = columns.contains { closes($0) }
    return columns.map { statement in
      var statement = statement
      if !provesLayout { statement.doubts.formUnion([.rowsMayBeMissing, .rowsMayBeGroups]) }
      return statement
    }
  }

  private static func statement(
    column: Int, total: [SourceText], rows: [[SourceText]], grammar: Grammar
  ) -> StatedClaim? {
    let below = rows.lastIndex { $0.indices.contains(column) && isHead($0[column]) }.map { $0 + 1 } ?? 0
    let cells = rows[below...].filter { row in !row.contains { isDetail($0, grammar: grammar) } }
      .compactMap { $0.indices.contains(column) ? $0[column] : nil }
    let operands = cells.compactMap { cell in
      amount(cell).map { Operand(figure: $0, place: cell.place(cell.whole)) }
    }
    guard operands.count >= fewestRows, let stated = amount(total[column]),
      let sum = Expression.total(operands.map { .figure($0.figure) })
    else { return nil }
    let label = total.first { $0.text.count > 0 }.map { $0.passage.string }
    return ClaimDraft(cell: total[column]).statement(.sum, label: label, sum, from: operands, is: stated)
  }

  private static func isDetail(_ cell: SourceText, grammar: Grammar) -> Bool {
    // A bracket that opens a cell holds a remark, as in “（含税）”, or is the second line of a name.
    guard cell.text.scalars.first?.opensBracket != true else { return false }
    return grammar.forms(.details).contains { cell.text.scalars.starts(with: $0) }
  }

  /// Words in a column of amounts name it: what stands above them belongs to another part of the form.
  private static func isHead(_ cell: SourceText) -> Bool {
    cell.text.figures.isEmpty && cell.text.scalars.contains { $0.isIdeograph }
  }

  /// The figure of a cell that is an amount and nothing else.
  private static func amount(_ cell: SourceText) -> Figure? {
    guard let figure = cell.text.figures.first, figure.start == 0, figure.range.upperBound == cell.text.count,
      figure.kind == .money || figure.kind == .bare, figure.figure.bound == nil
    else { return nil }
    return figure.figure
  }

  private static func closes(_ statement: StatedClaim) -> Bool {
    guard case .figure(let stated) = statement.result, let sum = try? statement.expression.value() else {
      return false
    }
    return sum == stated.value
  }
}

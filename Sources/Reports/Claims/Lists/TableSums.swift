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

  init(_ context: ReadingContext) {
    let heads = HeadVocabulary(context.grammar)
    for entry in context.entries where entry.block.table?.bars.isEmpty ?? false {
      let rows = entry.cells
      guard !heads.areIn(rows.map { $0.map(\.text.scalars) }) else { continue }
      if let codes = CodeSums(rows, grammar: context.grammar) {
        statements += codes.statements
        continue
      }
      let amounts = AmountTable(rows)
      var start = 0
      for (index, row) in rows.enumerated() where Self.isTotal(row, grammar: context.grammar) {
        let part = Part(rows: rows, amounts: amounts, body: start..<index, total: index)
        statements += part.statements(context.grammar)
        start = index + 1
      }
    }
  }

  private static func isTotal(_ row: [SourceText], grammar: Grammar) -> Bool {
    row.contains { grammar.isWord($0.text.scalars, of: .amountTotals) }
  }
}

/// The rows between two totals, and the second.
private struct Part {
  let rows: [[SourceText]]
  let amounts: AmountTable
  let body: Range<Int>
  let total: Int

  func statements(_ grammar: Grammar) -> [StatedClaim] {
    let columns = rows[total].indices.compactMap { column in
      amounts[total, column].amount.flatMap { statement(column: column, is: $0, grammar) }
    }
    let provesLayout = columns.contains { Self.proves($0) }
    return columns.map { statement in
      var statement = statement
      if !provesLayout { statement.doubts.formUnion([.rowsMayBeMissing, .rowsMayBeGroups]) }
      return statement
    }
  }

  private func statement(column: Int, is stated: Figure, _ grammar: Grammar) -> StatedClaim? {
    let below = body.last { isHead($0, column) }.map { $0 + 1 } ?? body.lowerBound
    let cells = (below..<body.upperBound).filter { row in !rows[row].contains { Self.isDetail($0, grammar) } }
      .map { amounts[$0, column] }
    let operands = cells.flatMap(\.operands)
    guard operands.count >= ClaimMeasures.fewestParts,
      let sum = Expression.total(operands.map { .figure($0.figure) })
    else { return nil }
    let label = rows[total].first { $0.text.count > 0 }.map { $0.passage.string }
    var statement = ClaimDraft(cell: rows[total][column]).statement(
      .sum, label: label, sum, from: operands, is: stated)
    if cells.contains(where: { $0.isUnread || $0.isWords }) {
      statement.doubts.formUnion([.rowsMayBeMissing, .rowsMayBeGroups])
    }
    return statement
  }

  /// Words in a column of amounts name it, where no other cell of the row holds an amount: what stands above them
  /// belongs to another part of the form.
  private func isHead(_ row: Int, _ column: Int) -> Bool {
    amounts[row, column].isWords && !amounts.hasAmount(row)
  }

  private static func isDetail(_ cell: SourceText, _ grammar: Grammar) -> Bool {
    // A bracket that opens a cell holds a remark, as in “（含税）”, or is the second line of a name.
    guard cell.text.scalars.first?.opensBracket != true else { return false }
    return grammar.forms(.details).contains { cell.text.scalars.starts(with: $0) }
  }

  /// Whether a sum shows that no row is missing; one of zeros shows nothing.
  private static func proves(_ statement: StatedClaim) -> Bool {
    guard case .figure(let stated) = statement.result, let sum = try? statement.expression.value() else {
      return false
    }
    return sum == stated.value && sum != .zero
  }
}

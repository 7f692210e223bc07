import Figures
import Grammars

/// The funds of a self-evaluation form: budget, outturn, their rate and its marks, row by row.
///
///     全年预算数(A)  全年执行数(B)  分值  执行率(B/A)  得分
///     年度资金总额   50.00  45.20  10  90.40%  9.04
///
/// A row is read when it has a value in every column, because a blank cell shifts the ones behind it; only the score
/// may be missing.
struct FundTable {
  private(set) var statements: [StatedClaim] = []
  /// The marks of the first row that has any.
  private(set) var marks: ExecutionMarks?

  /// A form has the whole, its parts and carried-over funds.
  private static let mostRows = 8

  init(_ cells: [FundCell], grammar: Grammar) {
    var index = 0
    while index < cells.count {
      if let heads = FundHeads(cells[index...], grammar: grammar) {
        read(cells, from: heads.end, heads: heads, grammar: grammar)
        index = max(heads.end, index + 1)
      } else {
        index += 1
      }
    }
  }

  private mutating func read(_ cells: [FundCell], from start: Int, heads: FundHeads, grammar: Grammar) {
    var index = start
    var rows: [FundRow] = []
    var areAllRead = true
    defer { statements += FundSums(rows, areAllRead: areAllRead, grammar: grammar)?.statements ?? [] }
    for _ in 0..<Self.mostRows {
      let label = cells[index...].prefix { !$0.isValue }
      guard !label.isEmpty, isFundsLabel(label, grammar: grammar) else { return }
      let values = cells[label.endIndex...].prefix { $0.isValue }
      let name = label.map(\.shown).joined()
      let row =
        FundRow(label: name, values: Array(values), heads: heads)
        ?? parted(values, heads, grammar).flatMap { FundRow(label: name, values: $0, heads: heads) }
      if let row {
        rows.append(row)
        statements += row.statements
        marks = marks ?? row.marks
      } else {
        areAllRead = false
      }
      guard !values.isEmpty else { return }
      index = values.endIndex
    }
  }

  /// The values of a row that lacks one cell, where one holds two: the amount before the full marks.
  private func parted(_ values: ArraySlice<FundCell>, _ heads: FundHeads, _ grammar: Grammar) -> [FundCell]? {
    guard let full = heads.columns.firstIndex(of: .full), full > 0, values.count == heads.columns.count - 1
    else { return nil }
    let values = Array(values)
    return values[full - 1].parted(beside: Array(values[..<(full - 1)]), grammar: grammar).map {
      values[..<(full - 1)] + $0 + values[full...]
    }
  }

  private func isFundsLabel(_ label: ArraySlice<FundCell>, grammar: Grammar) -> Bool {
    let scalars = label.suffix(LineMeasures.fundLabelCells).flatMap(\.scalars)
    return grammar.forms(.fundRows).contains { scalars.containsRun($0) }
  }
}

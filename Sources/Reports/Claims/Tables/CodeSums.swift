import Figures
import Grammars
import Manuscripts
import Texts

/// The sums of a table by code: each class is what its groups add up to, each group what its items do, and the total
/// what the classes do.
///
///     类  款  项   科目名称      合计
///     208         社会保障    120
///     208 05      养老        120
///     208 05 05   养老保险     80
///     208 05 06   职业年金     40
///     合计                    120
///
/// states `80+40 = 120`, and `120 = 120` twice.
struct CodeSums {
  private let rows: [[SourceText]]
  private let amounts: AmountTable
  private let codes: CodeColumns
  private let totals: [Int]

  /// `nil` for a table without codes.
  init?(_ rows: [[SourceText]], grammar: Grammar) {
    guard let codes = CodeColumns(rows) else { return nil }
    self.rows = rows
    self.codes = codes
    amounts = AmountTable(rows.map { Array($0.dropFirst(codes.rest)) })
    totals = rows.indices.filter { row in
      codes.paths[row] == nil && rows[row].contains { grammar.isWord($0.text.scalars, of: .amountTotals) }
    }.filter { [amounts] in amounts.hasAmount($0) }
  }

  var statements: [StatedClaim] {
    let sums = stretches.flatMap { stretch in
      let tree = CodeTree(stretch.rows, paths: codes.paths, loose: loose)
      var top = tree.top
      top.whole = stretch.total
      return (tree.groups + [top]).flatMap(self.sums)
    }
    return CodeSum.doubting(sums)
  }

  /// The rows with amounts that have no code and are no totals.
  private var loose: Set<Int> {
    Set(rows.indices.filter { codes.paths[$0] == nil && !totals.contains($0) && amounts.hasAmount($0) })
  }

  /// The rows that belong to one total, which stands below them, or above them where the table begins with it.
  private var stretches: [(rows: [Int], total: Int?)] {
    let first = codes.paths.firstIndex { $0 != nil } ?? 0
    let startsWithTotal = totals.first.map { $0 < first } ?? false
    var stretches: [(rows: [Int], total: Int?)] = []
    var open: (rows: [Int], total: Int?) = ([], nil)
    for row in rows.indices where row >= first || totals.contains(row) {
      if !totals.contains(row) {
        open.rows.append(row)
      } else if startsWithTotal {
        stretches.append(open)
        open = ([], row)
      } else {
        open.total = row
        stretches.append(open)
        open = ([], nil)
      }
    }
    return stretches + [open]
  }

  private func sums(of group: CodeTree.Group) -> [CodeSum] {
    guard let whole = group.whole else { return [] }
    let width = rows[whole].count - codes.rest
    return (0..<max(0, width)).compactMap { column in
      guard let stated = amounts[whole, column].amount else { return nil }
      let parts = group.parts.map { amounts[$0, column] }
      let operands = parts.flatMap(\.operands)
      guard let sum = Expression.total(operands.map { .figure($0.figure) }) else { return nil }
      let cell = rows[whole][codes.rest + column]
      var statement = ClaimDraft(cell: cell).statement(
        .sum, label: name(of: whole), sum, from: operands, is: stated)
      if group.isDoubtful || parts.contains(where: \.isUnread) {
        statement.doubts.formUnion([.rowsMayBeMissing, .rowsMayBeGroups])
      }
      return CodeSum(group: group, column: column, statement: statement, stated: stated)
    }
  }

  /// The name of a row, or its total word.
  private func name(of row: Int) -> String? {
    rows[row].first { $0.text.scalars.contains(where: \.isIdeograph) }?.passage.string
  }
}

import Figures
import Grammars
import Manuscripts

/// Rows that add up across: under 合计 stands the sum of the columns that the same head takes together.
///
///     | 合计 | 因公出国 | 公务用车             | 公务接待 |
///     |      |          | 小计 | 购置 | 运行   |          |
///     | 9.30 |   1.00   | 6.30 | 2.00 | 4.30   |   2.00   |
///
/// states `1.00+6.30+2.00 = 9.30` and `2.00+4.30 = 6.30`.
struct CrossSums {
  let section: TableSection
  let grammar: Grammar

  var statements: [StatedClaim] {
    section.values.sorted().filter(isTotal).flatMap(statements)
  }

  private func statements(of total: Int) -> [StatedClaim] {
    let parts = parts(of: total)
    guard parts.count >= ClaimMeasures.fewestParts else { return [] }
    let names = parts.map { isTotal($0) ? group($0) : section.head($0) }
    let areKnown = grammar.partitions.contains { $0.isMadeUp(of: names) }
    let rows = section.body.compactMap { row in statement(row, of: total, parts) }
    let proof = Proof(rows)
    return rows.map { statement in
      var statement = statement
      if !areKnown, !proof.holds { statement.doubts.formUnion([.rowsMayBeMissing, .rowsMayBeGroups]) }
      return statement
    }
  }

  private func statement(_ row: Int, of total: Int, _ parts: [Int]) -> StatedClaim? {
    guard let stated = section.amounts[row, total].amount, section.rows[row].indices.contains(total) else {
      return nil
    }
    let cells = parts.map { section.amounts[row, $0] }
    let operands = zip(parts, cells).flatMap { column, cell in
      cell.operands.map { $0.named(String(String.UnicodeScalarView(section.head(column)))) }
    }
    guard cells.allSatisfy({ $0.operands.count <= 1 }),
      let sum = Expression.total(operands.map { .figure($0.figure) })
    else { return nil }
    let name = section.name(ofRow: row, at: total)?.passage.string
    var statement = ClaimDraft(cell: section.rows[row][total]).statement(
      .sum, label: name, sum, from: operands, is: stated)
    if cells.contains(where: { $0.isUnread || $0.isWords }) {
      statement.doubts.formUnion([.rowsMayBeMissing, .rowsMayBeGroups])
    }
    return statement
  }

  // MARK: Which columns are parts

  private func isTotal(_ column: Int) -> Bool {
    [.partTotals, .totalEnds].contains { grammar[$0].ends(section.head(column)) }
  }

  private func outer(_ column: Int) -> ArraySlice<[Unicode.Scalar]> {
    section.heads.indices.contains(column) ? section.heads[column].dropLast() : []
  }

  private func group(_ column: Int) -> [Unicode.Scalar] { outer(column).last ?? [] }

  /// The columns behind a total that stand under its own outer heads; each with heads of their own between is one part.
  private func parts(of total: Int) -> [Int] {
    let outer = Array(outer(total))
    var parts: [Int] = []
    var last: [Unicode.Scalar]?
    var isSummed = false
    for column in section.heads.indices.dropFirst(total + 1) {
      let path = section.heads[column]
      guard path.count > outer.count, path.starts(with: outer), isAdded(column) else { break }
      let inner = path[outer.count]
      if path.count == outer.count + 1 {
        if isTotal(column) { break }
        last = nil
        parts.append(column)
      } else if inner != last {
        last = inner
        isSummed = isTotal(column)
        parts.append(column)
      } else if !isSummed {
        parts.append(column)
      }
    }
    return parts
  }

  /// Whether a column holds amounts that may be added: no rate, no 其中 of the one before.
  private func isAdded(_ column: Int) -> Bool {
    let head = section.head(column)
    return !head.isEmpty && !grammar.holds(.notAdded, head)
      && !grammar.forms(.details).contains { head.starts(with: $0) }
      && section.body.allSatisfy { row in
        section.figure(row, column).map { !$0.isPercent } ?? true
      }
  }
}

/// Whether the sums of a table show how it is laid out: at least two hold that are of several amounts, and more than do not.
struct Proof {
  let holds: Bool

  init(_ statements: [StatedClaim]) {
    let all = statements.compactMap { statement -> (isRight: Bool, isTelling: Bool)? in
      guard case .figure(let stated) = statement.result, let sum = try? statement.expression.value() else {
        return nil
      }
      let parts = statement.operands.count { !$0.figure.number.isZero }
      return (sum == stated.value, parts >= ClaimMeasures.fewestParts)
    }
    let right = all.count { $0.isRight && $0.isTelling }
    holds = right >= ClaimMeasures.fewestProofs && right > all.count { !$0.isRight }
  }
}

extension Operand {
  /// The same figure under a name.
  func named(_ name: String) -> Operand {
    Operand(label: name.isEmpty ? label : name, figure: figure, place: place)
  }
}

import Figures
import Grammars
import Manuscripts
import Texts

/// The columns of a table add up to its total rows.
///
/// A total stands below its rows, or above them where a section begins with it. A total of totals, 总计 behind 合计, takes
/// those before it with the rows between. Rows under 其中 and rows that are numbered deeper are parts of the row above.
///
/// Since a row may be lost or stand for a group, a sum that differs is judged strictly only where another column of the
/// same total holds; or, below its total, where every row between the heads and the total is plain and was read.
struct TotalRows {
  private let section: TableSection
  private let grammar: Grammar
  /// The rows that hold a part of the row above.
  private let details: Set<Int>

  init(section: TableSection, grammar: Grammar) {
    self.section = section
    self.grammar = grammar
    let words = grammar.forms(.details)
    details = Set(section.body.filter { Self.isDetail(section.rows[$0], words) })
  }

  var statements: [StatedClaim] {
    let columns = section.values.sorted().filter(isAdded).flatMap(totals)
    return Dictionary(grouping: columns, by: \.row).sorted { $0.key < $1.key }.flatMap { _, totals in
      let isProved = totals.contains { Self.proves($0.statement) }
      return totals.map { total in
        var statement = total.statement
        if !isProved { statement.doubts.formUnion(total.isPlain ? [.rowsMayBeGroups] : Self.any) }
        return statement
      }
    }
  }

  private static let any: Set<Doubt> = [.rowsMayBeMissing, .rowsMayBeGroups]

  /// A total of a column.
  private struct Total {
    var row: Int
    var statement: StatedClaim
    /// Whether nothing says that a row is missing or stands for others.
    var isPlain: Bool
  }

  /// What a total takes is of a lower rank.
  private enum Rank: Int, Comparable {
    case row, sub, named, all, grand

    static func < (a: Rank, b: Rank) -> Bool { a.rawValue < b.rawValue }
  }

  /// A row or a total that a later total may take.
  private struct Entry {
    var row: Int
    var rank: Rank
    var cell: AmountCell
    var isPlain: Bool
  }

  private func isAdded(_ column: Int) -> Bool { !grammar.holds(.notAdded, section.head(column)) }

  // MARK: Walking down a column

  private func totals(of column: Int) -> [Total] {
    var totals: [Total] = []
    var entries: [Entry] = []
    var above: Int?
    var numbering: Numbering?
    for row in section.body {
      let name = section.name(ofRow: row, at: column)?.text.scalars ?? []
      let cell = section.amounts[row, column]
      if let rank = rank(of: name) {
        let parts = Array(entries.reversed().prefix { $0.rank < rank }.reversed())
        if parts.isEmpty, entries.isEmpty, above == nil {
          above = row
        } else if let top = above, parts.allSatisfy({ $0.rank == .row }) {
          totals += [total(top, column, of: parts)].compactMap(\.self)
          above = row
          entries = []
          continue
        } else {
          totals += [total(row, column, of: parts)].compactMap(\.self)
        }
        entries.removeLast(parts.count)
        if above != row { entries.append(Entry(row: row, rank: rank, cell: cell, isPlain: true)) }
      } else if !details.contains(row) {
        let own = Numbering(name)
        numbering = numbering ?? own
        guard own == numbering || own == nil else { continue }
        entries.append(Entry(row: row, rank: .row, cell: cell, isPlain: own == numbering && !name.isEmpty))
      }
    }
    if let top = above, entries.allSatisfy({ $0.rank == .row }) {
      totals += [total(top, column, of: entries)].compactMap(\.self)
    }
    return totals
  }

  private func total(_ row: Int, _ column: Int, of parts: [Entry]) -> Total? {
    let operands = parts.flatMap { part in
      part.cell.operands.map { operand in
        operand.named(section.name(ofRow: part.row, at: column)?.passage.string ?? "")
      }
    }
    guard let stated = section.amounts[row, column].amount, operands.count >= ClaimMeasures.fewestParts,
      let sum = Expression.total(operands.map { .figure($0.figure) })
    else { return nil }
    let label = section.name(ofRow: row, at: column)?.passage.string
    let statement = ClaimDraft(cell: section.rows[row][column]).statement(
      .sum, label: label, sum, from: operands, is: stated)
    let isRead = !parts.contains { $0.cell.isUnread || $0.cell.isWords }
    var total = Total(row: row, statement: statement, isPlain: false)
    if !isRead { total.statement.doubts.formUnion(Self.any) }
    total.isPlain =
      isRead && !section.head(column).isEmpty && parts.count >= ClaimMeasures.fewestCounts
      && parts.allSatisfy(\.isPlain)
    return total
  }

  // MARK: What a row is

  /// 小计, 支出合计, 合计 and 总计, one above the other.
  private func rank(of name: [Unicode.Scalar]) -> Rank? {
    guard !grammar.forms(.details).contains(where: { name.starts(with: $0) }) else { return nil }
    if grammar[.grandTotals].ends(name) { return .grand }
    if grammar.isWord(name, of: .totalEnds) { return .all }
    if grammar[.totalEnds].ends(name) { return .named }
    return grammar[.partTotals].ends(name) ? .sub : nil
  }

  private static func isDetail(_ row: [SourceText], _ details: [[Unicode.Scalar]]) -> Bool {
    row.contains { cell in
      // A bracket that opens a cell holds a remark, as in “（含税）”, or is the second line of a name.
      guard cell.text.scalars.first?.opensBracket != true else { return false }
      return details.contains { cell.text.scalars.starts(with: $0) }
    }
  }

  /// Whether a sum shows that no row is missing; one of zeros shows nothing.
  private static func proves(_ statement: StatedClaim) -> Bool {
    guard case .figure(let stated) = statement.result, let sum = try? statement.expression.value() else {
      return false
    }
    return sum == stated.value && sum != .zero
  }
}

/// How a row is numbered: 一、 or 1. or (1).
private enum Numbering: Equatable {
  case chinese, bracketedChinese, digits, bracketedDigits

  init?(_ name: [Unicode.Scalar]) {
    let isBracketed = name.first?.opensAside ?? false
    let rest = isBracketed ? name.dropFirst() : name[...]
    let digits = rest.prefix(while: \.isDigit).count
    let words = rest.prefix(while: \.isNumeral).count
    guard let end = rest.dropFirst(max(digits, words)).first, digits + words > 0 else { return nil }
    guard isBracketed ? end.closesAside : Self.stops.contains(end) else { return nil }
    self =
      digits > 0 ? (isBracketed ? .bracketedDigits : .digits) : isBracketed ? .bracketedChinese : .chinese
  }

  private static let stops = Set("、.．，,".unicodeScalars)
}

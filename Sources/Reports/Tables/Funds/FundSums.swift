import Figures
import Grammars
import Texts

/// The whole of the funds of a form is the sum of its parts, in every column.
///
///     年度资金总额       100.00  120.00  108.00
///     其中：当年财政拨款   80.00  100.00   90.00
///     其他资金            20.00   20.00   18.00
///
/// The partitions of the grammar tell whether the parts are all there; a blank part is none.
struct FundSums {
  private let whole: FundRow
  private let parts: [FundRow]
  private let doubts: Set<Doubt>

  private static let columns: [FundHeads.Column] = [.initialBudget, .budget, .outturn]

  /// `nil` unless the first row names a whole and others follow.
  init?(_ rows: [FundRow], areAllRead: Bool, grammar: Grammar) {
    guard let whole = rows.first, rows.count > 1 else { return nil }
    let name = Self.name(of: whole, grammar: grammar)
    let known = grammar.partitions.filter { $0.names(name) }
    if known.isEmpty { return nil }
    self.whole = whole
    parts = Array(rows.dropFirst())
    let names = parts.map { Self.name(of: $0, grammar: grammar) }
    if !known.contains(where: { $0.canBeMadeUp(from: names) }) {
      doubts = [.rowsMayBeMissing, .rowsMayBeGroups]
    } else if areAllRead, known.contains(where: { $0.isMadeUp(of: names) }) {
      doubts = []
    } else {
      doubts = [.rowsMayBeMissing]
    }
  }

  var statements: [StatedClaim] { Self.columns.compactMap(statement) }

  private func statement(of column: FundHeads.Column) -> StatedClaim? {
    let operands = parts.compactMap { $0.amount(column) }
    guard let total = whole.amount(column), let first = operands.first else { return nil }
    let sum = operands.dropFirst().reduce(.figure(first.figure)) {
      Expression.sum($0, .figure($1.figure))
    }
    let quote = ([whole] + parts).map(\.quote).joined(separator: "；")
    var statement = ClaimDraft(quote: quote, place: total.place).statement(
      .sum, label: total.label, sum, from: operands, is: total.figure)
    statement.doubts.formUnion(doubts)
    return statement
  }

  /// The label without what opens the list of parts: 其中：.
  private static func name(of row: FundRow, grammar: Grammar) -> [Unicode.Scalar] {
    let scalars = Array(row.label.unicodeScalars)
    let opener = grammar.wordLength(.details, in: scalars, at: 0) ?? 0
    return Array(scalars.dropFirst(opener).drop { $0 == ":" || $0 == "：" })
  }
}

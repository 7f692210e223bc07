import Audits
import Figures
import Reports

/// One row a claim, in the order of the report, and behind them the formulas that could not be read.
///
/// So there are as many rows as a report counts claims, and as many unchecked ones.
enum ClaimTable: Table {
  static func rows(of outcome: Outcome) -> [Claim] {
    guard let audit = outcome.audit else { return [] }
    return audit.claims + audit.unreadFormulas
  }

  static var columns: [Column<Claim>] {
    statedColumns + checkedColumns + placeColumns { $0.place } + numberColumns
  }

  /// Numbers that stand alone, so that they compare and add; a result in words has none.
  private static let numberColumns: [Column<Claim>] = [
    Column("stated_value") { DecimalCell($0.stated)?.digits },
    Column("computed_value") { DecimalCell($0.computed)?.digits },
    Column("unit") { $0.unit ?? DecimalCell($0.stated)?.unit },
    Column("difference") { DecimalCell.difference($0.stated, $0.computed) },
  ]

  private static let statedColumns: [Column<Claim>] = [
    Column("id") { $0.id },
    Column("kind") { $0.kind.rawValue },
    Column("label") { $0.label },
    Column("quote") { $0.quote },
    Column("expression") { $0.expression },
    Column("operands") { $0.operands.map(\.assignment).joined(separator: "; ") },
    Column("stated") { $0.stated },
  ]

  private static let checkedColumns: [Column<Claim>] = [
    Column("computed") { $0.computed },
    Column("interval_low") { $0.interval?.first },
    Column("interval_high") { $0.interval?.last },
    Column("verdict") { $0.verdict.rawValue },
    Column("grade") { $0.grade?.rawValue },
    Column("reason") { $0.reason?.rawValue },
    Column("remarks") { $0.remarks.map(\.rawValue).sorted().joined(separator: "; ") },
    Column("diagnoses") { $0.diagnoses.map(\.code.rawValue).joined(separator: "; ") },
    Column("suggestions") { $0.diagnoses.compactMap(\.suggestion).joined(separator: "; ") },
  ]
}

extension Operand {
  /// The operand as `预算数=39.66万元`, or its figure alone.
  fileprivate var assignment: String { label.map { $0 + "=" + figure.printed } ?? figure.printed }
}

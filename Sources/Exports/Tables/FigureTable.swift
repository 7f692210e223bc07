import Audits
import Figures
import Reports

/// One row a figure of the ledger, in the order of the report.
enum FigureTable: Table {
  static func rows(of outcome: Outcome) -> [LedgerEntry] { outcome.audit?.report.figures ?? [] }

  static var columns: [Column<LedgerEntry>] {
    [
      Column("label") { $0.label },
      Column("value") { $0.figure.digits },
      Column("unit") { $0.figure.unit?.name },
      Column("yuan") { $0.figure.yuan },
      Column("period") { $0.period?.name },
      Column("role") { $0.role?.rawValue },
    ] + placeColumns { $0.place }
  }
}

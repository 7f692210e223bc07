import Audits
import Figures
import Pages
import Reports
import Texts

/// One row a file, also when it could not be read or nothing was found in it.
enum ReportTable: Table {
  static func rows(of outcome: Outcome) -> [Outcome] { [outcome] }

  static var columns: [Column<Outcome>] { sourceColumns + fieldColumns + countColumns + laterColumns }

  private static let sourceColumns: [Column<Outcome>] = [
    Column("format") { $0.source.format.rawValue },
    Column("pages") { $0.source.pages.map(String.init) },
    Column("encoding") { $0.source.encoding },
    Column("status") { $0.status.rawValue },
    Column("problems") { $0.problems.map(\.code).joined(separator: "; ") },
    Column("problem_messages") { $0.problems.map(\.message.zh).joined(separator: "; ") },
  ]

  private static let fieldColumns: [Column<Outcome>] = [
    Column("title") { $0.audit?.report.title?.value },
    Column("department") { $0.audit?.report.department?.value },
    Column("year") { ($0.audit?.report.year?.value).map(String.init) },
    Column("report_date") { $0.audit?.report.reportDate?.value },
    Column("fiscal_appropriation") { $0.audit?.report.fiscalAppropriation?.value.digits },
    Column("fiscal_appropriation_unit") { $0.audit?.report.fiscalAppropriation?.value.unit?.name },
    Column("fiscal_appropriation_yuan") { $0.audit?.report.fiscalAppropriation?.value.yuan },
    Column("self_score") { $0.audit?.report.selfScore?.value.digits },
    Column("full_score") { $0.audit?.report.fullScore?.value.digits },
    Column("rating") { $0.audit?.report.rating?.value },
  ]

  private static let countColumns: [Column<Outcome>] = [
    Column("indicators") { ($0.audit?.report.indicators.count).map(String.init) },
    Column("figures") { ($0.audit?.coverage.figures).map(String.init) },
    Column("claims") { ($0.audit?.coverage.claims).map(String.init) },
    Column("checked") { ($0.audit?.coverage.checked).map(String.init) },
    Column("unchecked") { ($0.audit?.coverage.uncheckedTotal).map(String.init) },
    Column("errors") { $0.audit == nil ? nil : String($0.count(of: .error)) },
    Column("warnings") { $0.audit == nil ? nil : String($0.count(of: .warning)) },
    Column("notes") { $0.audit == nil ? nil : String($0.count(of: .note)) },
  ]

  /// Columns that were added later stand behind the others.
  private static let laterColumns: [Column<Outcome>] = [
    Column("execution_rate") { $0.audit?.report.executionRate?.value.digits },
    Column("labelled_figures") { ($0.audit?.report.figures.count).map(String.init) },
  ]
}

extension Coverage {
  /// How many claims were not checked, for whatever reason.
  var uncheckedTotal: Int { unchecked.values.reduce(0, +) }
}

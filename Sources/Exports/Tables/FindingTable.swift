import Audits
import Reports
import Texts

/// One row a finding, in the order of the report, with whose report it is and the first slip that would explain it.
enum FindingTable: Table {
  struct Row {
    var finding: Finding
    var department: String?
    var year: Int?
    var suggestion: String?
  }

  static func rows(of outcome: Outcome) -> [Row] {
    guard let audit = outcome.audit else { return [] }
    let slips = Dictionary(
      audit.claims.map { ($0.id, $0.diagnoses.first?.suggestion) }, uniquingKeysWith: { first, _ in first })
    return audit.findings.map { finding in
      Row(
        finding: finding, department: audit.report.department?.value, year: audit.report.year?.value,
        suggestion: finding.claim.flatMap { slips[$0] ?? nil })
    }
  }

  static var columns: [Column<Row>] {
    [
      Column("code") { $0.finding.code.rawValue },
      Column("severity") { $0.finding.severity.rawValue },
      Column("claim") { $0.finding.claim },
      Column("message_zh") { $0.finding.message.zh },
      Column("message_en") { $0.finding.message.en },
      Column("quote") { $0.finding.quote },
    ] + placeColumns { $0.finding.place } + [
      Column("department") { $0.department },
      Column("year") { $0.year.map(String.init) },
      Column("suggestion") { $0.suggestion },
      Column("id") { $0.finding.id },
    ]
  }
}

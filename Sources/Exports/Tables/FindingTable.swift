import Audits
import Texts

/// One row a finding, in the order of the report.
enum FindingTable: Table {
  static func rows(of outcome: Outcome) -> [Finding] { outcome.audit?.findings ?? [] }

  static var columns: [Column<Finding>] {
    [
      Column("code") { $0.code.rawValue },
      Column("severity") { $0.severity.rawValue },
      Column("claim") { $0.claim },
      Column("message_zh") { $0.message.zh },
      Column("message_en") { $0.message.en },
      Column("quote") { $0.quote },
    ] + placeColumns { $0.place }
  }
}

import Audits
import Figures
import Pages
import Reports
import Texts

/// One row a problem of the file.
enum ProblemTable: Table {
  static func rows(of outcome: Outcome) -> [Problem] { outcome.problems }

  static var columns: [Column<Problem>] {
    [
      Column("code") { $0.code },
      Column("page") { $0.page.map(String.init) },
      Column("message_zh") { $0.message.zh },
      Column("message_en") { $0.message.en },
    ]
  }
}

/// One row an operand of a claim.
enum OperandTable: Table {
  static func rows(of outcome: Outcome) -> [(claim: String, operand: Operand)] {
    (outcome.audit?.claims ?? []).flatMap { claim in claim.operands.map { (claim.id, $0) } }
  }

  static var columns: [Column<(claim: String, operand: Operand)>] {
    [
      Column("claim") { $0.claim },
      Column("label") { $0.operand.label },
      Column("value") { $0.operand.figure.digits },
      Column("unit") { $0.operand.figure.unit?.name },
    ] + placeColumns { $0.operand.place }
  }
}

/// One row a slip that would explain a claim.
enum DiagnosisTable: Table {
  static func rows(of outcome: Outcome) -> [(claim: String, diagnosis: Diagnosis)] {
    (outcome.audit?.claims ?? []).flatMap { claim in claim.diagnoses.map { (claim.id, $0) } }
  }

  static var columns: [Column<(claim: String, diagnosis: Diagnosis)>] {
    [
      Column("claim") { $0.claim },
      Column("code") { $0.diagnosis.code.rawValue },
      Column("suggestion") { $0.diagnosis.suggestion },
      Column("message_zh") { $0.diagnosis.message.zh },
      Column("message_en") { $0.diagnosis.message.en },
    ]
  }
}

/// One row a reason why claims were not checked, by its name.
enum UncheckedTable: Table {
  static func rows(of outcome: Outcome) -> [(key: String, value: Int)] {
    (outcome.audit?.coverage.unchecked ?? [:]).sorted { $0.key < $1.key }
  }

  static var columns: [Column<(key: String, value: Int)>] {
    [
      Column("reason") { $0.key },
      Column("count") { String($0.value) },
    ]
  }
}

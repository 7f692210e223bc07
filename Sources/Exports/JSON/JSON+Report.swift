import Audits
import Figures
import Pages
import Reports
import Texts

extension Outcome {
  /// The name and version of the shape that `json` has.
  public static let schema = "fuhe.report/1"

  /// The outcome as the object that `fuhe extract` prints; its keys keep their meaning between versions.
  public var json: JSON { json(withFigures: false) }

  /// The object, with the whole ledger of figures when asked for; it makes the object several times larger.
  ///
  /// With reasons it also has `why`: what each field might have been, and what spoke for and against it.
  ///
  /// ```swift
  /// let outcome = Outcome(source: Outcome.Source(path: "a.pdf", format: .pdf), status: .encrypted)
  /// outcome.json(withFigures: true)["status"]?.line  // Optional("\"encrypted\"")
  /// ```
  public func json(withFigures: Bool, withReasons: Bool = false) -> JSON {
    let head = JSON.object([
      "schema": .string(Outcome.schema),
      "source": source.json,
      "status": .string(status.rawValue),
      "problems": .array(problems.map(\.json)),
    ])
    guard let audit else { return head }
    guard case .object(let first) = head, case .object(let fields) = audit.report.fields else { return head }
    return JSON.object(first + fields).adding([
      "indicators": .array(audit.report.indicators.map(\.json)),
      "claims": .array(audit.claims.map(\.json)),
      "findings": .array(audit.findings.map(\.json)),
      "why": withReasons ? .array(audit.report.candidates.map(\.json)) : nil,
      "figures": withFigures ? .array(audit.report.figures.map(\.json)) : nil,
      "coverage": audit.coverage.json,
    ])
  }
}

extension Outcome.Source {
  fileprivate var json: JSON {
    .object([
      "path": .string(path),
      "sha256": .text(sha256),
      "format": .string(format.rawValue),
      "pages": pages.map(JSON.integer),
      "encoding": .text(encoding),
    ])
  }
}

extension Problem {
  fileprivate var json: JSON {
    .object([
      "code": .string(code),
      "message": .string(message.zh),
      "messageEn": .string(message.en),
      "page": page.map(JSON.integer),
    ])
  }
}

extension Report {
  /// The fields that a report has once.
  fileprivate var fields: JSON {
    .object([
      "title": .located(title, JSON.string),
      "department": .located(department, JSON.string),
      "year": .located(year, JSON.integer),
      "reportDate": .located(reportDate, JSON.string),
      "fiscalAppropriation": .located(fiscalAppropriation, JSON.digits)?.adding([
        "unit": .text(fiscalAppropriation?.value.unit?.name),
        "yuan": .text(fiscalAppropriation?.value.yuan),
      ]),
      "selfScore": .located(selfScore, JSON.digits)?.adding([
        "outOf": .text(fullScore?.value.digits)
      ]),
      "rating": .located(rating, JSON.string),
      "executionRate": .located(executionRate, JSON.digits),
    ])
  }
}

extension FieldCandidate {
  /// `{"field":"rating","value":"优","taken":true,"weight":7,"evidence":[{"name":"gradeWord","weight":4}, …]}`
  fileprivate var json: JSON {
    .object([
      "field": .string(field),
      "value": .string(value),
      "taken": .bool(isTaken),
      "weight": .integer(weight),
      "evidence": .array(
        evidence.map { .object(["name": .string($0.rawValue), "weight": .integer($0.weight)]) }),
      "quote": .string(quote),
      "at": .place(place),
    ])
  }
}

extension Indicator {
  fileprivate var json: JSON {
    .object([
      "id": .string(id),
      "parent": .text(parent),
      "level": .integer(level),
      "name": .text(name),
      "full": .text(full?.digits),
      "score": .text(score?.digits),
      "at": .place(place),
    ])
  }
}

extension LedgerEntry {
  fileprivate var json: JSON {
    .object([
      "label": .string(label),
      "value": .string(figure.digits),
      "unit": .text(figure.unit?.name),
      "yuan": .text(figure.yuan),
      "period": .text(period?.name),
      "role": .text(role?.rawValue),
      "at": .place(place),
    ])
  }
}

extension LedgerEntry.Period {
  /// `thisYear`, `lastYear`, or the year itself.
  var name: String {
    switch self {
    case .thisYear: "thisYear"
    case .lastYear: "lastYear"
    case .year(let year): String(year)
    }
  }
}

extension JSON {
  /// A figure as printed, without its unit.
  fileprivate static func digits(_ figure: Figure) -> JSON { .string(figure.digits) }
}

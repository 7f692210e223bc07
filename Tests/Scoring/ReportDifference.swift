import Audits
import Figures
import Reports

/// What two readings of one report say otherwise, apart from places.
public func differences(_ left: Audit, _ right: Audit) -> [String] {
  let (left, right) = (told(left), told(right))
  var missing = right
  var added: [String] = []
  for line in left {
    if let index = missing.firstIndex(of: line) { missing.remove(at: index) } else { added.append(line) }
  }
  return added.map { "+ \($0)" } + missing.map { "- \($0)" }
}

private func told(_ audit: Audit) -> [String] {
  let report = audit.report
  let fields: [(String, String?)] = [
    ("department", report.department?.value), ("year", report.year.map { String($0.value) }),
    ("appropriation", report.fiscalAppropriation?.value.digits),
    ("selfScore", report.selfScore?.value.digits), ("rating", report.rating?.value),
  ]
  return fields.map { "\($0): \($1.map(compact) ?? "-")" }
    + report.indicators.map { indicator in
      let marks = [indicator.full?.digits, indicator.score?.digits].map { $0 ?? "-" }
      return "\(indicator.id) \(compact(indicator.name ?? "-")) \(marks.joined(separator: " "))"
    }
    + audit.claims.map { claim in
      "\(claim.kind.rawValue) \(compact(claim.expression)) = \(compact(claim.stated)) \(claim.verdict.rawValue)"
    }
    + audit.findings.map { "\($0.severity.rawValue) \($0.code.rawValue)" }
}

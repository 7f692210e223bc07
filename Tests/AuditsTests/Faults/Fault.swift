import Audits
import Figures
import Reports
import Testing

/// The part of the work that will mend a fault.
enum Mending: String {
  case claims = "claims: A claim exists whether or not it holds"
  case tables = "tables and fields: One report, any form"
}

/// A small input, and what a careful reader takes from it.
struct Fault: CustomTestStringConvertible, Sendable {
  var text: String
  /// Claims that must be made, `rate 82 exact`: the kind, the stated number without sign and the outcome.
  var claims: [String] = []
  /// Fields that must be read so, `year 2023`.
  var fields: [String] = []
  /// The whole tree of indicators, `1.1 数量 40 -`.
  var tree: [String]?
  /// Whether a warning is due.
  var warns = false
  /// What will mend it; nil once it is right.
  var known: Mending?

  var testDescription: String { text.replacing("\n", with: "⏎").replacing("\t", with: "⇥") }

  /// What is missing, read otherwise, or accused without cause.
  func problems() -> [String] {
    let audit = audit(text)
    let made = audit.claims.map(Self.told)
    let errors = audit.findings.filter { $0.severity == .error }.map { "accuses: \($0.code.rawValue)" }
    let isAccused = claims.contains { $0.hasSuffix(" wrong") }
    var open = made
    var problems: [String] = []
    for claim in claims {
      if let index = open.firstIndex(of: claim) {
        open.remove(at: index)
      } else {
        problems.append("not made: \(claim), only \(made)")
      }
    }
    problems += open.filter { $0.hasSuffix(" wrong") && !claims.contains($0) }.map { "false alarm: \($0)" }
    if !isAccused { problems += errors } else if errors.isEmpty { problems.append("no error") }
    let read = Self.fields(of: audit.report)
    problems += fields.filter { !read.contains($0) }.map { "not read: \($0), but \(read)" }
    if let tree {
      let indicators = audit.report.indicators.map {
        "\($0.id) \($0.name ?? "-") \($0.full?.digits ?? "-") \($0.score?.digits ?? "-")"
      }
      if indicators != tree { problems.append("tree: \(indicators)") }
    }
    if warns, !audit.findings.contains(where: { $0.severity == .warning }) { problems.append("no warning") }
    return problems
  }

  /// Fails where there is a problem, or none where one is known.
  func check() {
    guard let known else {
      #expect(problems() == [])
      return
    }
    withKnownIssue(Comment(rawValue: known.rawValue)) { #expect(problems() == []) }
  }

  private static func told(_ claim: Claim) -> String {
    let number = claim.stated.filter { $0.isASCII && $0.isNumber || $0 == "." }
    return "\(claim.kind.rawValue) \(number) \(claim.outcome)"
  }

  private static func fields(of report: Report) -> [String] {
    [
      "department \(report.department?.value ?? "-")", "year \(report.year.map { String($0.value) } ?? "-")",
      "score \(report.selfScore?.value.digits ?? "-")", "of \(report.fullScore?.value.digits ?? "-")",
      "rating \(report.rating?.value ?? "-")",
    ]
  }
}

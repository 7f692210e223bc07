import Audits
import Figures
import Foundation
import Reports
import Scoring
import Testing
import Texts

/// All that is read and recomputed of each sample, as a file that a person can read.
///
/// `RECORD_GOLDEN=1 swift test --filter GoldenTests` writes the files anew and fails, so that somebody reads the diff.
@Suite struct GoldenTests {
  private static let own = Sample.samples(in: Sample.root.appending(path: "Samples"))

  @Test(arguments: own) func theAuditIsAsRecorded(_ sample: Sample) throws {
    try expectGolden(Self.lines(of: Reading(of: sample.text, grammar: grammar).audit), "\(sample.name).txt")
  }

  private static func lines(of audit: Audit) -> String {
    let report = audit.report
    var lines = [
      "department \(report.department?.value ?? "-")", "year \(report.year.map { String($0.value) } ?? "-")",
      "appropriation \(report.fiscalAppropriation?.value.printed ?? "-")",
      "score \(report.selfScore?.value.printed ?? "-") of \(report.fullScore?.value.printed ?? "-")",
      "rating \(report.rating?.value ?? "-")",
    ]
    lines += report.indicators.map {
      "\($0.id) \($0.name ?? "-") \($0.full?.digits ?? "-") \($0.score?.digits ?? "-")"
    }
    lines += audit.claims.map { claim in
      let reason = claim.reason.map { " (\($0.rawValue))" } ?? ""
      return
        "\(claim.kind.rawValue) \(claim.expression) = \(claim.stated): \(claim.verdict.rawValue)\(reason)"
    }
    lines += audit.findings.map { "\($0.severity.rawValue) \($0.code): \($0.message.zh)" }
    return lines.joined(separator: "\n") + "\n"
  }
}

private func expectGolden(_ actual: String, _ name: String, file: String = #filePath) throws {
  let folder = URL(filePath: file).deletingLastPathComponent().appending(path: "Golden")
  let url = folder.appending(path: name)
  if ProcessInfo.processInfo.environment["RECORD_GOLDEN"] != nil {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data(actual.utf8).write(to: url)
    Issue.record("Recorded \(name). Read the diff, then run again.")
  } else {
    #expect(try actual == String(contentsOf: url, encoding: .utf8))
  }
}

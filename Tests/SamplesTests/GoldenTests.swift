import Audits
import Figures
import Foundation
import Manuscripts
import Pages
import Reports
import Scoring
import Testing
import Texts

/// All that is read and recomputed of each file of the project, as a file that a person can read.
///
/// `RECORD_GOLDEN=1 swift test --filter GoldenTests` writes the files anew and fails, so that somebody reads the diff.
@Suite struct GoldenTests {
  private static let folders = [
    "Samples", "Tests/PDFs", "Tests/PlainTables", "Tests/Layouts", "Tests/BadFiles",
  ]
  private static let own = folders.flatMap { Readable.files(in: Sample.root.appending(path: $0)) }

  @Test func thereAreFilesOfEveryFolder() {
    let folders = Set(Self.own.map { $0.url.deletingLastPathComponent().lastPathComponent })
    #expect(folders == Set(Self.folders.compactMap { $0.split(separator: "/").last.map(String.init) }))
  }

  @Test(arguments: own) func theReadingIsAsRecorded(_ file: Readable) throws {
    let folder = file.url.deletingLastPathComponent().lastPathComponent
    let actual = Reading(of: file.url, grammar: grammar).told
    let golden = Golden(name: "\(folder)/\(file.url.lastPathComponent).golden")
    if Golden.isRecording { try golden.record(actual) } else { #expect(try golden.text() == actual) }
  }
}

/// A PDF or a text.
struct Readable: CustomTestStringConvertible {
  var url: URL

  var testDescription: String { url.lastPathComponent }

  static func files(in folder: URL) -> [Readable] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { $0.hasSuffix(".pdf") || $0.hasSuffix(".txt") }.sorted().map {
      Readable(url: folder.appending(path: $0))
    }
  }
}

/// A recorded file beside the tests.
struct Golden {
  var name: String

  static let isRecording = ProcessInfo.processInfo.environment["RECORD_GOLDEN"] != nil

  private var url: URL {
    URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Golden").appending(path: name)
  }

  func text() throws -> String { try String(contentsOf: url, encoding: .utf8) }

  func record(_ text: String) throws {
    let folder = url.deletingLastPathComponent()
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
    Issue.record("Recorded \(name). Read the diff, then run again.")
  }
}

extension Reading {
  /// Fields, indicators, claims, findings and text, a thing a line.
  var told: String { (toldReport + toldClaims + toldFindings + toldText).joined(separator: "\n") + "\n" }

  private var toldReport: [String] {
    let report = audit.report
    let fields = [
      "status \(manuscript.document.status.rawValue)",
      "department \(report.department?.value ?? "-")", "year \(report.year.map { String($0.value) } ?? "-")",
      "appropriation \(report.fiscalAppropriation?.value.printed ?? "-")",
      "score \(report.selfScore?.value.printed ?? "-") of \(report.fullScore?.value.printed ?? "-")",
      "rating \(report.rating?.value ?? "-")",
    ]
    return fields
      + report.indicators.map {
        "\($0.id) \($0.name ?? "-") \($0.full?.digits ?? "-") \($0.score?.digits ?? "-")"
      }
  }

  /// `sum exact 收入总计: 1+2 = 3`, with grade and reason behind the verdict.
  var toldClaims: [String] {
    audit.claims.map { claim in
      let outcome = [claim.verdict.rawValue, claim.grade?.rawValue, claim.reason?.rawValue]
      let label = claim.label.map { " \($0)" } ?? ""
      return "\(claim.kind.rawValue) \(outcome.compactMap(\.self).joined(separator: "/"))\(label): "
        + "\(claim.expression) = \(claim.stated)"
    }
  }

  var toldFindings: [String] {
    audit.findings.map { "\($0.severity.rawValue) \($0.code.rawValue): \($0.message.zh)" }
  }

  var toldText: [String] { manuscript.blocks.map { "| \($0.text.replacing("\n", with: "\n| "))" } }
}

import Audits
import Figures
import Foundation
import Manuscripts
import Pages
import Reports
import Scoring
import Testing

/// The files outside the project: how many claims and findings of each kind, and whether anything at all changed.
///
/// None of their words is kept. `RECORD_GOLDEN=1 swift test --filter DigestTests` writes the digests anew and fails.
@Suite(.enabled(if: !files.isEmpty)) struct DigestTests {
  private static let golden = Golden(name: "outside.digest")

  @Test func nothingChangedUnseen() throws {
    let lines = files.map { "\($0.url.lastPathComponent): \(Reading(of: $0.url, grammar: grammar).digest)" }
    if Golden.isRecording {
      try Self.golden.record(lines.joined(separator: "\n") + "\n")
      return
    }
    let recorded = try Self.golden.text().split(separator: "\n").map(String.init)
    let changes = Set(lines).subtracting(recorded).sorted().map { line in
      let name = line.prefix { $0 != ":" }
      return change(
        from: recorded.first { $0.prefix { $0 != ":" } == name } ?? "\(name): not recorded", to: line)
    }
    #expect(changes == [])
  }

  /// The name of a file and the parts of its digest that are others now.
  private func change(from old: String, to new: String) -> String {
    let (old, new) = (parts(old), parts(new))
    let gone = old.filter { !new.contains($0) }
    let come = new.filter { !old.contains($0) }
    return "\(new.first ?? ""): was \(gone.joined(separator: ", ")), is \(come.joined(separator: ", "))"
  }

  private func parts(_ line: String) -> [String] {
    guard let colon = line.firstIndex(of: ":") else { return [line] }
    let rest = line[line.index(after: colon)...].split(separator: ",")
    return [String(line[..<colon])] + rest.map { String($0.drop { $0 == " " }) }
  }
}

private let files: [Readable] = {
  let variables = ["FUHE_SAMPLES", "FUHE_FIELD", "FUHE_TABLES", "FUHE_PDF"]
  let environment = ProcessInfo.processInfo.environment
  return variables.flatMap { variable in
    (environment[variable] ?? "").split(separator: ":").flatMap {
      Readable.files(in: URL(filePath: String($0)))
    }
  }
}()

extension Reading {
  /// `sum exact 3, error sumWrong 1, text 4a…, claims 07…, findings 9c…`
  fileprivate var digest: String {
    let claims = toldClaims.map {
      $0.prefix { $0 != ":" }.split(separator: " ").prefix(2).joined(separator: " ")
    }
    let findings = audit.findings.map { "\($0.severity.rawValue) \($0.code.rawValue)" }
    return
      (counted(claims) + counted(findings) + [
        "text \(hash(toldText))", "claims \(hash(toldClaims))", "findings \(hash(toldFindings))",
        "all \(hash([told]))",
      ]).joined(separator: ", ")
  }

  private func counted(_ names: [String]) -> [String] {
    Dictionary(grouping: names, by: \.self).map { "\($0.key) \($0.value.count)" }.sorted()
  }

  /// FNV-1a, the same in every run.
  private func hash(_ lines: [String]) -> String {
    let (basis, prime): (UInt64, UInt64) = (0xcbf2_9ce4_8422_2325, 0x100_0000_01b3)
    let value = lines.joined(separator: "\n").utf8.reduce(basis) { ($0 ^ UInt64($1)) &* prime }
    return String(value, radix: 16)
  }
}

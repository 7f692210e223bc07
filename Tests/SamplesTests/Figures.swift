import Foundation
import Scoring
import Testing

typealias Allowed = ExpectedReport.Allowed

extension Allowed {
  /// What is allowed to a report outside the project, whose expected file is not ours to change.
  static func outside(_ name: String) throws -> Allowed? {
    try JSONDecoder().decode([String: Allowed].self, from: Data(Golden(name: "outside.json").text().utf8))[
      name]
  }
}

/// Fails where the figures of a file are others than those recorded, better or worse.
func expectFigures(_ lines: [String], _ name: String) throws {
  let golden = Golden(name: name)
  if Golden.isRecording {
    try golden.record(lines.joined(separator: "\n") + "\n")
    return
  }
  let recorded = try golden.text().split(separator: "\n").map(String.init)
  #expect(lines.filter { !recorded.contains($0) } == [], "the figures in \(name)")
}

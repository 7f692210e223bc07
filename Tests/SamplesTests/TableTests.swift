import Audits
import Figures
import Foundation
import Reports
import Scoring
import Testing

/// Score tables of many layouts, in the folders of `FUHE_TABLES`; nothing runs without it.
@Suite(.enabled(if: !TableSample.all.isEmpty)) struct TableTests {
  @Test func namesFullMarksAndScoresOverAll() throws {
    var sum = IndicatorScore()
    for sample in TableSample.all {
      let reading = Reading(of: sample.text, grammar: grammar)
      let expected = try ExpectedReport(contentsOf: sample.expected)
      let score = IndicatorScore(reading.audit.report.indicators, expected: expected.indicators ?? [])
      print(
        "\(sample.name): \(score.right)/\(score.expected) found \(score.found)\n   misses \(score.misses)\n   extras \(score.extras)"
      )
      print("   fields", wrongFields(reading.audit.report, expected: expected))
      let alarms = ClaimScore(reading.audit.claims, expected: expected.claims, kinds: []).falseAlarms
      if !alarms.isEmpty { print("   false alarms", alarms) }
      sum = sum + score
    }
    print(
      "tables: F1 \(sum.f1Percent)%, \(sum.right) right of \(sum.expected) expected and \(sum.found) found")
    #expect(sum.f1Percent >= 80)
  }
}

enum TableSample {
  static let all = Sample.samples(inFoldersOf: "FUHE_TABLES")
}

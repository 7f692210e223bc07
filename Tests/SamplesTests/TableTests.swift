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
    var figures: [String] = []
    for sample in TableSample.all {
      let reading = Reading(of: sample.text, grammar: grammar)
      let expected = try ExpectedReport(contentsOf: sample.expected)
      let score = IndicatorScore(reading.audit.report.indicators, expected: expected.indicators ?? [])
      let alarms = ClaimScore(reading.audit.claims, expected: expected.claims, kinds: []).falseAlarms
      #expect(alarms == [], "\(sample.name)")
      let fields = wrongFields(reading.audit.report, expected: expected)
      figures.append(
        "\(sample.name): right \(score.right) of \(score.expected), found \(score.found), "
          + "extras \(score.extras.count), wrong fields \(fields.count)")
      sum = sum + score
    }
    try expectFigures(figures, "tables.figures")
    // Cuttings whose cells nothing tells and whose marks end at no round sum are named unread.
    #expect(sum.f1Percent >= 74)
  }
}

enum TableSample {
  static let all = Sample.samples(inFoldersOf: "FUHE_TABLES")
}

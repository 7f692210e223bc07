import Audits
import Foundation
import Reports
import Scoring
import Testing

/// Other public documents, in the folders of `FUHE_FIELD`; nothing runs without it.
@Suite(.enabled(if: !FieldSample.all.isEmpty)) struct FieldTests {
  @Test(arguments: FieldSample.all) func fieldsAreRightAndNothingIsAccused(_ sample: Sample) throws {
    let reading = Reading(of: sample.text, grammar: grammar)
    let expected = try ExpectedReport(contentsOf: sample.expected)
    #expect(wrongFields(reading.audit.report, expected: expected) == [])
    let score = ClaimScore(reading.audit.claims, expected: expected.claims, kinds: Set(ClaimKind.allCases))
    #expect(score.falseAlarms == [])
    try expectFigures(
      ["found \(score.found), right \(score.rightVerdict) of \(score.expected)"], "\(sample.name).figures")
  }
}

enum FieldSample {
  static let all = Sample.samples(inFoldersOf: "FUHE_FIELD")
}

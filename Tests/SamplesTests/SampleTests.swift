import Audits
import Figures
import Foundation
import Reports
import Scoring
import Testing

@Suite struct SampleTests {
  @Test(arguments: Sample.all) func fieldsAreAsExpected(_ sample: Sample) throws {
    let reading = Reading(of: sample.text, grammar: grammar)
    #expect(
      try wrongFields(reading.audit.report, expected: ExpectedReport(contentsOf: sample.expected)) == [])
  }

  @Test(arguments: Sample.all) func indicatorsAreAsExpected(_ sample: Sample) throws {
    let reading = Reading(of: sample.text, grammar: grammar)
    let expected = try ExpectedReport(contentsOf: sample.expected).indicators ?? []
    let score = IndicatorScore(reading.audit.report.indicators, expected: expected)
    print("\(sample.name): \(score.right)/\(score.expected) \(score.misses) extras: \(score.extras)")
    #expect(score.recallPercent >= (sample.name.hasPrefix("yantian") ? 90 : 100))
  }

  @Test(arguments: Sample.all) func claimsHaveTheirVerdicts(_ sample: Sample) throws {
    let reading = Reading(of: sample.text, grammar: grammar)
    let expected = try ExpectedReport(contentsOf: sample.expected).claims
    let score = ClaimScore(
      reading.audit.claims, expected: expected, kinds: Set(ClaimKind.allCases))
    print("\(sample.name): \(score.rightVerdict)/\(score.expected) \(reading.audit.coverage)")
    #expect(score.misses == [])
    #expect(score.falseAlarms == [])
  }
}

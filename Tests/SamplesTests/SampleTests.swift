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
    let report = try ExpectedReport(contentsOf: sample.expected)
    let (expected, allowed) = (report.indicators ?? [], try report.allowed ?? Allowed.outside(sample.name))
    let score = IndicatorScore(reading.audit.report.indicators, expected: expected)
    #expect(score.recallPercent >= (allowed?.indicatorRecall ?? 100), "\(score.misses)")
    #expect(score.extras == allowed?.extras ?? [])
  }

  @Test(arguments: Sample.all) func claimsHaveTheirVerdicts(_ sample: Sample) throws {
    let reading = Reading(of: sample.text, grammar: grammar)
    let report = try ExpectedReport(contentsOf: sample.expected)
    let allowed = try report.allowed ?? Allowed.outside(sample.name)
    let score = ClaimScore(
      reading.audit.claims, expected: report.claims, kinds: Set(ClaimKind.allCases))
    #expect(score.misses == allowed?.missing ?? [])
    #expect(score.falseAlarms == [])
  }
}

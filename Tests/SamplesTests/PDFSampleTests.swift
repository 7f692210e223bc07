import Audits
import Figures
import Foundation
import Manuscripts
import Reports
import Scoring
import Testing

/// The samples as PDF give what stands in their running text; their tables are those that the text layer damaged.
@Suite struct PDFSampleTests {
  private static let inTables: Set<ClaimKind> = [.subtotal, .total, .fullMarks, .rule, .rating]
  private static let samples = Sample.all.filter {
    FileManager.default.fileExists(atPath: $0.pdf.path)
  }

  @Test(arguments: samples) func proseClaimsHaveTheirVerdicts(_ sample: Sample) throws {
    let reading = Reading(of: sample.pdf, grammar: grammar)
    let report = try ExpectedReport(contentsOf: sample.expected)
    let (expected, allowed) = (report.claims, try report.allowed ?? Allowed.outside(sample.name))
    let inProse = expected.filter { $0.quote.unicodeScalars.contains { $0.properties.isIdeographic } }
    let score = ClaimScore(
      reading.audit.claims, expected: inProse, kinds: Set(ClaimKind.allCases).subtracting(Self.inTables))
    #expect(score.misses == allowed?.missing ?? [])
    #expect(ClaimScore(reading.audit.claims, expected: expected, kinds: []).falseAlarms == [])
  }

  @Test(arguments: samples) func fieldsAreThoseOfTheText(_ sample: Sample) throws {
    let reading = Reading(of: sample.pdf, grammar: grammar)
    let wrong = try wrongFields(reading.audit.report, expected: ExpectedReport(contentsOf: sample.expected))
    let missing = wrong.filter { !$0.contains(": nothing,") }
    #expect(missing == [])
  }

  @Test(arguments: samples) func scoresInProseAreThoseOfTheText(_ sample: Sample) throws {
    let expected = try ExpectedReport(contentsOf: sample.expected).indicators ?? []
    let text = Reading(of: sample.text, grammar: grammar)
    guard text.manuscript.blocks.allSatisfy({ $0.table == nil }) else { return }
    let reading = Reading(of: sample.pdf, grammar: grammar)
    #expect(IndicatorScore(reading.audit.report.indicators, expected: expected).misses == [])
  }
}

extension Sample {
  var pdf: URL { text.deletingPathExtension().appendingPathExtension("pdf") }
}

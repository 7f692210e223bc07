import Audits
import Figures
import Foundation
import Manuscripts
import Pages
import Reports
import Scoring
import Testing

/// The PDFs of `Tests/Printed`: each shows one thing that pages do, and what must be read of it stands in `truth.json`.
@Suite struct PrintedKindTests {
  private static let folder = Sample.root.appending(path: "Tests/Printed")

  /// What must be read of a page.
  struct Truth: Decodable, Sendable {
    /// Errors found, neither more nor less.
    var errors: Int
    /// At least so many claims, sums of them and scored indicators are checked.
    var claims: Int?
    var sums: Int?
    var leaves: Int?
    var selfScore: String?
    /// Rows of a table, their cells parted by bars; blank cells do not count.
    var rows: [String]?
    /// The ends of paragraphs.
    var paragraphs: [String]?
    var figures: [String]?
    /// What must not stand together, or not at all.
    var absent: [String]?
  }

  static let truths: [String: Truth] = {
    do {
      let data = try Data(contentsOf: folder.appending(path: "truth.json"))
      return try JSONDecoder().decode([String: Truth].self, from: data)
    } catch {
      Issue.record(error)
      return [:]
    }
  }()

  @Test func thereAreManyKinds() { #expect(Self.truths.count >= Self.kinds) }

  private static let kinds = 23

  @Test(arguments: truths.keys.sorted()) func pagesAreReadAsTheyArePrinted(name: String) throws {
    let truth = try #require(Self.truths[name])
    let manuscript = Manuscript(
      Document(readingFileAt: Self.folder.appending(path: "\(name).pdf").path), units: grammar)
    let audit = Audit(Report(reading: manuscript, grammar: grammar), grammar: grammar)
    #expect(audit.findings.count { $0.severity == .error } == truth.errors)
    let checked = audit.claims.filter { $0.verdict != .unchecked }
    #expect(checked.count >= truth.claims ?? 0)
    #expect(checked.count { $0.kind == .sum } >= truth.sums ?? 0)
    #expect(audit.report.indicators.count { $0.score != nil } >= truth.leaves ?? 0)
    if let score = truth.selfScore { #expect(audit.report.selfScore?.value.digits == score) }
    expectText(of: manuscript, truth)
  }

  private func expectText(of manuscript: Manuscript, _ truth: Truth) {
    let lines = manuscript.text.split(separator: "\n").map(String.init)
    let rows = lines.map { line in Self.cells(line, partedBy: "\t") }
    for row in truth.rows ?? [] { #expect(rows.contains(Self.cells(row, partedBy: "|")), "\(row)") }
    for end in truth.paragraphs ?? [] {
      #expect(lines.contains { compact($0).hasSuffix(compact(end)) }, "\(end)")
    }
    let text = compact(manuscript.text)
    for figure in truth.figures ?? [] { #expect(text.contains(figure), "\(figure)") }
    for words in truth.absent ?? [] {
      #expect(!lines.contains { compact($0).contains(compact(words)) }, "\(words)")
    }
  }

  private static func cells(_ line: String, partedBy separator: Character) -> [String] {
    line.split(separator: separator).map { compact(String($0)) }.filter { !$0.isEmpty }
  }
}

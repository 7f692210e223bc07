import Audits
import Figures
import Foundation
import Grammars
import Manuscripts
import Pages
import Reports
import Scoring
import Testing

/// One report is the same on pages of any size, with any margins, type, line spacing and row height, of any producer:
/// its lines and rows fall on other page ends each time.
@Suite struct RetypesettingTests {
  private static let folder = Sample.root.appending(path: "Tests/Typesettings")
  private static let names = [
    "a4", "a4-tight", "a4-wide", "letter", "letter-small", "b5", "a5", "square", "landscape", "long",
    "typst-a4-tight", "typst-letter-small", "typst-a5", "typst-square", "typst-landscape", "browser-a5",
  ]
  private let grammar: Grammar

  init() throws { grammar = try Grammar.builtIn() }

  @Test(arguments: Self.names) func theReportIsTheSame(name: String) throws {
    let text = contents(of: "report.txt")
    let pages = contents(of: name + ".pdf")
    #expect(pages.fields == text.fields)
    #expect(pages.indicators == text.indicators)
    #expect(pages.claims == text.claims)
  }

  @Test func theReportHasOneOfEachKind() {
    let text = contents(of: "report.txt")
    #expect(text.fields == ["青禾市档案馆", "2023", "1286.40万元", "96.8分", "优"])
    #expect(text.indicators.count == 27)
    #expect(text.claims.count > 40)
    #expect(text.claims.allSatisfy { $0.hasSuffix("exact") || $0.hasSuffix("rounded") })
  }

  @Test func pageEndsDiffer() {
    let ends = Self.names.map { name -> Set<Int> in
      let document = document(name + ".pdf")
      return Set(
        document.pages.dropLast().map { page in
          document.text[..<page.range.upperBound].count { !$0.properties.isWhitespace }
        })
    }
    #expect(Set(ends).count > Self.names.count / 2)
    #expect(Set(ends.joined()).count > Self.names.count)
  }

  private struct Contents {
    var fields: [String?]
    var indicators: [String]
    var claims: [String]
  }

  private func document(_ name: String) -> Document {
    Document(readingFileAt: Self.folder.appending(path: name).path)
  }

  private func contents(of name: String) -> Contents {
    let report = Report(reading: Manuscript(document(name), units: grammar), grammar: grammar)
    let audit = Audit(report, grammar: grammar)
    return Contents(
      fields: [
        report.department?.value, report.year.map { String($0.value) },
        report.fiscalAppropriation?.value.printed, report.selfScore?.value.printed, report.rating?.value,
      ],
      indicators: report.indicators.map {
        "\($0.id) \($0.name ?? "-") \($0.full?.printed ?? "-") \($0.score?.printed ?? "-")"
      },
      claims: audit.claims.map {
        "\($0.kind) \($0.label ?? "-") \($0.expression) = \($0.stated) \($0.verdict.rawValue)"
      }.sorted())
  }
}

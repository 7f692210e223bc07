import Audits
import Foundation
import Grammars
import Manuscripts
import Pages
import Reports
import Scoring
import Testing

/// What is read from a PDF is what is read from its text; the PDFs are those in the folder of `FUHE_PDF`.
@Suite(.enabled(if: !PaginatedFile.readable.isEmpty)) struct PDFEqualsTextTests {
  @Test(arguments: PaginatedFile.readable) func theReportIsThatOfTheText(_ file: PaginatedFile) throws {
    let text = try TrueDocument(contentsOf: file.truth).text
    let fromText = audit(Document(reading: Array(text.utf8)))
    let found = differences(Reading(of: file.url, grammar: grammar).audit, fromText)
    #expect(fromText.claims.count > 10)
    #expect(found == [])
  }

  private func audit(_ document: Document) -> Audit {
    Audit(Report(reading: Manuscript(document, units: grammar), grammar: grammar), grammar: grammar)
  }
}

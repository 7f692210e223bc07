import Foundation
import Manuscripts
import Pages
import Scoring
import Testing

/// Paragraphs of PDFs by several producers, in the folder of `FUHE_PDF`; nothing runs without it.
@Suite(.enabled(if: !PaginatedFile.readable.isEmpty)) struct ParagraphTests {
  @Test func boundariesAreThoseOfTheAuthor() throws {
    var all = BoundaryScore()
    var figures: [String] = []
    for file in PaginatedFile.readable {
      let manuscript = Manuscript(Document(readingFileAt: file.url.path), units: grammar)
      let score = BoundaryScore(manuscript, truth: try TrueDocument(contentsOf: file.truth))
      figures.append("\(file.testDescription): \(Self.figures(score)), slips \(score.slips.count)")
      all = all + score
    }
    try expectFigures(figures, "paragraphs.figures")
    #expect(all.f1 >= 990)
    #expect(all.lost == [])
  }

  private static func figures(_ score: BoundaryScore) -> String {
    "precision \(score.precision)‰, recall \(score.recall)‰, F1 \(score.f1)‰ of \(score.expected)"
  }
}

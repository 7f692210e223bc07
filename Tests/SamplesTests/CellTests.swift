import FoundationEssentials
import Manuscripts
import Pages
import Scoring
import Testing

/// Cells of ruled tables in PDFs by several producers, in the folder of `FUHE_PDF`; nothing runs without it.
@Suite(.enabled(if: !PaginatedFile.readable.isEmpty)) struct CellTests {
  @Test func cellsAreThoseOfTheAuthor() throws {
    var all = CellScore()
    var figures: [String] = []
    for file in PaginatedFile.readable {
      let manuscript = Manuscript(Document(readingFileAt: file.url.path), units: grammar)
      let score = CellScore(manuscript, truth: try TrueDocument(contentsOf: file.truth))
      figures.append("\(file.testDescription): \(Self.figures(score))")
      all = all + score
    }
    try expectFigures(figures, "cells.figures")
    #expect(all.expected > 300)
    #expect(all.right * 100 >= all.expected * 98)
    #expect(all.mergedRight * 100 >= all.merged * 90)
  }

  private static func figures(_ score: CellScore) -> String {
    "\(score.right) of \(score.expected) right, merged \(score.mergedRight) of \(score.merged)"
  }
}

import Foundation
import Manuscripts
import Pages
import Scoring
import Testing

/// The tables in `Tests/PDFs`: with three lines, with none, merged, over pages, turned, and in a scan with text.
@Suite struct MadeTableTests {
  private static let tables = MadeTables(in: "Tests/PDFs")

  @Test func cellsAreThoseTheTablesWereMadeFrom() throws {
    var all = CellScore()
    var figures: [String] = []
    for name in Self.tables.names {
      let score = CellScore(Self.tables.manuscript(name), truth: try Self.tables.truth(name))
      figures.append(
        "\(name): \(score.right) of \(score.expected), merged \(score.mergedRight) of \(score.merged)")
      all = all + score
    }
    try expectFigures(figures, "made-tables.figures")
    #expect(Self.tables.names.count >= 10)
    #expect(all.right * 100 >= all.expected * 98, "\(all.misses)")
    #expect(all.mergedRight * 100 >= all.merged * 90, "\(all.misses)")
  }

  @Test(arguments: tables.names) func paragraphsStandAroundTheTable(_ name: String) throws {
    let blocks = Self.tables.manuscript(name).blocks.map { $0.passage?.string }
    let wanted = try Self.tables.truth(name).blocks.map(\.text)
    #expect(blocks == wanted)
  }
}

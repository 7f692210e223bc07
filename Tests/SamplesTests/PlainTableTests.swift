import Foundation
import Manuscripts
import Pages
import Scoring
import Testing

/// The tables in `Tests/PlainTables`, of three lines or none, by four producers.
@Suite struct PlainTableTests {
  private static let tables = MadeTables(in: "Tests/PlainTables")

  @Test func cellsAreThoseTheTablesWereMadeFrom() throws {
    var all = CellScore()
    var figures: [String] = []
    for name in Self.tables.names {
      let score = CellScore(Self.tables.manuscript(name), truth: try Self.tables.truth(name))
      figures.append(
        "\(name): \(score.right) of \(score.expected), merged \(score.mergedRight) of \(score.merged)")
      all = all + score
    }
    try expectFigures(figures, "plain-tables.figures")
    #expect(all.expected > 500)
    #expect(all.right * 100 >= all.expected * 85)
  }

  @Test(arguments: tables.names) func paragraphsStandAroundTheTables(_ name: String) throws {
    let blocks = Self.tables.manuscript(name).blocks.map { $0.passage?.string }
    let wanted = try Self.tables.truth(name).blocks.map(\.text)
    #expect(blocks == wanted)
  }
}

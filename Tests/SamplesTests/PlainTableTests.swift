import Foundation
import Manuscripts
import Pages
import Scoring
import Testing

/// The tables in `Tests/PlainTables`, of three lines or none, by four producers.
@Suite struct PlainTableTests {
  private static let folder = Sample.root.appending(path: "Tests/PlainTables")
  private static let names: [String] = {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return files.filter { $0.hasSuffix(".pdf") }.map { String($0.dropLast(4)) }.sorted()
  }()

  @Test func cellsAreThoseTheTablesWereMadeFrom() throws {
    var all = CellScore()
    for name in Self.names {
      let score = CellScore(manuscript(name), truth: try truth(name))
      print("cells of \(name): \(score.right) of \(score.expected)", score.misses)
      all = all + score
    }
    print("cells of all plain tables: \(all.right) of \(all.expected)")
    #expect(all.expected > 500)
    #expect(all.right * 100 >= all.expected * 85)
  }

  @Test(arguments: names) func paragraphsStandAroundTheTables(_ name: String) throws {
    #expect(try manuscript(name).blocks.map { $0.passage?.string } == truth(name).blocks.map(\.text))
  }

  private func manuscript(_ name: String) -> Manuscript {
    Manuscript(Document(readingFileAt: Self.folder.appending(path: "\(name).pdf").path))
  }

  private func truth(_ name: String) throws -> TrueDocument {
    try TrueDocument(contentsOf: Self.folder.appending(path: "\(name).json"))
  }
}

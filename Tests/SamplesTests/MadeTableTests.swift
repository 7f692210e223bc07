import Foundation
import Manuscripts
import Pages
import Scoring
import Testing

/// The tables in `Tests/PDFs`: with three lines, with none, merged, over pages, turned, and in a scan with text.
@Suite struct MadeTableTests {
  private static let folder = Sample.root.appending(path: "Tests/PDFs")
  private static let names: [String] = {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return files.filter { $0.hasSuffix(".pdf") }.map { String($0.dropLast(4)) }.sorted()
  }()

  @Test func cellsAreThoseTheTablesWereMadeFrom() throws {
    var all = CellScore()
    for name in Self.names {
      let score = CellScore(try manuscript(name), truth: try truth(name))
      print("cells of \(name): \(score.right) of \(score.expected), merged", score.mergedRight, score.misses)
      all = all + score
    }
    #expect(Self.names.count >= 10)
    #expect(all.right * 100 >= all.expected * 98, "\(all.misses)")
    #expect(all.mergedRight * 100 >= all.merged * 90, "\(all.misses)")
  }

  @Test(arguments: names) func paragraphsStandAroundTheTable(_ name: String) throws {
    let blocks = try manuscript(name).blocks.map { $0.passage?.string }
    let wanted = try truth(name).blocks.map(\.text)
    #expect(blocks == wanted)
  }

  private func manuscript(_ name: String) throws -> Manuscript {
    Manuscript(Document(readingFileAt: Self.folder.appending(path: "\(name).pdf").path))
  }

  private func truth(_ name: String) throws -> TrueDocument {
    try TrueDocument(contentsOf: Self.folder.appending(path: "\(name).json"))
  }
}

import Foundation
import Manuscripts
import Pages
import Scoring
import Testing

/// The PDFs of `Tests/Layouts`: each shows one trouble, and its paragraphs stand beside it.
@Suite struct LayoutTests {
  private static let folder = Sample.root.appending(path: "Tests/Layouts")

  private func manuscript(_ name: String) -> Manuscript {
    Manuscript(Document(readingFileAt: Self.folder.appending(path: "\(name).pdf").path), units: grammar)
  }

  private func aside(_ manuscript: Manuscript) -> String {
    String(manuscript.setAside.map { compact($0.string) }.joined().sorted())
  }

  private func sorted(_ text: String) -> String { String(compact(text).sorted()) }

  @Test(arguments: [
    "columns", "columns-narrow", "watermark", "watermark-tiles", "overprint", "seal", "white",
  ])
  func paragraphsAreThoseThatWereSet(name: String) throws {
    let truth = try String(contentsOf: Self.folder.appending(path: "\(name).txt"), encoding: .utf8)
    let wanted = truth.split(separator: "\n").map { compact(String($0)) }
    let found = manuscript(name).blocks.map { compact($0.text) }
    #expect(name == "seal" ? found.sorted() == wanted.sorted() : found == wanted)
  }

  @Test func pageNumbersOfColumnsAreSetAside() {
    #expect(manuscript("columns").setAside.map { compact($0.string) } == ["第1页共2页", "第2页共2页"])
  }

  @Test func watermarksAreSetAsideWhole() {
    let head = "某县财政局-1-某县财政局-2-某县财政局-3-"
    #expect(aside(manuscript("watermark")) == sorted(head + String(repeating: "内部资料", count: 3)))
    let tiles = String(repeating: "张三2023-01-05", count: 36)
    #expect(aside(manuscript("watermark-tiles")) == sorted(head + tiles))
  }

  /// White on dark is read, white on white is not.
  @Test func whatCannotBeSeenIsSetAside() {
    #expect(aside(manuscript("white")) == sorted("核对人：李四，全年合计999.99万元。"))
  }

  @Test func sealsAndSecondStrikesAreSetAsideWhole() {
    #expect(aside(manuscript("seal")) == sorted("某县人力资源和社会保障局★"))
    #expect(aside(manuscript("overprint")) == sorted("（一）人人有责天天向上11.11万元"))
  }
}

import Exports
import Foundation
import Grammars
import Pages
import Testing

@testable import Archives

@Suite struct ReaderTests {
  private func reader() throws -> Reader { Reader(grammar: try Grammar.builtIn()) }

  @Test func aTextIsReadAndAudited() throws {
    let folder = try TemporaryFolder()
    let path = try folder.file("a.txt", "自评报告\n政府采购执行率 34.94/39.66=88%。\n")
    let outcome = try reader().outcome(of: Walk.Entry(path))
    #expect(outcome.status == .complete)
    #expect(outcome.audit != nil)
    #expect(outcome.source.path == path.string)
    #expect(outcome.source.sha256?.count == 64)
  }

  @Test func whatCannotBeReadIsAnOutcomeAsWell() throws {
    let folder = try TemporaryFolder()
    let missing = try reader().outcome(of: Walk.Entry(folder.path.appending("no.pdf")))
    #expect(missing.status == .unreadable)
    #expect(missing.source.format == .pdf)
    #expect(missing.audit == nil)
    let locked = try reader().outcome(of: Walk.Entry("locked", fault: Wording(zh: "锁", en: "locked")))
    #expect(locked.status == .unreadable)
    #expect(locked.problems.map(\.message.en) == ["locked"])
    let empty = try reader().outcome(of: Walk.Entry(try folder.file("empty.txt", "")))
    #expect(empty.status == .noText)
    #expect(!empty.wasRead)
    #expect(empty.audit == nil)
  }

  @Test func aNameThatIsNoUTF8IsRead() throws {
    let folder = try TemporaryFolder()
    let text = try folder.file("a.txt", "年度 2021")
    let path = folder.path.appending([0xB1, 0xA8] + Array(".txt".utf8))
    let code = text.withCString { from in path.withCString { rename(from, $0) } }
    #expect(code == 0)
    let document = Document(readingFrom: path)
    #expect(document.status == .complete)
    #expect(document.text.count == 7)
    _ = path.withCString { unlink($0) }
    #expect(Document(readingFrom: path).status == .unreadable)
    let gone = Document(readingFrom: folder.path.appending([0xB1, 0xA8] + Array(".pdf".utf8)))
    #expect(gone.format == .pdf)
  }

  @Test func progressIsToldBeforeEachFile() throws {
    let entries = ["x", "y"].map { Walk.Entry($0) }
    var told: [String] = []
    try reader().read(
      entries, progress: { told.append("\($0) \($1.path.string)") }, each: { told.append($0.source.path) })
    #expect(told == ["0 x", "x", "1 y", "y"])
  }

  @Test func grammarsAreReadFromFolders() throws {
    let folder = try TemporaryFolder()
    #expect(throws: FileFault.self) { try Grammar(folder: folder.path) }
    #expect(throws: FileFault.self) { try Grammar(folder: folder.path.appending("missing")) }
    try folder.file("a.txt", "\u{FEFF}# 空\n")
    try folder.file("b.md", "不是语法")
    #expect(try Grammar(folder: folder.path).rules.isEmpty)
    try folder.file("c.txt", "这不是语法 (((\n")
    let fault = #expect(throws: GrammarFault.self) { try Grammar(folder: folder.path) }
    #expect(fault?.file == folder("c.txt"))
  }
}

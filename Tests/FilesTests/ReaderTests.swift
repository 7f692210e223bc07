import Audits
import Exports
import Foundation
import Grammars
import Pages
import Pipeline
import TemporaryFolders
import Testing
import Texts

@testable import Files

@Suite struct ReaderTests {
  private func reader() throws -> ReportReader { ReportReader(grammar: try Grammar.builtIn()) }

  @Test func aTextIsReadAndAudited() throws {
    let folder = try TemporaryFolder()
    let path = try folder.file("a.txt", "自评报告\n政府采购执行率 34.94/39.66=88%。\n")
    var reader = try reader()
    reader.parts = [.tables, .text]
    let filing = reader.filing(of: Walk.Entry(path))
    #expect(filing.status == .complete && filing.wasRead)
    #expect(filing.coverage?.claims == 1)
    #expect(filing[.operands].map { $0["value"] } == ["34.94", "39.66"])
    #expect(filing.path == path.string)
    #expect(filing.sha256?.count == 64)
    #expect(filing.text == "自评报告\n政府采购执行率 34.94/39.66=88%。\n")
    #expect(filing.json == nil)
  }

  @Test func whatCannotBeReadIsAFilingAsWell() throws {
    let folder = try TemporaryFolder()
    let missing = try reader().filing(of: Walk.Entry(folder.path.appending("no.pdf")))
    #expect(missing.status == .unreadable)
    #expect(missing[.reports].map { $0["format"] } == ["pdf"])
    #expect(missing.coverage == nil)
    let problem = Problem(code: "folderNotOpened", message: Wording(zh: "锁", en: "locked"))
    let obstacle = Obstacle(format: .folder, problem: problem)
    let locked = try reader().filing(of: Walk.Entry("locked", obstacle: obstacle))
    #expect(locked.status == .unreadable)
    #expect(locked.state == FileState(format: .folder, status: .unreadable))
    #expect(locked.problems.map(\.message.en) == ["locked"])
    let empty = try reader().filing(of: Walk.Entry(try folder.file("empty.txt", "")))
    #expect(empty.status == .noText)
    #expect(!empty.wasRead)
    #expect(empty.coverage == nil)
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

  @Test func grammarsAreReadFromFolders() throws {
    let folder = try TemporaryFolder()
    #expect(throws: FileFault.self) { try Grammar(GrammarText(folder: folder.path)) }
    #expect(throws: FileFault.self) { try GrammarText(folder: folder.path.appending("missing")) }
    try folder.file("a.txt", "\u{FEFF}# 空\n")
    try folder.file("b.md", "不是语法")
    let empty = #expect(throws: GrammarFault.self) { try Grammar(GrammarText(folder: folder.path)) }
    #expect(empty?.message.en.contains("no file defines") == true)
    try folder.file("c.txt", "这不是语法 (((\n")
    let fault = #expect(throws: GrammarFault.self) { try Grammar(GrammarText(folder: folder.path)) }
    #expect(fault?.file == folder("c.txt"))
  }
}

import Audits
import Chance
import Exports
import Files
import Grammars
import Pages
import Pipeline
import TemporaryFolders
import Testing

@testable import Workers

@Suite struct PackingTests {
  private func filing() throws -> Filing {
    let folder = try TemporaryFolder()
    let path = try folder.file("a.txt", "某局自评报告\n政府采购执行率 34.94/39.66=89%。\n")
    let reader = ReportReader(grammar: try Grammar.builtIn(), parts: [.tables, .json, .text, .figures])
    return reader.filing(of: Walk.Entry(path))
  }

  @Test func aFilingComesBackAsItWas() throws {
    let filing = try filing()
    guard case .done(let back) = try Response(packed: Response.done(filing).packed[...]) else {
      Issue.record("no filing")
      return
    }
    #expect(back == filing)
    #expect(!filing[.findings].isEmpty)
  }

  @Test func requestsComeBackAsTheyWere() throws {
    let task = ReadingTask(path: RawPath(bytes: [0xFF, 0x2F]), failure: Failure(status: .timeout, page: 7))
    guard case .read(let back) = try Request(packed: Request.read(task).packed[...]) else {
      Issue.record("no task")
      return
    }
    #expect(back.path == task.path && back.failure == task.failure)
    let setup = Setup(
      memoryLimit: 2 << 30, grammar: [("a", "甲"), ("b", "")], password: "", sizeLimit: 512 << 20,
      textLimit: 3, rulingResolution: 144, parts: [.json, .text])
    guard case .setup(let again) = try Request(packed: Request.setup(setup).packed[...]) else {
      Issue.record("no setup")
      return
    }
    #expect(
      again.memoryLimit == 2 << 30 && again.sizeLimit == 512 << 20 && again.rulingResolution == 144
        && again.password?.isEmpty == true)
    #expect(again.grammar.map(\.text) == ["甲", ""] && again.parts == [.json, .text])
  }

  /// A worker whose memory is spoilt may send anything.
  @Test func spoiltMessagesAreRefusedAndNeverTrap() throws {
    let seed = UInt64.random(in: 0...UInt64.max)
    print("PackingTests seed \(seed)")
    var chance = SeededGenerator(seed: seed)
    let sound = Response.done(try filing()).packed
    var refused = 0
    for _ in 0..<500 {
      var bytes = Array(sound.prefix(Int.random(in: 0...sound.count, using: &chance)))
      for _ in 0..<3 where !bytes.isEmpty {
        bytes[Int.random(in: 0..<bytes.count, using: &chance)] = UInt8.random(in: 0...255, using: &chance)
      }
      if (try? Response(packed: bytes[...])) == nil { refused += 1 }
      _ = try? Request(packed: bytes[...])
    }
    #expect(refused > 400)
  }
}

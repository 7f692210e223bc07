import Chance
import Files
import Foundation
import Testing

@testable import Archives

/// Whatever bytes of an archive are lost or changed, every command ends with a message or a right answer.
@Suite struct DamageTests {
  private func program() throws -> BuiltProgram {
    let program = try BuiltProgram()
    for number in 0..<20 {
      _ = try program.write(
        "in/\(number).txt",
        "甲局20\(number + 10)年度部门整体支出绩效自评报告\n\n预算执行率=34.94/39.66=8\(number % 10).1%。自评得分\(70 + number)分。\n")
    }
    #expect(try program.run("ingest", "in", "--archive", "whole.sqlite", "-q").code == 0)
    return program
  }

  @Test func aDamagedArchiveIsToldOf() throws {
    let seed = UInt64(BuiltProgram.number("FUHE_SEED", otherwise: Int.random(in: 0..<1 << 40)))
    let rounds = BuiltProgram.number("FUHE_DAMAGES", otherwise: 24)
    print("DamageTests seed \(seed), \(rounds) archives")
    var chance = SeededGenerator(seed: seed)
    let program = try program()
    defer { program.remove() }
    let whole = [UInt8](try Data(contentsOf: program.folder.appending(path: "whole.sqlite")))
    let good = try program.run("check", "whole.sqlite").output
    var told = 0
    for round in 0..<rounds {
      let damage = damaged(whole, round % 4, &chance)
      try Data(damage.bytes).write(to: program.folder.appending(path: "a.sqlite"))
      for words in [
        ["check", "a.sqlite"], ["archive", "summary", "a.sqlite"], ["archive", "list", "a.sqlite"],
        ["export", "a.sqlite", "--to", "out-\(round)"], ["ingest", "in", "--archive", "a.sqlite", "-q"],
      ] {
        let run = try program.run(words)
        // A trap or a signal is not among the codes.
        #expect([0, 1, 2, 3].contains(run.code), "seed \(seed) \(damage.what) \(words): \(run.code)")
        #expect(run.code != 2 || !run.errors.isEmpty, "seed \(seed) \(damage.what) \(words)")
        if run.code == 2 { told += 1 }
        if damage.isLost, words[0] == "check" { #expect(run.output != good, "seed \(seed) \(damage.what)") }
      }
    }
    #expect(told > 0, "seed \(seed)")
    // The files are still there, so that a new archive is as good.
    #expect(try program.run("ingest", "in", "--archive", "new.sqlite", "-q").code == 0)
    #expect(try program.run("check", "new.sqlite").output == good)
  }

  /// Bytes cut off, overwritten, a page of zeros, or a page in the place of another.
  private func damaged(
    _ whole: [UInt8], _ kind: Int, _ chance: inout SeededGenerator
  ) -> (bytes: [UInt8], what: String, isLost: Bool) {
    let page = 4096
    var bytes = whole
    let pages = whole.count / page
    let start = Int.random(in: 0..<pages, using: &chance) * page
    switch kind {
    case 0:
      let count = Int.random(in: 1..<whole.count / 2, using: &chance)
      return (Array(whole.prefix(count)), "cut to \(count)", true)
    case 1:
      for _ in 0..<40 {
        bytes[Int.random(in: 0..<whole.count, using: &chance)] = UInt8.random(in: 0...255, using: &chance)
      }
      return (bytes, "40 bytes changed", false)
    case 2:
      bytes.replaceSubrange(start..<start + page, with: [UInt8](repeating: 0, count: page))
      return (bytes, "zeros at \(start)", false)
    default:
      let other = Int.random(in: 0..<pages, using: &chance) * page
      bytes.replaceSubrange(start..<start + page, with: whole[other..<other + page])
      return (bytes, "page \(other) at \(start)", false)
    }
  }
}

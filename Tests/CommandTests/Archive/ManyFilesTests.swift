import Chance
import Files
import Foundation
import Testing

@testable import Archives

/// Six hundred files of every kind: counted, read once, followed when they move, and the same after any interruption.
@Suite(.serialized) struct ManyFilesTests {
  private static let count = 600

  /// Each kind in turn, each in a folder of its own; texts and files of other kinds differ from each other, and some PDFs do.
  private func program() throws -> (program: BuiltProgram, states: [String: String]) {
    let program = try BuiltProgram()
    var states: [String: String] = [:]
    for number in 0..<Self.count {
      // The last kind is a hidden folder, which is one thing whatever is in it.
      let kinds = MixedFolderTests.files.dropLast()
      let file = kinds[number % kinds.count]
      let name = "in/\(number % 12)/\(number)/\(file.name)"
      let round = number / kinds.count
      // A PDF is read again for each content, which takes longest; what is no text may become one by a line more.
      let isAlike =
        file.bytes.isEmpty || file.state.hasPrefix("pdf") && round > 1 || file.state == "text unsupported"
      let url = program.folder.appending(path: name)
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(file.bytes + (isAlike ? [] : Array("\n\(round)".utf8))).write(to: url)
      states[name] = file.state
    }
    return (program, states)
  }

  private func found(_ path: String) throws -> [String: String] {
    var found: [String: String] = [:]
    try Database(RawPath(path), .readOnly).prepare(
      """
      SELECT p.path, d.format || ' ' || d.status FROM paths p JOIN documents d ON d.id = p.document
      WHERE p.is_current
      """
    ).rows([]) { row in found[row.text(0) ?? ""] = row.text(1) }
    return found
  }

  private func ingest(_ program: BuiltProgram, _ archive: String = "a.sqlite") throws -> BuiltProgram.Run {
    try program.run("ingest", "in", "--archive", archive, "-q", "--timeout", "100")
  }

  @Test func everyOneIsCountedAndFollowed() throws {
    let (program, states) = try program()
    defer { program.remove() }
    let first = try ingest(program)
    #expect(first.code == 3)
    #expect(first.output.hasPrefix("共 600 个文件，本次读取 "), "\(first.output)")
    let found = try found(program.path("a.sqlite"))
    #expect(found.count == Self.count)
    for (name, state) in states { #expect(found[name] == state, "\(name)") }
    let total = first.output.split(separator: "\n").first { $0.hasPrefix("合计") }?.split(separator: " ").last
    #expect(total == "600")
    #expect(try ingest(program).output.hasPrefix("共 600 个文件，本次读取 0 个，档案中已有 600 个"))
    // Two are renamed, one is moved to another folder, three are deleted, one is changed.
    let names = states.keys.filter { $0.hasSuffix("/报告.txt") }.sorted()
    let manager = FileManager.default
    for (old, new) in [(0, "in/0/新名.txt"), (1, "in/1/另名.txt"), (2, "in/移/报告.txt")] {
      try manager.createDirectory(atPath: program.path("in/移"), withIntermediateDirectories: true)
      try manager.moveItem(atPath: program.path(names[old]), toPath: program.path(new))
    }
    for old in 3..<6 { try manager.removeItem(atPath: program.path(names[old])) }
    _ = try program.write(names[6], "乙局2021年度部门整体支出绩效自评报告\n\n自评得分90分。\n")
    let next = try ingest(program)
    #expect(next.output.hasPrefix("共 597 个文件，本次读取 1 个，档案中已有 596 个"), "\(next.output)")
    #expect(next.output.contains("移动或改名 3 个，不见了 3 个"), "\(next.output)")
    let missing = try program.run("archive", "list", "a.sqlite", "--status", "missing")
    #expect(missing.lines.map { String($0.split(separator: "\t")[0]) } == names[3..<6].sorted())
  }

  @Test func interruptionsChangeNothing() throws {
    let seed = UInt64(BuiltProgram.number("FUHE_SEED", otherwise: Int.random(in: 0..<1 << 40)))
    print("ManyFilesTests seed \(seed)")
    var chance = SeededGenerator(seed: seed)
    let (program, _) = try program()
    defer { program.remove() }
    let start = Date()
    #expect(try ingest(program, "calm.sqlite").code == 3)
    let calm = Int(Date().timeIntervalSince(start) * 1000)
    var stops = 0
    for signal in [SIGINT, SIGKILL, SIGTERM, SIGINT, SIGHUP] {
      let process = program.process(["ingest", "in", "--archive", "wild.sqlite", "-q", "--timeout", "100"])
      process.standardOutput = FileHandle.nullDevice
      process.standardError = FileHandle.nullDevice
      try process.run()
      pause(Int.random(in: 20...max(21, calm / 3), using: &chance))
      if kill(process.processIdentifier, signal) == 0 { stops += 1 }
      process.waitUntilExit()
    }
    print("ManyFilesTests \(stops) interruptions")
    let last = try ingest(program, "wild.sqlite")
    #expect(last.code == 3, "seed \(seed): \(last.errors)")
    let difference = try ArchiveRows(program.path("wild.sqlite"))
      .difference(from: ArchiveRows(program.path("calm.sqlite")))
    #expect(difference == nil, "seed \(seed): \(difference ?? "")")
    #expect(try integrity(of: program.path("wild.sqlite")) == "ok")
  }
}

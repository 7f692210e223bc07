import Chance
import Files
import Foundation
import Testing

@testable import Archives

/// Hundreds of files, many of them hostile, read while workers are killed.
@Suite(.serialized) struct ChaosTests {
  @Test(.enabled(if: HostileFiles.canBeMade)) func everyFileHasOneStatusWhateverHappens() throws {
    let seed = UInt64(BuiltProgram.number("FUHE_SEED", otherwise: Int.random(in: 0..<1 << 40)))
    print("ChaosTests seed \(seed)")
    let program = try BuiltProgram()
    defer { program.remove() }
    try HostileFiles.make(400, seed: Int(seed % 1000), in: program.folder.appending(path: "in"))
    let calm = try program.run("ingest", "in", "--archive", "calm.sqlite", "--timeout", "8")
    #expect(calm.code == 3)
    let kills = try ingestWhileWorkersDie(program, seed: seed)
    print("ChaosTests \(kills) workers killed")
    #expect(kills > 10)
    let (quiet, wild) = (program.path("calm.sqlite"), program.path("wild.sqlite"))
    for path in [quiet, wild] {
      #expect(try integrity(of: path) == "ok")
      #expect(try statuses(path) == 405)
      // The deadline of 8 s, and what a machine busy with other tests takes to end a worker.
      #expect(try slowest(path) <= 12_000)
    }
    #expect(try healthy(wild) == healthy(quiet))
    #expect(try healthy(quiet).count > 300)
    let bombs =
      "SELECT count(*) FROM 待处理 WHERE 状态 = 'timeout' AND 文件 IN ('in/hostile/00000.pdf', 'in/hostile/00002.pdf')"
    #expect(try number(quiet, bombs) == 2)
  }

  @Test(.enabled(if: HostileFiles.canBeMade)) func aFileThatHangsIsNamedWhileItDoes() throws {
    let program = try BuiltProgram()
    defer { program.remove() }
    try HostileFiles.make(1, seed: 1, in: program.folder.appending(path: "in"))
    let run = try program.run("ingest", "in", "--archive", "a.sqlite", "--timeout", "6.5", "--jobs", "1")
    #expect(run.code == 3)
    #expect(run.errors.hasPrefix("fuhe: 已完成 0 0.0/s in/hostile/00000.pdf\n"), "\(run.errors)")
    let quiet = try program.run("ingest", "in", "--archive", "b.sqlite", "--timeout", "6.5", "-q")
    #expect(!quiet.errors.contains("已完成"), "\(quiet.errors)")
  }

  /// Kills a worker every few moments until the run ends; gives the number of kills.
  private func ingestWhileWorkersDie(_ program: BuiltProgram, seed: UInt64) throws -> Int {
    var chance = SeededGenerator(seed: seed)
    let process = program.process(["ingest", "in", "--archive", "wild.sqlite", "--timeout", "8"])
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    let parent = process.processIdentifier
    var kills = 0
    while process.isRunning {
      pause(Int.random(in: 500...2500, using: &chance))
      let workers = children(of: parent)
      if let worker = workers.randomElement(using: &chance), kill(worker, SIGKILL) == 0 { kills += 1 }
    }
    #expect(process.terminationReason == .exit && process.terminationStatus == 3)
    return kills
  }

  /// A file of `/proc` says of itself that it is empty, and must be read all the same.
  private func children(of parent: Int32) -> [Int32] {
    let file = FileHandle(forReadingAtPath: "/proc/\(parent)/task/\(parent)/children")
    let list = String(decoding: file?.availableData ?? Data(), as: UTF8.self)
    return list.split(separator: " ").compactMap { Int32($0) }
  }

  /// How many inputs have exactly one present status.
  private func statuses(_ path: String) throws -> Int {
    try number(
      path,
      """
      SELECT count(*) FROM (SELECT p.raw FROM paths p JOIN documents d ON d.id = p.document
        WHERE p.is_current GROUP BY p.raw HAVING count(*) = 1 AND min(d.status) <> '')
      """)
  }

  private func slowest(_ path: String) throws -> Int {
    try number(path, "SELECT max(milliseconds) FROM documents")
  }

  /// The rows of the files that nothing is wrong with.
  private func healthy(_ path: String) throws -> [String] {
    let rows = try ArchiveRows(path)
    let ours = Set(
      (rows.tables["paths"] ?? []).filter { $0.contains("in/healthy/") }.compactMap {
        $0.split(separator: "|").first
      })
    return rows.tables.sorted { $0.key < $1.key }.flatMap { name, rows in
      rows.filter { row in row.split(separator: "|").first.map(ours.contains) ?? false }.map { name + $0 }
    }
  }

  private func number(_ path: String, _ sql: String) throws -> Int {
    try Database(RawPath(path), .readOnly).number(sql)
  }
}

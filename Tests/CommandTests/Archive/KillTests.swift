import Chance
import Foundation
import Testing

/// A run that is killed at any moment loses nothing.
@Suite(.serialized) struct KillTests {
  @Test(.enabled(if: HostileFiles.canBeMade)) func killedRunsEndWithTheSameArchive() throws {
    let seed = UInt64(BuiltProgram.number("FUHE_SEED", otherwise: Int.random(in: 0..<1 << 40)))
    print("KillTests seed \(seed)")
    var chance = SeededGenerator(seed: seed)
    let program = try BuiltProgram()
    defer { program.remove() }
    try HostileFiles.make(60, seed: Int(seed % 1000), in: program.folder.appending(path: "in"))
    try FileManager.default.removeItem(at: program.folder.appending(path: "in/hostile/00000.pdf"))
    try FileManager.default.removeItem(at: program.folder.appending(path: "in/hostile/00002.pdf"))
    let calm = try program.run("ingest", "in", "--archive", "calm.sqlite", "--timeout", "100")
    #expect(calm.code == 3)
    let expected = try ArchiveRows(program.path("calm.sqlite"))
    var kills = 0
    var rounds = 0
    while kills < 30 {
      rounds += 1
      let name = "killed-\(rounds).sqlite"
      while kills < 30, try kill(program, name, after: Int.random(in: 5...900, using: &chance)) {
        kills += 1
      }
      let last = try program.run("ingest", "in", "--archive", name, "--timeout", "100")
      #expect(last.code == 3, "\(last.errors)")
      let difference = try ArchiveRows(program.path(name)).difference(from: expected)
      #expect(difference == nil, "\(difference ?? "")")
      #expect(try integrity(of: program.path(name)) == "ok")
    }
    print("KillTests \(kills) kills, \(rounds) archives")
  }

  /// Starts a run and kills it; `false` when it had ended by then.
  private func kill(_ program: BuiltProgram, _ name: String, after milliseconds: Int) throws -> Bool {
    let process = program.process(["ingest", "in", "--archive", name, "--timeout", "100"])
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    pause(milliseconds)
    Foundation.kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
    return process.terminationReason == .uncaughtSignal
  }

  @Test func anInterruptedRunGoesOn() throws {
    let program = try BuiltProgram()
    defer { program.remove() }
    try program.copy("Samples")
    let process = program.process(["ingest", "Samples", "--archive", "a.sqlite", "--jobs", "1"])
    process.standardOutput = FileHandle.nullDevice
    let errors = Pipe()
    process.standardError = errors
    try process.run()
    pause(700)
    process.interrupt()
    process.waitUntilExit()
    let message = String(decoding: errors.fileHandleForReading.availableData, as: UTF8.self)
    #expect(message.contains("再运行同一命令即可接着读") == (process.terminationStatus == 130))
    #expect(process.terminationReason == .exit)
    #expect([0, 130].contains(process.terminationStatus))
    let run = try program.run("ingest", "Samples", "--archive", "a.sqlite")
    #expect(run.code == 0)
    #expect(run.output.hasPrefix("共 17 个文件，"))
    #expect(run.output.contains("：已全部读取 10，不支持 7\n"))
  }
}

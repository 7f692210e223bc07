import Files
import Foundation
import Testing

@testable import Archives

/// Files of others are never changed, and nothing is left lying about.
@Suite struct SoundnessTests {
  private func program() throws -> BuiltProgram {
    let program = try BuiltProgram()
    _ = try program.write("in/a.txt", "甲局2022年度部门整体支出绩效自评报告\n\n自评得分91分。\n")
    return program
  }

  private func ingest(_ program: BuiltProgram, _ archive: String) throws -> BuiltProgram.Run {
    try program.run("ingest", "in", "--archive", archive, "-q", "--lang", "en")
  }

  @Test(arguments: [
    "PRAGMA user_version = 0; CREATE TABLE t(a); DROP TABLE t", "CREATE TABLE t(a)",
    "PRAGMA user_version = 7",
  ])
  func aDatabaseOfAnotherProgramIsLeftAloneToTheByte(sql: String) throws {
    let program = try program()
    defer { program.remove() }
    try Database.make(program.path("other.sqlite"), sql)
    let before = try Data(contentsOf: program.folder.appending(path: "other.sqlite"))
    #expect(!before.isEmpty)
    let run = try ingest(program, "other.sqlite")
    #expect(run.code == 2 && run.errors.contains("is no archive of fuhe"), "\(run.errors)")
    #expect(try Data(contentsOf: program.folder.appending(path: "other.sqlite")) == before)
  }

  @Test func anEmptyFileBecomesAnArchiveOfItsOwner() throws {
    let program = try program()
    defer { program.remove() }
    _ = try program.write("a.sqlite", "")
    chmod(program.path("a.sqlite"), 0o644)
    let summary = try program.run("archive", "summary", "a.sqlite", "--lang", "en")
    #expect(summary.code == 2 && summary.errors.contains("still empty"), "\(summary.errors)")
    #expect(try ingest(program, "a.sqlite").code == 0)
    let about = try FileManager.default.attributesOfItem(atPath: program.path("a.sqlite"))
    #expect((about[.posixPermissions] as? NSNumber)?.intValue == 0o600)
  }

  @Test func aNegativeVersionIsAnError() throws {
    let program = try program()
    defer { program.remove() }
    #expect(try ingest(program, "a.sqlite").code == 0)
    try Database(RawPath(program.path("a.sqlite")), .readWrite).execute("PRAGMA user_version = -1")
    for words in [
      ["ingest", "in", "--archive", "a.sqlite"], ["archive", "summary", "a.sqlite"], ["check", "a.sqlite"],
    ] {
      let run = try program.run(words + ["--lang", "en"])
      #expect(run.code == 2 && run.errors.contains("impossible version"), "\(words) \(run.errors)")
    }
  }

  @Test func tablesThatWereLeftHalfWrittenAreRemoved() throws {
    let program = try program()
    defer { program.remove() }
    // No process has this number.
    _ = try program.write("out/.claims.csv.4194999.part", "x")
    _ = try program.write("out/.claims.csv.\(getpid()).part", "of a process that runs")
    _ = try program.write("out/.claims.csv.mine.part", "of somebody else")
    #expect(try program.run("export", "in", "--to", "out").code == 0)
    let names = try FileManager.default.contentsOfDirectory(atPath: program.path("out")).filter {
      $0.hasPrefix(".")
    }
    #expect(names.sorted() == [".claims.csv.\(getpid()).part", ".claims.csv.mine.part"])
  }

  @Test func aLimitOfTheSizeOfFilesIsToldOfAndLeavesNothing() throws {
    let program = try program()
    defer { program.remove() }
    try program.copy("Samples")
    let lines = try program.shell(
      "ulimit -f 20; fuhe export Samples --to out --lang en -q 2>&1; echo code $?; ls -A out")
    #expect(lines.contains { $0.contains("ulimit -f") } && lines.last == "code 2", "\(lines)")
  }

  @Test func fewDescriptorsGiveFewerWorkers() throws {
    let program = try program()
    defer { program.remove() }
    try program.copy("Samples")
    let lines = try program.shell(
      "ulimit -n 20; fuhe check Samples --jobs 64 -q --fail-on never > /dev/null 2>&1; echo code $?")
    #expect(lines == ["code 0"])
  }

  @Test func aGrammarIsReadFromRegularFilesOnly() throws {
    let program = try program()
    defer { program.remove() }
    try FileManager.default.createDirectory(atPath: program.path("g"), withIntermediateDirectories: true)
    #expect(mkfifo(program.path("g/a.txt"), 0o600) == 0)
    let pipe = try program.run("grammar", "list", "--grammar", "g", "--lang", "en")
    #expect(pipe.code == 2 && pipe.errors.contains("no regular file"), "\(pipe.errors)")
    _ = try program.write("h/a.txt", String(repeating: "#\n", count: 3 << 20))
    let large = try program.run("grammar", "list", "--grammar", "h", "--lang", "en")
    #expect(large.code == 2 && large.errors.contains("larger than 4 MiB"), "\(large.errors)")
  }

  @Test func theBuiltInGrammarIsWrittenOutAndAddedTo() throws {
    let program = try program()
    defer { program.remove() }
    #expect(try program.run("grammar", "export", "g").lines.contains("g/words.txt"))
    #expect(
      try program.run("grammar", "list", "--grammar", "g").lines.count
        == program.run("grammar", "list").lines.count)
    #expect(try program.run("grammar", "export", "g").code == 2)
    _ = try program.write("more/我的.txt", "words 约 += 差不多约\n  例 差不多约3万元 => 差不多约\n")
    #expect(try program.run("grammar", "test", "--add-grammar", "more").code == 0)
    _ = try program.write("bad/我的.txt", "words 没有 += 词\n")
    #expect(try program.run("grammar", "list", "--add-grammar", "bad").code == 2)
  }
}

import Files
import Foundation
import Testing

@testable import Archives

/// What can go wrong with an archive is told, and harms nothing.
@Suite struct ArchiveFaultTests {
  private func program() throws -> BuiltProgram {
    let program = try BuiltProgram()
    _ = try program.write("in/a.txt", "甲局2022年度自评报告\n\n预算执行率=34.94/39.66=88%。\n")
    return program
  }

  private func ingest(_ program: BuiltProgram, _ archive: String) throws -> BuiltProgram.Run {
    try program.run("ingest", "in", "--archive", archive, "--lang", "en")
  }

  @Test func aFileThatIsNoArchiveIsLeftAlone() throws {
    let program = try program()
    defer { program.remove() }
    _ = try program.write("notes.txt", "不是档案\n")
    try Database.make(program.path("other.sqlite"), "CREATE TABLE t(x); INSERT INTO t VALUES (1)")
    for name in ["notes.txt", "other.sqlite"] {
      let before = try Data(contentsOf: program.folder.appending(path: name))
      let run = try ingest(program, name)
      #expect(run.code == 2)
      #expect(run.errors.contains("is no archive of fuhe, so it was left alone"), "\(run.errors)")
      #expect(try Data(contentsOf: program.folder.appending(path: name)) == before)
    }
    #expect(try program.run("archive", "summary", "other.sqlite").code == 2)
    #expect(
      try program.run("archive", "summary", "none.sqlite", "--lang", "en").errors.contains("no such archive"))
  }

  @Test func anArchiveInUseIsNotTouched() throws {
    let program = try program()
    defer { program.remove() }
    #expect(try ingest(program, "a.sqlite").code == 0)
    let archive = try Archive(writing: RawPath(program.path("a.sqlite")))
    let locked = try ingest(program, "a.sqlite")
    #expect(locked.code == 2 && locked.errors.contains("another program is using the archive"))
    // Others may read meanwhile.
    #expect(try program.run("archive", "summary", "a.sqlite").code == 0)
    withExtendedLifetime(archive) {}
  }

  @Test func anotherProgramsTransactionIsWaitedForAndThenToldOf() throws {
    let program = try program()
    defer { program.remove() }
    #expect(try ingest(program, "a.sqlite").code == 0)
    let other = try Database(RawPath(program.path("a.sqlite")), .readWrite)
    try other.execute("BEGIN IMMEDIATE")
    let locked = try ingest(program, "a.sqlite")
    #expect(locked.code == 2 && locked.errors.contains("another program is using the archive"))
    try other.execute("ROLLBACK")
    #expect(try ingest(program, "a.sqlite").code == 0)
  }

  @Test func aFullDiskIsToldOfAndHarmsNothing() throws {
    let program = try BuiltProgram()
    defer { program.remove() }
    try program.copy("Samples")
    // What a full disk and a limit of the size of files have in common is that a write fails.
    let lines = try program.shell(
      "ulimit -f 900; fuhe ingest Samples --archive a.sqlite --lang en 2>&1; echo code $?")
    #expect(lines.last == "code 2", "\(lines)")
    #expect(
      lines.contains { $0.contains("the disk is full") || $0.contains("check the room on the disk") },
      "\(lines)")
    #expect(try integrity(of: program.path("a.sqlite")) == "ok")
    let run = try program.run("ingest", "Samples", "--archive", "a.sqlite")
    #expect(run.code == 0 && run.output.contains("已全部读取 10，不支持 7\n"))
    _ = try program.run("ingest", "Samples", "--archive", "b.sqlite")
    let (resumed, calm) = (
      try ArchiveRows(program.path("a.sqlite")), try ArchiveRows(program.path("b.sqlite"))
    )
    #expect(resumed.difference(from: calm) == nil)
  }

  /// In `/sys` nobody may make a file, not even the superuser.
  @Test func aFolderThatCannotBeWrittenToIsToldOf() throws {
    let program = try program()
    defer { program.remove() }
    let run = try ingest(program, "/sys/a.sqlite")
    #expect(run.code == 2 && run.errors.contains("no permission to write here"), "\(run.errors)")
    if geteuid() == 0 { return }
    try FileManager.default.createDirectory(atPath: program.path("locked"), withIntermediateDirectories: true)
    chmod(program.path("locked"), 0o500)
    let locked = try ingest(program, "locked/a.sqlite")
    #expect(locked.code == 2 && locked.errors.contains("no permission to write here"))
  }

  @Test func anArchiveThatCannotBeWrittenToIsRead() throws {
    let program = try program()
    defer { program.remove() }
    #expect(try ingest(program, "ro/../a.sqlite").code == 2)
    #expect(try ingest(program, "a.sqlite").code == 0)
    try FileManager.default.createDirectory(atPath: program.path("ro"), withIntermediateDirectories: true)
    try FileManager.default.moveItem(atPath: program.path("a.sqlite"), toPath: program.path("ro/a.sqlite"))
    chmod(program.path("ro/a.sqlite"), 0o400)
    chmod(program.path("ro"), 0o500)
    #expect(try program.run("archive", "summary", "ro/a.sqlite").code == 0)
    chmod(program.path("ro"), 0o700)
  }

  @Test func whatIsMadeIsForItsOwnerOnly() throws {
    let program = try program()
    defer { program.remove() }
    _ = try ingest(program, "a.sqlite")
    _ = try program.run("export", "a.sqlite", "--to", "own")
    _ = try program.run("export", "a.sqlite", "--to", "all", "--shared")
    #expect(try mode(program, "a.sqlite") == 0o600)
    #expect(try mode(program, "own/reports.csv") == 0o600)
    #expect(try mode(program, "all/reports.csv") & 0o600 == 0o600)
  }

  private func mode(_ program: BuiltProgram, _ name: String) throws -> Int {
    let about = try FileManager.default.attributesOfItem(atPath: program.path(name))
    return (about[.posixPermissions] as? NSNumber)?.intValue ?? 0
  }

  @Test func conditionsAndArchivesInWrongPlacesAreToldOf() throws {
    let program = try program()
    defer { program.remove() }
    _ = try ingest(program, "a.sqlite")
    #expect(try program.run("check", "in", "--where", "year=2022").code == 2)
    #expect(try program.run("check", "a.sqlite", "in").code == 2)
    #expect(try program.run("check", "a.sqlite", "--format", "json").code == 2)
    for wrong in ["finding=wrongSum", "year=x", "status=nonsense", "colour=red", "year"] {
      #expect(try program.run("check", "a.sqlite", "--where", wrong).code == 2, "\(wrong)")
    }
    let none = try program.run("check", "a.sqlite", "--where", "year=1999", "--lang", "en")
    #expect(none.code == 0 && none.errors.contains("no document that fits"))
    #expect(try program.run("check", "a.sqlite", "--where", "department=甲'; DROP TABLE runs").code == 0)
  }
}

extension Database {
  /// Makes a database of another program.
  static func make(_ path: String, _ sql: String) throws {
    try Data().write(to: URL(filePath: path))
    try Database(RawPath(path), .readWrite).execute(sql)
  }
}

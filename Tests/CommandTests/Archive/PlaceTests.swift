import Files
import Foundation
import Testing

@testable import Archives

/// How an archive names files, and what it notices of those that go.
@Suite struct PlaceTests {
  private func program() throws -> BuiltProgram {
    let program = try BuiltProgram()
    for name in ["a", "b", "sub/c"] {
      _ = try program.write(
        "in/\(name).txt", "甲局2022年度部门整体支出绩效自评报告\n\n自评得分\(name.utf8.count + 90)分 \(name)。\n")
    }
    return program
  }

  private func ingest(_ program: BuiltProgram, _ words: String...) throws -> String {
    try program.run(["ingest", "--archive", "a.sqlite", "-q"] + words).output
  }

  private func paths(_ program: BuiltProgram) throws -> [String] {
    try program.run("archive", "list", "a.sqlite").lines.map { String($0.split(separator: "\t")[0]) }
  }

  @Test func oneFolderIsOneWhateverItIsCalled() throws {
    let program = try program()
    defer { program.remove() }
    _ = try ingest(program, "in")
    for name in ["./in", "in/", program.path("in"), "in/../in/sub/.."] {
      #expect(try ingest(program, name).hasPrefix("共 3 个文件，本次读取 0 个"), "\(name)")
    }
    #expect(try paths(program) == ["in/a.txt", "in/b.txt", "in/sub/c.txt"])
  }

  @Test func theArchiveAndItsFilesCanBeMoved() throws {
    let program = try program()
    defer { program.remove() }
    _ = try ingest(program, "in")
    try FileManager.default.createDirectory(atPath: program.path("new"), withIntermediateDirectories: true)
    for name in ["in", "a.sqlite"] {
      try FileManager.default.moveItem(atPath: program.path(name), toPath: program.path("new/\(name)"))
    }
    let run = try program.run("ingest", "new/in", "--archive", "new/a.sqlite", "-q")
    #expect(run.output.contains("\n纯文本           3     3\n"), "\(run.output)")
    #expect(!run.output.contains("不见了"))
  }

  @Test func whatIsMovedOrGoneIsNoticed() throws {
    let program = try program()
    defer { program.remove() }
    _ = try ingest(program, "in")
    try FileManager.default.moveItem(atPath: program.path("in/a.txt"), toPath: program.path("in/d.txt"))
    try FileManager.default.removeItem(atPath: program.path("in/b.txt"))
    #expect(try ingest(program, "in").contains("移动或改名 1 个，不见了 1 个"))
    #expect(!(try ingest(program, "in").contains("不见了")))
    let missing = try program.run("archive", "list", "a.sqlite", "--status", "missing", "--format", "json")
    #expect(missing.lines.count == 1 && missing.output.contains(#""path":"in/b.txt""#), "\(missing.output)")
    #expect(try paths(program) == ["in/b.txt", "in/d.txt", "in/sub/c.txt"])
    try FileManager.default.removeItem(atPath: program.path("in/sub"))
    #expect(try ingest(program, "in", "--prune").contains("不见了 2 个"))
    #expect(try paths(program) == ["in/d.txt"])
    // It is back.
    _ = try program.write("in/b.txt", "甲局2022年度部门整体支出绩效自评报告\n\n自评得分91分 b。\n")
    _ = try ingest(program, "in")
    #expect(try program.run("archive", "list", "a.sqlite", "--status", "missing").output.isEmpty)
    #expect(try integrity(of: program.path("a.sqlite")) == "ok")
  }

  @Test func aFolderThatIsAwayLosesNothing() throws {
    let program = try program()
    defer { program.remove() }
    _ = try ingest(program, "in")
    try FileManager.default.moveItem(atPath: program.path("in"), toPath: program.path("away"))
    #expect(!(try ingest(program, "in", "--prune").contains("不见了")))
    #expect(try paths(program).count == 4)
  }

  @Test func whatIsForgottenIsGoneWithAllItsRows() throws {
    let program = try program()
    defer { program.remove() }
    _ = try ingest(program, "in")
    #expect(
      try program.run("archive", "forget", "a.sqlite", "in/sub", "in/a.txt").output
        == "in/sub：去掉 1 个\nin/a.txt：去掉 1 个\n")
    #expect(try paths(program) == ["in/b.txt"])
    #expect(try program.run("archive", "forget", "a.sqlite", "none").code == 3)
    let database = try Database(RawPath(program.path("a.sqlite")), .readOnly)
    #expect(try database.number("SELECT count(*) FROM texts") == 1)
  }

  @Test func twoPathsNeverHaveOneName() throws {
    let program = try BuiltProgram()
    defer { program.remove() }
    _ = try program.write("in/\\x0A.txt", "甲")
    _ = try program.write("in/\n.txt", "乙")
    _ = try program.write("in/-", "丙")
    _ = try program.write("-", "丁")
    let run = try program.run(
      ["ingest", "--archive", "a.sqlite", "-q", "in", "./-", "-"], input: "戊")
    #expect(run.output.hasPrefix("共 5 个文件，本次读取 5 个"))
    #expect(try paths(program) == ["-", "./-", "in/\\x0A.txt", "in/-", "in/\\x5Cx0A.txt"])
  }

  @Test func theResultOfARemedyTakesThePlaceOfTheSickFile() throws {
    let program = try BuiltProgram()
    defer { program.remove() }
    let files = BuiltProgram.samples.deletingLastPathComponent().appending(path: "Tests/BadFiles")
    try FileManager.default.createDirectory(atPath: program.path("in"), withIntermediateDirectories: true)
    try FileManager.default.copyItem(
      at: files.appending(path: "scan.pdf"), to: program.folder.appending(path: "in/scan.pdf"))
    _ = try program.write("in/报告.docx", "PK\u{3}\u{4}word/document.xml")
    let first = try program.run("ingest", "in", "--archive", "a.sqlite", "-q").output
    #expect(first.contains("需要人处理的文件 2 个"))
    let remedies = try program.run("archive", "list", "a.sqlite", "--remedies")
    #expect(
      remedies.lines == [
        "ocrmypdf -l chi_sim in/scan.pdf in/scan.pdf.ocr.pdf",
        "soffice --headless --convert-to pdf --outdir in in/报告.docx",
      ])
    for name in ["in/scan.pdf.ocr.pdf", "in/报告.pdf"] {
      try FileManager.default.copyItem(
        at: files.appending(path: "report.pdf"), to: program.folder.appending(path: name))
    }
    let second = try program.run("ingest", "in", "--archive", "a.sqlite", "-q").output
    #expect(!second.contains("需要人处理"), "\(second)")
    #expect(try program.run("archive", "list", "a.sqlite", "--remedies").output.isEmpty)
    #expect(try program.run("archive", "list", "a.sqlite").output.contains("→ in/"))
  }

  @Test func decimalsCompareAsNumbers() throws {
    let program = try BuiltProgram()
    defer { program.remove() }
    for (name, score) in [("a", "100"), ("b", "95.5"), ("c", "9.60")] {
      _ = try program.write("in/\(name).txt", "\(name)局2022年度部门整体支出绩效自评报告\n\n自评得分\(score)分。\n")
    }
    _ = try ingest(program, "in")
    let database = try Database(RawPath(program.path("a.sqlite")), .readOnly)
    #expect(try database.number("SELECT count(*) FROM reports WHERE self_score > 95") == 2)
    #expect(try database.number("SELECT count(*) FROM 报告 WHERE 自评分 > 95") == 2)
    #expect(try database.value("SELECT sum(self_score) FROM reports") == "205.1")
    #expect(try database.value("SELECT self_score_text FROM reports WHERE self_score < 10") == "9.60")
  }
}

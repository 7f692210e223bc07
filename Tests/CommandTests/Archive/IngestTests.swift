import Files
import Foundation
import Testing

@testable import Archives

/// What an archivist does with an archive.
@Suite struct IngestTests {
  private static func report(_ year: Int, last: String, this: String) -> String {
    "甲县财政局\(year)年度部门整体支出绩效自评报告\n\n"
      + "\(year)年总收入\(this)万元，\(year - 1)年总收入\(last)万元。\n\n自评得分\(year % 100)分。\n"
  }

  private func program() throws -> BuiltProgram {
    let program = try BuiltProgram()
    _ = try program.write("in/a.txt", Self.report(2021, last: "90.00", this: "100.00"))
    _ = try program.write("in/b.txt", Self.report(2022, last: "101.00", this: "110.00"))
    _ = try program.write("in/c.txt", Self.report(2023, last: "110", this: "120.00"))
    return program
  }

  private func rows(_ program: BuiltProgram, _ sql: String) throws -> [String] {
    var rows: [String] = []
    try Database(RawPath(program.path("a.sqlite")), .readOnly).prepare(sql).rows([]) { row in
      rows.append(row.text(0) ?? "")
    }
    return rows
  }

  private func ingest(_ program: BuiltProgram, _ more: String...) throws -> BuiltProgram.Run {
    try program.run(["ingest", "in", "--archive", "a.sqlite", "-q"] + more)
  }

  @Test func onlyWhatIsNewOrChangedIsRead() throws {
    let program = try program()
    defer { program.remove() }
    #expect(try ingest(program).output.hasPrefix("共 3 个文件，本次读取 3 个"))
    #expect(try ingest(program).output.hasPrefix("共 3 个文件，本次读取 0 个"))
    try FileManager.default.moveItem(atPath: program.path("in/a.txt"), toPath: program.path("in/moved.txt"))
    #expect(try ingest(program).output.hasPrefix("共 3 个文件，本次读取 0 个"))
    #expect(try rows(program, "SELECT path FROM paths ORDER BY path").count == 4)
    _ = try program.write("in/b.txt", Self.report(2022, last: "100.00", this: "111.00"))
    #expect(try ingest(program).output.hasPrefix("共 3 个文件，本次读取 1 个，档案中已有 2 个"))
    #expect(try rows(program, "SELECT 文件 FROM 报告").sorted() == ["in/b.txt", "in/c.txt", "in/moved.txt"])
    #expect(try ingest(program, "--again").output.hasPrefix("共 3 个文件，本次读取 3 个"))
    #expect(try rows(program, "SELECT ended FROM runs WHERE ended IS NULL").isEmpty)
    #expect(try integrity(of: program.path("a.sqlite")) == "ok")
  }

  @Test func anotherGrammarReadsAnew() throws {
    let program = try program()
    defer { program.remove() }
    try program.copy("Grammar")
    #expect(try ingest(program).output.contains("本次读取 3 个"))
    let url = program.folder.appending(path: "Grammar/words.txt")
    try (String(contentsOf: url, encoding: .utf8) + "\nwords 无用词 = 无用\n")
      .write(to: url, atomically: true, encoding: .utf8)
    #expect(try ingest(program, "--grammar", "Grammar").output.contains("本次读取 3 个"))
    #expect(try ingest(program, "--grammar", "Grammar").output.contains("本次读取 0 个"))
  }

  @Test func whatFailedIsReadAgainOnRequest() throws {
    let program = try program()
    defer { program.remove() }
    _ = try program.write("in/z.pdf", "%PDF-1.4 坏的")
    _ = try program.write("in/it's.txt", "")
    let run = try ingest(program)
    #expect(run.code == 3)
    #expect(run.output.contains("已全部读取 3，没有文字 1，已损坏 1\n"))
    #expect(run.output.contains("    qpdf in/z.pdf in/z.pdf.fixed.pdf\n"))
    #expect(run.output.contains("    file 'in/it'\\''s.txt'\n"))
    #expect(try ingest(program).output.contains("本次读取 0 个"))
    #expect(try ingest(program, "--retry").output.contains("本次读取 2 个，档案中已有 3 个"))
  }

  @Test func zeroReportsAreSaidLoudly() throws {
    let program = try BuiltProgram()
    defer { program.remove() }
    try FileManager.default.createDirectory(
      at: program.folder.appending(path: "in"), withIntermediateDirectories: true)
    let run = try ingest(program, "--lang", "en")
    #expect(run.code == 3)
    #expect(run.errors.contains("no file was found"))
    #expect(run.errors.contains("not a single report was read"))
  }

  @Test func lastYearsFiguresAreCompared() throws {
    let program = try program()
    defer { program.remove() }
    _ = try ingest(program)
    let check = try program.run("check", "a.sqlite", "--where", "finding=lastYearDiffers")
    #expect(check.lines.first?.hasPrefix("in/b.txt:3: 警告：“总收入”上年数所列为 101.00万元") == true, "\(check.output)")
    #expect(check.output.contains("警告 1"))
    #expect(!check.output.contains("in/c.txt"))
    #expect(try program.run("export", "a.sqlite", "--to", "out", "--no-bom").code == 0)
    let years = try program.text("out/years.csv").split(separator: "\r\n").map { $0.split(separator: ",") }
    #expect(years.dropFirst().map { $0[1] } == ["2021", "2022", "2023"])
    // The rate of execution is the last column, and there is none.
    #expect(years[0].suffix(2) == ["last_year_differences", "execution_rate"])
    #expect(years.dropFirst().map { $0.last } == ["0", "1", "0"])
    // Once last year's report is put right, nothing differs any more.
    _ = try program.write("in/a.txt", Self.report(2021, last: "90.00", this: "101.00"))
    _ = try ingest(program)
    #expect(try rows(program, "SELECT code FROM findings WHERE code = 'lastYearDiffers'").isEmpty)
    #expect(try rows(program, "SELECT warnings FROM reports WHERE warnings > 0").isEmpty)
  }

  @Test func whatAChangeStartsFromIsLastYearsAmount() throws {
    let program = try BuiltProgram()
    defer { program.remove() }
    _ = try program.write("in/a.txt", Self.report(2021, last: "90.00", this: "100.00"))
    for (name, last, more) in [("b", "101.00", "19.00"), ("c", "100", "20")] {
      _ = try program.write(
        "in/\(name).txt",
        "甲县财政局2022年度部门整体支出绩效自评报告\n\n2022年总收入120.00万元，比上年\(last)万元增加\(more)万元。\n")
    }
    _ = try ingest(program)
    let messages = try rows(program, "SELECT 文件 || 说明 FROM 问题 WHERE 类别 = 'lastYearDiffers'")
    #expect(messages.count == 1 && messages[0].hasPrefix("in/b.txt“总收入”上年数所列为 101.00万元"), "\(messages)")
  }

  @Test func anExportFromTheArchiveIsTheExportOfTheFiles() throws {
    let program = try BuiltProgram()
    defer { program.remove() }
    try program.copy("Samples")
    _ = try program.run("ingest", "Samples", "--archive", "a.sqlite")
    _ = try program.run("export", "Samples", "--to", "direct", "--jobs", "1")
    _ = try program.run("export", "Samples", "--to", "pooled", "--jobs", "3")
    _ = try program.run("export", "a.sqlite", "--to", "archived")
    for name in ["reports", "indicators", "claims", "findings", "figures"] {
      let direct = try program.text("direct/\(name).csv")
      #expect(try program.text("pooled/\(name).csv") == direct)
      #expect(try program.text("archived/\(name).csv") == direct)
    }
    #expect(try program.run("check", "a.sqlite").output == program.run("check", "Samples").output)
  }
}

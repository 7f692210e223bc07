import Foundation
import Testing

/// The tables of an export as one workbook.
@Suite struct WorkbookTests {
  private func program() throws -> BuiltProgram {
    let program = try BuiltProgram()
    _ = try program.write(
      "in/a.txt", "甲局2022年度部门整体支出绩效自评报告\n\n预算执行率=34.94/39.66=80.1%。\n")
    return program
  }

  private func workbook(_ program: BuiltProgram) throws -> Data {
    try Data(contentsOf: program.folder.appending(path: "out/fuhe.xlsx"))
  }

  private static let python = ProcessInfo.processInfo.environment["FUHE_ANALYSIS"]

  @Test(.enabled(if: python != nil)) func aSpreadsheetSeesWhatTheTablesHold() throws {
    let program = try BuiltProgram()
    defer { program.remove() }
    try program.copy("Samples")
    _ = try program.run("export", "Samples", "--to", "out", "-q", "--format", "xlsx")
    _ = try program.run("export", "Samples", "--to", "out", "-q")
    let script =
      BuiltProgram.samples.deletingLastPathComponent().path
      + "/Tests/CommandTests/Scripts/check-workbook.py"
    let lines = try program.shell("\(Self.python ?? "") \(script) out/fuhe.xlsx out 2>&1")
    #expect(lines == ["same"], "\(lines)")
  }

  @Test func nothingButTheWorkbookIsWrittenAndItIsReplaced() throws {
    let program = try program()
    defer { program.remove() }
    for words in [[], [], ["--lang", "en"]] {
      let run = try program.run(["export", "in", "--to", "out", "-q", "--format", "xlsx"] + words)
      #expect(run.code == 0 && run.errors.isEmpty, "\(run.errors)")
      #expect(try FileManager.default.contentsOfDirectory(atPath: program.path("out")) == ["fuhe.xlsx"])
    }
    #expect(try workbook(program).starts(with: Array("PK".utf8)))
    let about = try FileManager.default.attributesOfItem(atPath: program.path("out/fuhe.xlsx"))
    #expect((about[.posixPermissions] as? NSNumber)?.intValue == 0o600)
  }

  @Test func aWorkbookThatWasChangedOrIsOfAnotherProgramIsLeftAlone() throws {
    let program = try program()
    defer { program.remove() }
    for foreign in ["", "PK", "PK 别人的工作簿"] {
      _ = try program.write("out/fuhe.xlsx", foreign)
      let run = try program.run("export", "in", "--to", "out", "--format", "xlsx", "--lang", "en")
      #expect(run.code == 2 && run.errors.contains("fuhe did not write"), "\(run.errors)")
      #expect(try workbook(program) == Data(foreign.utf8))
      #expect(try FileManager.default.contentsOfDirectory(atPath: program.path("out")) == ["fuhe.xlsx"])
    }
  }

  @Test func anExportThatCannotBeWrittenLeavesTheOldWorkbook() throws {
    let program = try program()
    defer { program.remove() }
    _ = try program.run("export", "in", "--to", "out", "-q", "--format", "xlsx")
    let before = try workbook(program)
    let lines = try program.shell(
      "ulimit -f 4; fuhe export in --to out -q --format xlsx --jobs 1 2>&1; echo code $?")
    #expect(lines.last == "code 2", "\(lines)")
    #expect(try workbook(program) == before)
    #expect(try FileManager.default.contentsOfDirectory(atPath: program.path("out")) == ["fuhe.xlsx"])
  }

  @Test func anArchiveGivesItsYearsAsASheet() throws {
    let program = try program()
    defer { program.remove() }
    _ = try program.run("ingest", "in", "--archive", "a.sqlite", "-q")
    let run = try program.run("export", "a.sqlite", "--to", "out", "--format", "xlsx", "--by-year")
    #expect(run.code == 0, "\(run.errors)")
    let names = try program.shell(
      "unzip -p out/fuhe.xlsx xl/workbook.xml 2> /dev/null || python3 -m zipfile -l out/fuhe.xlsx")
    #expect(names.joined().contains("历年") || names.joined().contains("sheet7.xml"), "\(names)")
  }

  @Test(arguments: [
    ["check", "in", "--format", "xlsx"], ["export", "in", "--to", "out", "--format", "json"],
  ])
  func eachCommandHasItsOwnFormats(words: [String]) throws {
    let program = try program()
    defer { program.remove() }
    #expect(try program.run(words).code == 2)
  }
}

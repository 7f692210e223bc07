import Files
import Foundation
import Testing

@testable import Archives

/// What a person says of findings is kept in the archive.
@Suite struct ArchiveJudgementTests {
  private static let report = "甲县财政局2022年度部门整体支出绩效自评报告\n\n全年执行率=34.94/39.66=80%。\n"

  private func program() throws -> BuiltProgram {
    let program = try BuiltProgram()
    _ = try program.write("in/a.txt", Self.report)
    return program
  }

  private func write(_ decision: String, _ note: String, at time: String, in program: BuiltProgram) throws {
    _ = try program.write(
      "j.json",
      #"{"schema":"fuhe.judgements/1","judgements":[{"code":"formulaWrong","label":"全年执行率","#
        + #""department":"甲县财政局","year":"2022","figures":["80%","34.94","39.66"],"decision":"\#(decision)","#
        + #""note":"\#(note)","who":"张三","when":"2026-01-\#(time)T03:04:05.000Z"}]}"#)
  }

  private func told(_ program: BuiltProgram) throws -> String? {
    try Database(RawPath(program.path("a.sqlite")), .readOnly).value(
      "SELECT 判断 || ' ' || 是否适用 || ' ' || 判断说明 || ' ' || 审核人 FROM 问题 WHERE 级别 = 'error'")
  }

  @Test func judgementsAreTakenInWithFilesAndOutliveThem() throws {
    let program = try program()
    defer { program.remove() }
    try write("dismissed", "另有口径", at: "02", in: program)
    let words = ["ingest", "in", "--archive", "a.sqlite", "-q"]
    #expect(try program.run(words + ["--judgements", "j.json"]).code == 0)
    #expect(try told(program) == "dismissed applied 另有口径 张三")
    // Another line before it, and read again without the file of judgements.
    _ = try program.write("in/a.txt", "附件\n\n" + Self.report)
    #expect(try program.run(words + ["--again"]).code == 0)
    #expect(try told(program) == "dismissed applied 另有口径 张三")
    let check = try program.run("check", "a.sqlite")
    #expect(check.code == 0)
    #expect(check.output.contains("已排除：另有口径") && check.output.contains("排除 1"), "\(check.output)")
    _ = try program.run("export", "a.sqlite", "--to", "out", "--no-bom")
    #expect(try program.text("out/findings.csv").contains(",dismissed,applied,另有口径,张三,2026-01-02T"))
    // With other figures it is shown as changed and does not apply.
    _ = try program.write("in/a.txt", Self.report.replacing("80%", with: "79%"))
    #expect(try program.run(words).code == 0)
    #expect(try told(program) == "dismissed changed 另有口径 张三")
    #expect(try program.run("check", "a.sqlite").code == 1)
  }

  @Test func anArchiveIsJudgedWithoutItsFiles() throws {
    let program = try program()
    defer { program.remove() }
    _ = try program.run("ingest", "in", "--archive", "a.sqlite", "-q")
    #expect(try program.run("check", "a.sqlite").code == 1)
    try FileManager.default.removeItem(atPath: program.path("in"))
    try write("dismissed", "另有口径", at: "02", in: program)
    let run = try program.run("archive", "judge", "a.sqlite", "--judgements", "j.json")
    #expect(run.output == "存入判断 1 条，档案中共 1 条，涉及问题 1 个\n")
    #expect(try program.run("check", "a.sqlite").code == 0)
    // An earlier judgement does not undo it, a later one does.
    try write("confirmed", "", at: "01", in: program)
    _ = try program.run("archive", "judge", "a.sqlite", "--judgements", "j.json")
    #expect(try told(program)?.hasPrefix("dismissed") == true)
    try write("confirmed", "", at: "03", in: program)
    _ = try program.run("archive", "judge", "a.sqlite", "--judgements", "j.json")
    #expect(try told(program)?.hasPrefix("confirmed") == true)
    #expect(try program.run("check", "a.sqlite").code == 1)
  }

  @Test func whatIsNoArchiveOrNoJudgementIsToldOf() throws {
    let program = try program()
    defer { program.remove() }
    _ = try program.write("j.json", "{}")
    _ = try program.run("ingest", "in", "--archive", "a.sqlite", "-q")
    for words in [
      ["archive", "judge", "a.sqlite"], ["archive", "judge", "a.sqlite", "--judgements", "j.json"],
      ["archive", "judge", "none.sqlite", "--judgements", "j.json"],
      ["ingest", "in", "--archive", "a.sqlite", "--judgements", "j.json"],
    ] { #expect(try program.run(words).code == 2, "\(words)") }
  }
}

import Files
import Foundation
import Testing

@testable import Archives

/// The analyst's questions in the README are answered, by whatever program asks them.
@Suite struct QuestionTests {
  private func program() throws -> BuiltProgram {
    let program = try BuiltProgram()
    let table =
      "一级指标\t二级指标\t三级指标\t年度指标值\t实际完成值\t分值\t得分\n"
      + "管理\t预算\t资金使用率\t≥95%\t75.2%\t10\t9.5\n产出\t数量\t满意度\t≥95%\t95.74%\t90\t87\n"
    for (name, year, score, more) in [
      ("甲县财政局", 2021, "100", "预算执行率为75.00%。\n\n总支出120.00万元，其中：基本支出80.00万元，项目支出41.00万元。"),
      ("乙县财政局", 2021, "96.5", table), ("丙县财政局", 2022, "9", "预算执行率=34.94/39.66=88.1%。"),
    ] {
      _ = try program.write(
        "in/\(year)\(name).txt",
        "\(name)\(year)年度部门整体支出绩效自评报告\n\n\(year)年财政拨款收入\(year).50万元。\n\n自评得分\(score)分。\n\n\(more)\n")
    }
    _ = try program.run("ingest", "in", "--archive", "a.sqlite", "-q")
    _ = try program.run("export", "in", "--to", "out")
    return program
  }

  @Test func theStatementsOfTheReadmeAnswer() throws {
    let program = try program()
    defer { program.remove() }
    let statements = try Readme().blocks("sql").map { $0.joined(separator: "\n") }
    let database = try Database(RawPath(program.path("a.sqlite")), .readOnly)
    var answers: [[String]] = []
    for statement in statements {
      var rows: [String] = []
      try database.prepare(statement).rows([]) { row in
        rows.append((0..<4).compactMap { row.text($0) }.joined(separator: " "))
      }
      answers.append(rows)
    }
    #expect(
      answers == [
        ["乙县财政局 2021 96.5 75.2", "甲县财政局 2021 100.0 75.0"],
        ["满意度 1 3.0", "预算执行率 1 0.5"],
        ["2021 2 40430000.0", "2022 1 20225000.0"],
        answers[3],
      ])
    #expect(answers[3].contains("sum 1 100.0"), "\(answers[3])")
    #expect(answers[3].contains("formula 1 0.0"), "\(answers[3])")
  }

  private static let python = ProcessInfo.processInfo.environment["FUHE_ANALYSIS"]

  @Test(.enabled(if: python != nil)) func duckDBAndPandasAnswerTheSame() throws {
    let program = try program()
    defer { program.remove() }
    let root = BuiltProgram.samples.deletingLastPathComponent().path
    let script = root + "/Tests/CommandTests/Scripts/ask-tables.py"
    let lines = try program.shell("\(Self.python ?? "") \(script) \(root)/README.md a.sqlite out 2>&1")
    #expect(lines.last == "asked SQLite, DuckDB, pandas", "\(lines)")
  }
}

import Files
import Foundation
import Testing

@testable import Archives

/// An archive of the first version becomes one of the newest and loses nothing.
@Suite struct MigrationTests {
  /// The archive as `archive-1.sql` makes it.
  private func program() throws -> BuiltProgram {
    let program = try BuiltProgram()
    let script = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Scripts/archive-1.sql")
    try Database.make(program.path("a.sqlite"), String(decoding: Data(contentsOf: script), as: UTF8.self))
    _ = try program.write("in/new.txt", "乙局2022年度自评报告\n\n自评得分95分。\n")
    return program
  }

  private func value(_ program: BuiltProgram, _ sql: String) throws -> String? {
    try Database(RawPath(program.path("a.sqlite")), .readOnly).value(sql)
  }

  @Test(arguments: [
    ["check", "a.sqlite", "--fail-on", "never"], ["ingest", "in", "--archive", "a.sqlite", "-q"],
    ["export", "a.sqlite", "--to", "out"],
  ]) func whateverOpensItBringsItForward(words: [String]) throws {
    let program = try program()
    defer { program.remove() }
    #expect(try value(program, "PRAGMA user_version") == "1")
    let run = try program.run(words)
    #expect(run.code == 0, "\(run.errors)")
    #expect(try value(program, "PRAGMA user_version") == String(Schema.migrations.count))
    #expect(try value(program, "SELECT count(*) FROM migrations") == String(Schema.migrations.count))
    #expect(try integrity(of: program.path("a.sqlite")) == "ok")
  }

  @Test func whatItHeldIsThere() throws {
    let program = try program()
    defer { program.remove() }
    #expect(try program.run("check", "a.sqlite").output.contains("in/old.txt:5: 错误：不符"))
    for (sql, expected) in [
      ("SELECT self_score_text FROM reports WHERE self_score > 95", "100"),
      (
        "SELECT fiscal_appropriation_yuan_text FROM reports WHERE fiscal_appropriation_yuan > 9000",
        "7745500.00"
      ),
      ("SELECT name FROM indicators WHERE score < full", "预算执行率"),
      ("SELECT 部门 || 年度 || 改作 FROM 问题", "甲局202088%"),
      ("SELECT 所列数 || ' ' || 算得数 FROM 算式", "80.0 88.0988401412"),
      ("SELECT value FROM operands WHERE value > 9", "34.94"),
      ("SELECT labelled_figures FROM reports", "1"),
      ("SELECT 文件 FROM 全文 WHERE 文字 LIKE '%公用%'", "in/old.txt"),
    ] { #expect(try value(program, sql) == expected, "\(sql)") }
  }
}

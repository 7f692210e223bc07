import Files
import Foundation
import Testing

@testable import Archives

/// What an analyst computes with an archive.
@Suite struct NumberTests {
  private static let table =
    "一级指标\t二级指标\t三级指标\t年度指标值\t实际完成值\t分值\t得分\n"
    + "管理\t预算\t资金使用率\t≥95%\t75.2%\t10\t9.5\n产出\t数量\t验收合格率\t≥95%\t95.74%\t90\t90\n"

  private static func report(_ name: String, _ year: Int, _ score: String, _ more: String = "") -> String {
    "\(name)\(year)年度部门整体支出绩效自评报告\n\n\(year)年财政拨款收入\(year).50万元。\n\n自评得分\(score)分。\n\n\(more)\n"
  }

  private func program() throws -> BuiltProgram {
    let program = try BuiltProgram()
    _ = try program.write("in/a.txt", Self.report("甲县财政局", 2021, "100", "预算执行率为75.00%。"))
    _ = try program.write("in/b.txt", Self.report("乙县财政局", 2021, "99.5", Self.table))
    _ = try program.write("in/c.txt", Self.report("丙县财政局", 2022, "9", "甲率=34.94/39.66=80%。\n\n公用经费略有结余。"))
    #expect(try program.run("ingest", "in", "--archive", "a.sqlite", "-q").code == 0)
    return program
  }

  private func rows(_ program: BuiltProgram, _ sql: String) throws -> [String] {
    var rows: [String] = []
    try Database(RawPath(program.path("a.sqlite")), .readOnly).prepare(sql).rows([]) {
      rows.append($0.text(0) ?? "")
    }
    return rows
  }

  @Test func numbersCompareAsNumbers() throws {
    let program = try program()
    defer { program.remove() }
    for (table, score) in [("reports", "self_score"), ("报告", "自评分"), ("历年", "自评分"), ("部门年度", "自评分")] {
      #expect(try rows(program, "SELECT count(*) FROM \(table) WHERE \(score) > 95") == ["2"], "\(table)")
    }
    #expect(try rows(program, "SELECT name FROM indicators WHERE score < \"full\"") == ["资金使用率"])
    #expect(try rows(program, "SELECT 标准名称 FROM 指标 WHERE 得分 < 分值") == ["预算执行率"])
    #expect(try rows(program, "SELECT sum(财政拨款收入元) FROM 报告") == ["60655000.0"])
    #expect(try rows(program, "SELECT sum(full) || ' ' || max(full_text) FROM indicators") == ["100.0 90"])
    #expect(try rows(program, "SELECT 相差 || 单位 FROM 算式 WHERE 相差 < -8 AND 算得数 > 88") == ["-8.0988401412%"])
  }

  @Test func theAnnualRateOfExecutionStandsInAColumn() throws {
    let program = try program()
    defer { program.remove() }
    #expect(try rows(program, "SELECT 文件 FROM 报告 WHERE 预算执行率 = 75.2") == ["in/b.txt"])
    #expect(try rows(program, "SELECT 文件 FROM 报告 WHERE 预算执行率 IS NULL") == ["in/c.txt"])
    #expect(
      try rows(program, "SELECT execution_rate_text FROM reports WHERE execution_rate < 80").contains("75.00")
    )
  }

  @Test func twoCharactersAreFound() throws {
    let program = try program()
    defer { program.remove() }
    for words in ["公用", "公用经费"] {
      #expect(
        try rows(program, "SELECT 文件 FROM 全文 WHERE 文字 LIKE '%\(words)%'") == ["in/c.txt"], "\(words)")
    }
  }

  @Test func boxesAndSizesOfPagesAreKept() throws {
    let program = try BuiltProgram()
    defer { program.remove() }
    try program.copy("Samples")
    _ = try program.run("ingest", "Samples", "--archive", "a.sqlite", "-q")
    for table in ["indicators", "claims", "operands", "findings", "figures"] {
      let boxless = """
        SELECT count(*) FROM \(table) t JOIN documents d ON d.id = t.document WHERE d.format = 'pdf' AND NOT EXISTS (
          SELECT 1 FROM boxes b WHERE b.document = t.document AND b.sheet = '\(table)' AND b.row = t.position)
        """
      #expect(try rows(program, boxless) == ["0"], "\(table)")
    }
    let outside = """
      SELECT count(*) FROM boxes b LEFT JOIN pages p ON p.document = b.document AND p.page = b.page
      WHERE p.page IS NULL OR b.x0 < 0 OR b.y0 < 0 OR b.x1 > p.width OR b.y1 > p.height OR b.x0 >= b.x1
      """
    #expect(try rows(program, outside) == ["0"])
    #expect(try rows(program, "SELECT count(*) > 1000 FROM boxes") == ["1"])
  }

  /// The counts of a report are those of the rows.
  @Test func countsAreThoseOfTheRows() throws {
    let program = try BuiltProgram()
    defer { program.remove() }
    try program.copy("Samples")
    _ = try program.write("Samples/z.txt", Self.report("丁局", 2022, "90", "执行率=45.2/甲=90%。"))
    _ = try program.run("ingest", "Samples", "--archive", "a.sqlite", "-q")
    for (column, count) in [
      ("claims", "count(*) FROM claims t"), ("indicators", "count(*) FROM indicators t"),
      ("labelled_figures", "count(*) FROM figures t"),
      ("unchecked", "coalesce(sum(verdict = 'unchecked'), 0) FROM claims t"),
      ("errors", "coalesce(sum(severity = 'error'), 0) FROM findings t"),
    ] {
      let sql =
        "SELECT count(*) FROM reports r WHERE \(column) <> (SELECT \(count) WHERE t.document = r.document)"
      #expect(try rows(program, sql) == ["0"], "\(column)")
    }
    #expect(try rows(program, "SELECT count(*) FROM claims WHERE reason = 'unparsed'") != ["0"])
  }

  @Test func identitiesAreNeitherNumbersNorDates() throws {
    let program = try BuiltProgram()
    defer { program.remove() }
    try program.copy("Samples")
    _ = try program.run("ingest", "Samples", "--archive", "a.sqlite", "-q")
    for table in ["indicators", "claims", "findings"] {
      let ids = try rows(program, "SELECT DISTINCT id FROM \(table)")
      #expect(!ids.isEmpty && ids.allSatisfy { $0.first?.isLetter == true && Double($0) == nil }, "\(table)")
    }
    let twice = "SELECT id FROM findings GROUP BY document, id HAVING count(*) > 1"
    #expect(try rows(program, twice) == [])
  }

  /// A line put before it, and the other form of the same report, change no identity.
  @Test func aFindingKeepsItsIdentity() throws {
    let program = try BuiltProgram()
    defer { program.remove() }
    try program.copy("Samples")
    let text = try program.text("Samples/yantian-2021.txt")
    _ = try program.write("Samples/more.txt", "附件三\n\n" + text)
    _ = try program.run("ingest", "Samples", "--archive", "a.sqlite", "-q")
    func identities(_ name: String) throws -> [String] {
      try rows(
        program,
        "SELECT f.id FROM findings f JOIN present v USING (document) WHERE v.path = 'Samples/\(name)' ORDER BY 1"
      )
    }
    for (one, other) in [
      ("yantian-2021.txt", "more.txt"), ("yantian-2021.txt", "yantian-2021.pdf"),
      ("huailai-2021.txt", "huailai-2021.pdf"),
    ] {
      #expect(try !identities(one).isEmpty)
      #expect(try identities(one) == identities(other), "\(one) \(other)")
    }
  }

  /// What is asked of findings holds for the rows as well as for the files.
  @Test func conditionsPickFindingsAndRefuseWhatTheyDoNotKnow() throws {
    let program = try program()
    defer { program.remove() }
    _ = try program.run("export", "a.sqlite", "--to", "all", "--no-bom")
    _ = try program.run("export", "a.sqlite", "--to", "some", "--no-bom", "--where", "finding=formulaWrong")
    let all = try program.text("all/findings.csv").split(separator: "\r\n")
    let some = try program.text("some/findings.csv").split(separator: "\r\n")
    #expect(some.count == 2 && all.count > 2 && some[1].contains(",formulaWrong,error,"), "\(all)")
    let lines = try program.run("check", "a.sqlite", "--where", "finding=warning").lines
    #expect(lines.contains { $0.contains("警告：") } && !lines.contains { $0.contains("错误：") }, "\(lines)")
    for condition in ["finding=sumWrongs", "status=done", "year=二〇", "name=甲", "year", "=2022"] {
      #expect(try program.run("check", "a.sqlite", "--where", condition).code == 2, "\(condition)")
    }
  }

  @Test func aDepartmentHasOneRowAYearOnRequest() throws {
    let program = try program()
    defer { program.remove() }
    _ = try program.write("in/d.txt", Self.report("丙县财政局", 2022, "8", "预算执行率为90%。"))
    _ = try program.run("ingest", "in", "--archive", "a.sqlite", "-q")
    #expect(try program.run("export", "a.sqlite", "--to", "out", "--no-bom", "--by-year").code == 0)
    let years = try program.text("out/years.csv").split(separator: "\r\n").map(String.init)
    #expect(years.first == YearTable(isJoined: true).keys.joined(separator: ","))
    // Their scores differ, so there is none; the rate is told by one of them only.
    #expect(years.contains("丙县财政局,2022,2,,,,20225000.00,90,1,0,0,0"), "\(years)")
    #expect(years.count == 4)
    #expect(try program.run("export", "in", "--to", "out", "--by-year").code == 2)
  }
}

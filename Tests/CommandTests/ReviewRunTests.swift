import Foundation
import Testing

/// `fuhe review` as it is run.
@Suite struct ReviewRunTests {
  /// A Python that has Playwright and axe, when there is one.
  private static let python = ProcessInfo.processInfo.environment["FUHE_BROWSER"]

  @Test func oneReportIsOnePage() throws {
    let program = try BuiltProgram()
    defer { program.remove() }
    try program.copy("Samples")
    #expect(try program.run("review", "-q", "Samples/yantian-2021.txt", "--to", "新/页.html").code == 0)
    #expect(try program.text("新/页.html").contains("深圳市社会保险基金管理局盐田分局"))
    let several = try program.run("review", "-q", "Samples", "--to", "a.html", "--lang", "en")
    #expect(several.code == 2)
    #expect(several.errors.contains("takes one report"))
  }

  @Test func aFolderGetsAnIndexAndTheSameBytesWhoeverReads() throws {
    let program = try BuiltProgram()
    defer { program.remove() }
    try program.copy("Samples")
    _ = try program.write("Samples/坏.pdf", "%PDF-1.4 坏的")
    for jobs in ["1", "2"] {
      #expect(try program.run("review", "-q", "Samples", "--to", "out\(jobs)", "--jobs", jobs).code == 3)
    }
    #expect(try program.shell("diff -r out1 out2") == [])
    #expect(
      try program.shell("find out1 -name '*.html' | wc -l").first?.trimmingCharacters(in: .whitespaces)
        == "12")
    let index = try program.text("out1/index.html")
    #expect(index.contains("\"damaged\""))
  }

  @Test func aPageOfAnotherProgramIsLeftAlone() throws {
    let program = try BuiltProgram()
    defer { program.remove() }
    let report = try program.write("a.txt", "某局2022年度自评报告\n\n自评得分95分。\n")
    let other = try program.write("out/index.html", "<html>mine</html>")
    let run = try program.run("review", "-q", report, "--to", "out", "--lang", "en")
    #expect(run.code == 2)
    #expect(run.errors.contains("fuhe did not write"))
    #expect(try String(contentsOfFile: other, encoding: .utf8) == "<html>mine</html>")
  }

  @Test func anArchiveIsReviewedFromItsFiles() throws {
    let program = try BuiltProgram()
    defer { program.remove() }
    for (year, own, last) in [(2021, 1100, 900), (2022, 1200, 1105)] {
      _ = try program.write(
        "in/\(year).txt",
        "甲县财政局\(year)年度部门整体支出绩效自评报告\n\n部门名称：甲县财政局\n\n"
          + "\(year)年总支出\(own).00万元，比上年\(last).00万元增加\(own - last).00万元。\n")
    }
    #expect(try program.run("ingest", "-q", "in", "--archive", "a.sqlite").code == 0)
    #expect(try program.run("review", "-q", "a.sqlite", "--to", "out", "--where", "year=2022").code == 0)
    let pages = try program.shell("cat out/reports/*/*.html")
    #expect(pages.contains { $0.contains("data-code=\"lastYearDiffers\"") })
    #expect(try program.shell("ls out/reports/*/*.html").count == 1)
  }

  @Test func whatWasDismissedDoesNotFail() throws {
    let program = try BuiltProgram()
    defer { program.remove() }
    let report = try program.write(
      "a.txt",
      "甲县财政局2022年度自评报告\n\n部门名称：甲县财政局\n\n2022年总支出1203.40万元，其中项目支出320.00万元，占总支出的29.59%。\n")
    #expect(try program.run("check", "-q", report).code == 1)
    let judgement = """
      {"schema":"fuhe.judgements/1","judgements":[{"code":"shareWrong","label":"项目支出","department":"甲县财政局",
      "year":"2022","figures":["29.59%","320.00万元","1203.40万元"],"decision":"dismissed","note":"口径不同",
      "who":"李四","when":"2026-01-02T03:04:05Z"}]}
      """
    let file = try program.write("j.json", judgement)
    let run = try program.run("check", "-q", report, "--judgements", file)
    #expect(run.code == 0)
    #expect(run.output.contains("    已排除：口径不同，李四，2026-01-02\n"))
    #expect(run.output.hasSuffix("已判：属实 0，排除 1，待问 0，依据已变 0\n"))
    #expect(
      try program.run("export", "-q", report, "--to", "out", "--no-bom", "--judgements", file).code == 0)
    let findings = try program.text("out/findings.csv").split(separator: "\r\n")
    #expect(findings[0].hasSuffix(",judgement,judgement_state,judgement_note,judged_by,judged_at"))
    #expect(findings[1].hasSuffix(",dismissed,applied,口径不同,李四,2026-01-02T03:04:05Z"))
    let bad = try program.run("check", "-q", report, "--judgements", report, "--lang", "en")
    #expect(bad.code == 2)
    #expect(bad.errors.contains("no file of judgements"))
  }

  /// Sorting, filtering, keys, selecting, boxes, judgements, hostile reports and accessibility in Chromium.
  @Test(.enabled(if: python != nil)) func anInspectorWorksWithThePagesInABrowser() throws {
    let program = try BuiltProgram()
    defer { program.remove() }
    let package = BuiltProgram.samples.deletingLastPathComponent().path
    let more = ProcessInfo.processInfo.environment["FUHE_PDF"].map { " --more '\($0)'" } ?? ""
    let printed = try program.shell(
      "'\(Self.python ?? "")' '\(package)/Tests/CommandTests/Scripts/check-review.py' \"$(command -v fuhe)\" "
        + "'\(package)/Samples' .\(more) 2>&1 | tail -n 40")
    #expect(printed.last == "0 faults", "\(printed.joined(separator: "\n"))")
  }
}

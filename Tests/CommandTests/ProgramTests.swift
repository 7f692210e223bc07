import Foundation
import Grammars
import Testing

/// Runs the whole program on small files.
@Suite struct ProgramTests {
  private static let report = "某局整体支出绩效自评报告\n\n政府采购执行率=34.94/39.66=88%。\n"

  @Test func versionAndHelp() throws {
    let program = try BuiltProgram()
    defer { program.remove() }
    #expect(try program.run("--version").output == "fuhe 0.1.0\n")
    let chinese = try program.run("--help")
    #expect(chinese.code == 0 && chinese.errors.isEmpty)
    #expect(chinese.output.contains("用法："))
    #expect(try program.run("help", "check", locale: "en_GB.UTF-8").output.contains("Usage:"))
    #expect(try program.run("check", "--help", "--lang", "en").output.contains("--fail-on"))
    #expect(try program.run("help", "chekc").code == 2)
  }

  @Test func wrongUsageNamesTheRemedy() throws {
    let program = try BuiltProgram()
    defer { program.remove() }
    let nothing = try program.run()
    #expect(nothing.code == 2 && nothing.output.isEmpty)
    let misspelt = try program.run("check", "--quite", "a", "--lang", "en")
    #expect(misspelt.code == 2)
    let lines = misspelt.errors.split(separator: "\n")
    #expect(lines.first == "fuhe: there is no option “--quite”; did you mean --quiet?")
    #expect(lines.last == "      for the usage run fuhe help check")
  }

  @Test func checkPrintsASummaryLineAFileAndOneForAll() throws {
    let program = try BuiltProgram()
    defer { program.remove() }
    _ = try program.write("in/a.txt", Self.report)
    _ = try program.write("in/b.txt", Self.report)
    let run = try program.run("check", "in", "--color", "never")
    #expect(run.code == 0)
    #expect(run.errors.isEmpty)
    let last = run.lines.suffix(4)
    #expect(last.map { $0.prefix(8) } == ["in/a.txt", "in/b.txt", "共 2 个文件，", "读出的文件中：没"])
    #expect(!run.output.contains("\u{1B}"))
    #expect(try program.run("check", "in", "--color=always").output.contains("\u{1B}["))
  }

  @Test func checkInJSONPrintsObjectsAndNothingElse() throws {
    let program = try BuiltProgram()
    defer { program.remove() }
    _ = try program.write("in/a.txt", Self.report)
    let run = try program.run("check", "--format", "json", "in")
    #expect(run.lines.count == 1)
    #expect(run.output.hasPrefix(#"{"schema":"fuhe.report/1","source":{"path":"in/a.txt","#))
    _ = try JSONSerialization.jsonObject(with: Data(run.output.utf8))
  }

  @Test(arguments: [["extract"], ["check", "--format", "json"]])
  func figuresAreListedOnRequest(command: [String]) throws {
    let program = try BuiltProgram()
    defer { program.remove() }
    let path = try program.write("a.txt", "某局2021年自评报告\n\n2021年度基本支出为774.55万元。\n")
    #expect(!(try program.run(command + [path]).output.contains(#""figures":["#)))
    let run = try program.run(command + ["--figures", path])
    #expect(run.output.contains(#""value":"774.55","unit":"万元","yuan":"7745500.00""#))
    #expect(try program.run("check", "--figures", path).code == 2)
  }

  @Test func extractKeepsTheOrderOfTheArguments() throws {
    let program = try BuiltProgram()
    defer { program.remove() }
    let path = try program.write("b.txt", Self.report)
    let run = try program.run("extract", path, "missing.pdf", path, ".")
    #expect(run.code == 3)
    let status = try run.lines.map { line in
      let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
      return object?["status"] as? String
    }
    #expect(status == ["complete", "unreadable", "complete", "unreadable"])
    #expect(run.errors.contains("missing.pdf：文件不存在"))
  }

  @Test func standardInputIsAFileNamedDash() throws {
    let program = try BuiltProgram()
    defer { program.remove() }
    let run = try program.run("extract", "-", input: Self.report)
    #expect(run.code == 0)
    #expect(run.output.contains(#""source":{"path":"-","sha256":""#))
  }

  @Test func textAnnouncesSeveralFilesOnStandardError() throws {
    let program = try BuiltProgram()
    defer { program.remove() }
    _ = try program.write("a.txt", "甲\n")
    _ = try program.write("b.txt", "乙\n")
    let one = try program.run("text", "a.txt")
    #expect(one.output == "甲\n" && one.errors.isEmpty)
    let two = try program.run("text", "a.txt", "b.txt")
    #expect(two.output == "甲\n乙\n")
    #expect(two.errors == "==> a.txt <==\n==> b.txt <==\n")
  }

  @Test func textTellsWhyLinesWereJoined() throws {
    let program = try BuiltProgram()
    defer { program.remove() }
    _ = try program.write("a.txt", "总支出包括：基本支出、\n项目支出。\n其他说明\n")
    let chinese = try program.run("text", "--why", "a.txt")
    #expect(
      chinese.lines == [
        "第 1 页\t接\t…总支出包括：基本支出、 | 项目支出。…\t前行末尾未完 +60；前行是否写满 -10",
        "第 1 页\t分\t…项目支出。 | 其他说明…\t前行以句读结尾 -30；前行是否写满 -10",
      ])
    let english = try program.run("text", "--why", "a.txt", locale: "en_US.UTF-8")
    #expect(english.lines.first?.contains("joined") ?? false)
  }

  @Test func grammarIsListedAndTested() throws {
    let program = try BuiltProgram()
    defer { program.remove() }
    #expect(try program.run("grammar", "list").lines.count > 10)
    let good = try program.run("grammar", "test", "--lang", "en")
    #expect(good.code == 0)
    #expect(good.output.hasSuffix(" 0 failed, 0 not proved\n"))
    for file in Grammar.builtInFiles { _ = try program.write("bad/" + file.name, file.text) }
    _ = try program.write("bad/a.txt", "rule 甲 -> year\n  year:甲\n  例 乙\n")
    let bad = try program.run("grammar", "test", "--grammar", "bad")
    #expect(bad.code == 1)
    #expect(bad.output.hasPrefix("bad/a.txt:1: 甲: 没有认出\n    乙\n"))
    #expect(bad.lines.contains("bad/a.txt:1: rule 甲: 没有反例"))
    _ = try program.write("lacking/a.txt", "words 明细 = 其中\n")
    let lacking = try program.run("check", "--grammar", "lacking", "x.txt")
    #expect(lacking.code == 2)
    #expect(lacking.errors.contains("程序要用而各文件都没有定义的：“words 约”、"))
    _ = try program.write("broken/a.txt", "rule\n")
    let broken = try program.run("check", "--grammar", "broken", "x.txt")
    #expect(broken.code == 2)
    #expect(broken.errors.hasPrefix("broken/a.txt:1:"))
    #expect(broken.errors == "broken/a.txt:1:5: “rule”后面要有名称\n")
    #expect(try program.run("grammar", "list", "--grammar", "none").code == 2)
  }

  @Test func nothingFoundIsSaid() throws {
    let program = try BuiltProgram()
    defer { program.remove() }
    try FileManager.default.createDirectory(atPath: program.path("in"), withIntermediateDirectories: true)
    let run = try program.run("check", "in", "--lang", "en")
    #expect(run.code == 3)
    #expect(run.errors.contains("no file was found"))
    _ = try program.write("in/a.json", "{}")
    #expect(try program.run("check", "in", "--lang", "en").errors.contains("not a single report was read"))
  }
}

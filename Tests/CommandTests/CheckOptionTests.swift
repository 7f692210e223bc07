import Foundation
import Testing

/// What `check` shows on request.
@Suite struct CheckOptionTests {
  private func program() throws -> BuiltProgram {
    let program = try BuiltProgram()
    _ = try program.write(
      "in/a.txt",
      "甲局2022年度部门整体支出绩效自评报告\n\n预算执行率=34.94/39.66=80.1%。\n\n整改率=34.94/39.66=88.09%。\n\n"
        + "自评得分91分。\n")
    _ = try program.write(
      "in/b.txt",
      "乙局2022年度部门整体支出绩效自评报告\n\n执行率=18.5/20=92.5%。\n\n覆盖率=34.94/0=88%。\n\n自评得分91分。\n")
    return program
  }

  @Test func levelsAndSoundFilesAreLeftOut() throws {
    let program = try program()
    defer { program.remove() }
    let all = try program.run("check", "in").output
    #expect(all.contains("in/a.txt:5: 提示") && all.contains("\nin/b.txt："), "\(all)")
    let some = try program.run("check", "in", "--level", "error", "--only-problems").output
    #expect(some.contains("in/a.txt:3: 错误"), "\(some)")
    #expect(!some.contains("in/a.txt:5: 提示") && !some.contains("in/b.txt"), "\(some)")
  }

  /// Findings, unchecked claims and the line that sums up stand together for each file.
  @Test func whatIsSaidOfAFileStandsTogether() throws {
    let program = try program()
    defer { program.remove() }
    let lines = try program.run("check", "in", "--unchecked").lines
    let files = lines.compactMap { line in ["in/a.txt", "in/b.txt"].first { line.hasPrefix($0) } }
    #expect(files.count > 4 && files == files.sorted(), "\(lines)")
    #expect(lines.last { $0.hasPrefix("in/a.txt") }?.contains("，已核 ") == true, "\(lines)")
  }

  @Test func uncheckedClaimsAreListedWithTheirReasons() throws {
    let program = try program()
    defer { program.remove() }
    #expect(!(try program.run("check", "in").output.contains("in/b.txt:5: 未核")))
    #expect(try program.run("check", "in", "--unchecked").output.contains("in/b.txt:5: 未核：除数为零\n"))
  }

  @Test func aConditionOnFindingsChoosesAmongThemAsWell() throws {
    let program = try program()
    defer { program.remove() }
    _ = try program.run("ingest", "in", "--archive", "a.sqlite")
    let notes = try program.run("check", "a.sqlite", "--where", "finding=note").output
    #expect(notes.contains("in/a.txt:5: 提示") && !notes.contains("in/a.txt:3: 错误"), "\(notes)")
  }

  @Test func aClaimKeepsItsIdentityWhenALineIsPutBeforeIt() throws {
    let program = try program()
    defer { program.remove() }
    let text = try program.text("in/a.txt")
    _ = try program.write("in/c.txt", text.replacing("\n\n预算", with: "\n\n一、基本情况。\n\n预算"))
    let identities = try ["a", "c"].map { name in
      let output = try program.run("extract", "in/\(name).txt").output
      return output.matches(of: #/"id":"(\w+-[0-9a-f]{16})"/#).map { String($0.output.1) }
    }
    #expect(!identities[0].isEmpty && identities[0] == identities[1])
  }

  @Test func standardInputAndAnyNameHaveTheLimitsOfAFile() throws {
    let program = try program()
    defer { program.remove() }
    let sample = try Data(contentsOf: BuiltProgram.samples.appending(path: "yantian-2021.pdf"))
    try sample.write(to: program.folder.appending(path: "x.txt"))
    for words in [["text", "x.txt"], ["extract", "x.txt"], ["extract", "-"]] {
      let line = words.joined(separator: " ") + (words.last == "-" ? " < x.txt" : "")
      let run = try program.shell("fuhe \(line) --timeout 0.001 --page-timeout 0.001 2>&1; echo code $?")
      #expect(run.last == "code 3" && run.joined().contains("超时"), "\(words) \(run.joined().prefix(200))")
    }
    #expect(try program.run("extract", "-", input: "总支出3万元").output.contains(#""path":"-""#))
  }
}

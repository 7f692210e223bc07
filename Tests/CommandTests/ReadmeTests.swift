import Archives
import Audits
import Exports
import Figures
import Foundation
import Pages
import Reports
import Testing
import Texts

@testable import fuhe

/// What the README says is so, and everything there is stands in it.
@Suite struct ReadmeTests {
  private let readme: Readme

  init() throws { readme = try Readme() }

  @Test func itsCommandsAndOptionsExist() throws {
    #expect(!readme.commandLines.isEmpty)
    for words in readme.commandLines {
      if words.first?.hasPrefix("-") == true { continue }
      let command = try #require(Command.named(words), "fuhe \(words.joined(separator: " "))")
      for word in words where word.hasPrefix("-") && word != "-" {
        let option = try #require(Option.named(word), "\(word)")
        #expect(command.takes(option), "fuhe \(command.name) \(word)")
      }
    }
  }

  @Test(arguments: Command.all) func everyCommandHasARow(command: Command) throws {
    let usage = "`fuhe \(command.name)\(command.operands.usage)`"
    let row = try #require(readme.rows.first { $0.first == usage }, "\(usage)")
    let own = command.options.filter { option in
      !(Option.grammars + Option.reading + Option.pooling).contains { $0.name == option.name }
    }
    for option in own { #expect(row.contains { $0.contains("`" + option.usage + "`") }, "\(option.usage)") }
  }

  @Test(arguments: Option.all) func everyOptionIsMentioned(option: Option) {
    for name in option.names { #expect(readme.text.contains("`\(name)"), "\(name)") }
  }

  @Test func everyWordOfTheOutputIsMentioned() {
    let words: [[String]] = [
      Verdict.allCases.map(\.rawValue), Status.allCases.map(\.rawValue), Reason.allCases.map(\.rawValue),
      Severity.allCases.map(\.rawValue), ClaimKind.allCases.map(\.rawValue),
    ]
    for word in words.joined() { #expect(readme.text.contains("`\(word)`"), "\(word)") }
    for reason in Reason.allCases { #expect(readme.text.contains("`\(reason.rawValue)` \(reason.name.zh)")) }
    for code in DiagnosisCode.allCases { #expect(readme.text.contains("`\(code.rawValue)` \(code.name.zh)")) }
    for code in ExitCode.allCases { #expect(readme.text.contains("\(code.rawValue) ")) }
  }

  @Test func itsFindingsAreThoseOfTheProgram() {
    let known = FindingCode.allCases.map { ["`\($0.rawValue)`", "`\($0.severity.rawValue)`", $0.meaning.zh] }
    let codes = Set(known.map { $0[0] })
    #expect(readme.rows.filter { $0.count == known[0].count && codes.contains($0[0]) } == known)
  }

  @Test func everyTableHasItsColumns() throws {
    for table in CSVTable.all {
      let row = try #require(readme.rows.first { $0.first == "`\(table.fileName)`" })
      let keys = table.header.filter { !$0.isNewline }.split(separator: ",").map(String.init)
      #expect(["path", "sha256"] + Readme.code(in: row[1]) == keys)
    }
  }

  @Test func everyFolderOfSourcesIsMentioned() throws {
    let root = BuiltProgram.samples.deletingLastPathComponent()
    for name in try FileManager.default.contentsOfDirectory(atPath: root.appending(path: "Sources").path) {
      #expect(readme.text.contains("`Sources/\(name)`"), "\(name)")
    }
  }

  /// The examples of the table of verdicts, each under the verdict it gets.
  @Test func itsVerdictsAreTrue() throws {
    let rows = readme.rows.filter { $0.count >= 4 && Readme.code(in: $0[3]).first?.contains("=") == true }
    #expect(rows.count == 10)
    for row in rows {
      let example = Readme.code(in: row[3])[0]
      let claims = try claims(of: "执行率=\(example)")
      let words = Readme.code(in: row[0])
      let claim = try #require(claims.first, "\(example)")
      #expect(claim["verdict"] as? String == words[0], "\(example)")
      #expect(claim["grade"] as? String == words.dropFirst().first, "\(example)")
    }
  }

  /// The examples of the table of kinds give a checked claim of their kind that nothing is wrong with.
  @Test func itsKindsAreFound() throws {
    var example = ""
    let kinds = ClaimKind.allCases.map { "`\($0.rawValue)`" }
    let rows = readme.rows.filter { $0.count == 3 && kinds.contains($0[0]) }
    #expect(rows.count > 12)
    for row in rows {
      if let given = Readme.code(in: row[2]).first { example = given }
      let found = try claims(of: example).filter { "`\($0["kind"] as? String ?? "")`" == row[0] }
      #expect(!found.isEmpty, "\(row[0]) \(example)")
      for claim in found { #expect(claim["verdict"] as? String != "wrong", "\(row[0]) \(example)") }
    }
  }

  @Test func itsSessionsArePrintedLikeThat() throws {
    let sessions = readme.blocks("console").map(Transcript.init)
    #expect(!sessions.isEmpty)
    for session in sessions {
      let program = try BuiltProgram()
      defer { program.remove() }
      try program.copy("Samples", "Grammar")
      for step in session.steps {
        let printed = try program.shell(step.command)
        #expect(Transcript.matches(printed[...], step.output[...]), "\(step.command)\n\(printed)")
      }
    }
  }

  private func claims(of example: String) throws -> [[String: Any]] {
    let program = try BuiltProgram()
    defer { program.remove() }
    let isTable = example.contains("⇥")
    let text = example.replacing(" ⏎ ", with: isTable ? "\n" : "\n\n").replacing("⇥", with: "\t")
    let path = try program.write("a.txt", "某局2022年度自评报告\n\n\(text)\(isTable ? "" : "。")\n")
    let output = try program.run("extract", path).output
    let object = try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any]
    return object?["claims"] as? [[String: Any]] ?? []
  }
}

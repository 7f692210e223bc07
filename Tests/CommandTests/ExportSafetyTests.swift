import Foundation
import Testing

@testable import Exports

/// An export changes nothing that is not its own, and describes what it writes.
@Suite struct ExportSafetyTests {
  private func program() throws -> BuiltProgram {
    let program = try BuiltProgram()
    _ = try program.write("in/a.txt", "甲局2022年度部门整体支出绩效自评报告\n\n预算执行率=34.94/39.66=80.1%。\n")
    return program
  }

  @Test(arguments: ["reports.csv", "operands.csv", "datapackage.json"])
  func aFileOfAnotherProgramIsNotOverwritten(name: String) throws {
    let program = try program()
    defer { program.remove() }
    _ = try program.write("out/\(name)", "姓名,单位\n")
    let run = try program.run("export", "in", "--to", "out", "--lang", "en")
    #expect(run.code == 2 && run.errors.contains("fuhe did not write"), "\(run.errors)")
    #expect(try FileManager.default.contentsOfDirectory(atPath: program.path("out")) == [name])
    #expect(try program.text("out/\(name)") == "姓名,单位\n")
  }

  @Test func ownTablesAreReplacedAlsoWithoutTheirMark() throws {
    let program = try program()
    defer { program.remove() }
    for words in [["--no-bom"], [], []] {
      #expect(try program.run(["export", "in", "--to", "out", "-q"] + words).code == 0)
    }
  }

  @Test func everyColumnIsDescribed() throws {
    let program = try program()
    defer { program.remove() }
    #expect(try program.run("export", "in", "--to", "out", "--no-bom", "-q").code == 0)
    let data = try Data(contentsOf: program.folder.appending(path: "out/datapackage.json"))
    let package = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    let resources = try #require(package["resources"] as? [[String: Any]])
    #expect(resources.count == CSVTable.all.count)
    for resource in resources {
      let header = try program.text("out/\(resource["path"] as? String ?? "")").split(separator: "\r\n")[0]
      let schema = try #require(resource["schema"] as? [String: Any])
      let fields = try #require(schema["fields"] as? [[String: String]])
      #expect(fields.compactMap { $0["name"] } == header.split(separator: ",").map(String.init))
      for field in fields { #expect(field["title"] != nil, "\(field)") }
    }
    let findings = try program.text("out/findings.csv").split(separator: "\r\n")[1]
    #expect(findings.contains("2022") && findings.contains(",88.1%,formulaWrong-"), "\(findings)")
  }
}

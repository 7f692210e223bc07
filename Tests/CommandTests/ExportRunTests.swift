import Foundation
import Testing

/// Runs the whole program where files, pipes and signals matter.
@Suite struct ExportRunTests {
  @Test(arguments: [true, false]) func tablesAreWritten(mark: Bool) throws {
    let program = try BuiltProgram()
    defer { program.remove() }
    _ = try program.write("in/a.txt", "甲局整体支出绩效自评报告\n")
    _ = try program.write("in/empty.txt", "")
    let more = mark ? "-q" : "--no-bom"
    let run = try program.run("export", "in", "--to", "out/tables", more)
    #expect(run.code == 3)
    #expect(run.output.isEmpty)
    #expect(run.errors.hasPrefix("fuhe: in/empty.txt："))
    let names = try FileManager.default.contentsOfDirectory(
      atPath: program.folder.appending(path: "out/tables").path)
    #expect(
      names.sorted() == [
        "claims.csv", "datapackage.json", "figures.csv", "findings.csv", "indicators.csv", "operands.csv",
        "reports.csv",
      ])
    let reports = try program.text("out/tables/reports.csv")
    #expect(reports.unicodeScalars.first == (mark ? "\u{FEFF}" : "p"))
    let records = reports.split(separator: "\r\n")
    try #require(records.count == 3)
    #expect(records[1].hasPrefix("in/a.txt,"))
    #expect(records[2].contains(",noText,"))
  }

  @Test func aFileInTheWayIsToldOf() throws {
    let program = try BuiltProgram()
    defer { program.remove() }
    _ = try program.write("taken", "")
    let run = try program.run("export", "a.txt", "--to", "taken", "--lang", "en")
    #expect(run.code == 2)
    #expect(run.errors.contains("taken: a file of this name is in the way"))
  }

  @Test func aClosedPipeIsNoFault() throws {
    let program = try BuiltProgram()
    defer { program.remove() }
    let process = program.process(["help"])
    let output = Pipe()
    let errors = Pipe()
    process.standardOutput = output
    process.standardError = errors
    try output.fileHandleForReading.close()
    try process.run()
    process.waitUntilExit()
    try errors.fileHandleForWriting.close()
    #expect(process.terminationReason == .exit)
    #expect(process.terminationStatus == 0)
    #expect(try errors.fileHandleForReading.readToEnd() ?? Data() == Data())
  }

  @Test func anInterruptLeavesNothingHalfWritten() async throws {
    let program = try BuiltProgram()
    defer { program.remove() }
    let process = program.process(["export", "-", "--to", "out"])
    // Standard input stays open, so the program waits for it.
    let input = Pipe()
    process.standardInput = input
    try process.run()
    let out = program.folder.appending(path: "out").path
    for _ in 0..<200 where (try? FileManager.default.contentsOfDirectory(atPath: out).count) != 7 {
      try await Task.sleep(for: .milliseconds(20))
    }
    process.interrupt()
    process.waitUntilExit()
    try input.fileHandleForWriting.close()
    #expect(process.terminationReason == .exit)
    #expect(process.terminationStatus == 130)
    #expect(try FileManager.default.contentsOfDirectory(atPath: out).isEmpty)
  }

  @Test func theSamplesAreAllRead() throws {
    let program = try BuiltProgram()
    defer { program.remove() }
    let samples = BuiltProgram.samples.path
    let run = try program.run("check", "--format", "json", samples)
    var failed = false
    var names: [String] = []
    for line in run.lines {
      let object = try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
      if (object["source"] as? [String: Any])?["format"] as? String == "other" { continue }
      #expect(object["status"] as? String == "complete")
      let source = try #require(object["source"] as? [String: Any])
      names.append(URL(filePath: try #require(source["path"] as? String)).lastPathComponent)
      let findings = try #require(object["findings"] as? [[String: Any]])
      failed = failed || findings.contains { $0["severity"] as? String == "error" }
    }
    #expect(names.count == 10 && names == names.sorted())
    #expect(run.code == (failed ? 1 : 0))
    #expect(try program.run("check", "--fail-on", "never", samples).code == 0)
    #expect(try program.run("check", samples, "missing.txt").code == 3)
  }
}

import Foundation
import Testing

/// `fuhe worker`, as an engine drives it.
@Suite struct WorkerTests {
  private func answers(_ run: BuiltProgram.Run) throws -> [[String: Any]] {
    try run.lines.map { line in
      try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    }
  }

  @Test func everyLineIsAnsweredInItsOrder() throws {
    let program = try BuiltProgram()
    defer { program.remove() }
    let path = try program.write("a.txt", "甲局2022年度自评报告\n\n预算执行率=34.94/39.66=80.1%。\n")
    let input = """
      {"path":"\(path)","id":7}
      nonsense
      {"id":"none"}
      {"path":"missing.pdf","id":"x"}
      {"path":"\(path)"}

      """
    let run = try program.run("worker", input: input)
    #expect(run.code == 0)
    let answers = try answers(run)
    try #require(answers.count == 5)
    #expect(answers[0]["id"] as? Int == 7)
    #expect(answers[0]["status"] as? String == "complete")
    let tables = try #require(answers[0]["tables"] as? [String: [[String: String]]])
    #expect(tables["findings"]?.first?["severity"] == "error")
    #expect(tables["claims"]?.first?["stated"] == "80.1%")
    #expect(answers[1]["error"] != nil && answers[2]["error"] != nil)
    #expect(answers[2]["id"] as? String == "none")
    #expect(answers[3]["status"] as? String == "unreadable")
    #expect(answers[4]["id"] == nil)
    #expect(try program.run("worker", "--jobs", "3", input: input).output == run.output)
  }

  @Test func identitiesComeBackAsTheyWereSent() throws {
    let program = try BuiltProgram()
    defer { program.remove() }
    let sent = ["-0", "1.50", "12345678901234567890123", "null", "[1,null]", "\"a\"", "true", "1e3"]
    let input = sent.map { "{\"path\":\"none\",\"id\":\($0)}\n" }.joined()
    let run = try program.run("worker", "--jobs", "2", input: input + "{\"path\":\"none\",\"id\":1.2.3}\n")
    try #require(run.lines.count == sent.count + 1)
    for (line, identity) in zip(run.lines, sent) {
      #expect(line.hasPrefix("{\"id\":\(identity),"), "\(line)")
    }
    #expect(run.lines.last?.hasPrefix("{\"error\":") == true)
    for line in run.lines {
      #expect(try JSONSerialization.jsonObject(with: Data(line.utf8)) is [String: Any])
    }
  }

  @Test(arguments: ["1", "2"]) func anAnswerComesBeforeTheNextRequest(jobs: String) throws {
    let program = try BuiltProgram()
    defer { program.remove() }
    let path = try program.write("a.txt", "甲局2022年度自评报告\n")
    let process = program.process(["worker", "--jobs", jobs])
    let (input, output) = (Pipe(), Pipe())
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    for _ in 0..<3 {
      try input.fileHandleForWriting.write(contentsOf: Data("{\"path\":\"\(path)\"}\n".utf8))
      let answer = String(decoding: output.fileHandleForReading.availableData, as: UTF8.self)
      #expect(answer.hasPrefix("{\"path\":") && answer.hasSuffix("}\n"))
    }
    try input.fileHandleForWriting.close()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
  }
}

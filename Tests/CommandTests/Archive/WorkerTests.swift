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

  @Test func anAnswerComesBeforeTheNextRequest() throws {
    let program = try BuiltProgram()
    defer { program.remove() }
    let path = try program.write("a.txt", "甲局2022年度自评报告\n")
    let process = program.process(["worker"])
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

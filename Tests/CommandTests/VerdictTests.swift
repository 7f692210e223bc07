import Chance
import Foundation
import Testing

/// A script that shares nothing with the program works every verdict out again.
@Suite struct VerdictTests {
  private static let script = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Scripts/check-verdicts.py").path

  /// What the script says of lines of JSON, and its exit code.
  private func check(_ lines: String, in program: BuiltProgram) throws -> (text: String, code: Int32) {
    let input = try program.write("extracted-\(UUID().uuidString).json", lines)
    let process = program.process([Self.script])
    process.executableURL = URL(filePath: "/usr/bin/python3")
    process.standardInput = FileHandle(forReadingAtPath: input)
    let output = input + ".out"
    try Data().write(to: URL(filePath: output))
    process.standardOutput = FileHandle(forWritingAtPath: output)
    try process.run()
    process.waitUntilExit()
    let text = String(decoding: try Data(contentsOf: URL(filePath: output)), as: UTF8.self)
    return (text, process.terminationStatus)
  }

  /// The samples, and copies of them with digits changed at random; more files where a folder of them is named.
  @Test(.enabled(if: HostileFiles.canBeMade)) func everyVerdictIsWorkedOutAgain() throws {
    let seed = UInt64(BuiltProgram.number("FUHE_SEED", otherwise: Int.random(in: 0..<1 << 40)))
    print("VerdictTests seed \(seed)")
    var chance = SeededGenerator(seed: seed)
    let program = try BuiltProgram()
    defer { program.remove() }
    var files: [String] = []
    let samples = try FileManager.default.contentsOfDirectory(atPath: BuiltProgram.samples.path).sorted()
    for name in samples where name.hasSuffix(".txt") {
      let text = try String(contentsOf: BuiltProgram.samples.appending(path: name), encoding: .utf8)
      for copy in 0..<4 {
        files.append(try program.write("\(copy)-\(name)", copy == 0 ? text : changed(text, &chance)))
      }
    }
    if let folder = ProcessInfo.processInfo.environment["FUHE_SAMPLES"] {
      let more = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
      files += more.filter { $0.hasSuffix(".txt") }.map { "\(folder)/\($0)" }
    }
    let extracted = try program.run(["extract"] + files).output
    let (text, code) = try check(extracted, in: program)
    #expect(code == 0, "seed \(seed): \(text)")
    let count = text.split(separator: " ").first.flatMap { Int($0) } ?? 0
    #expect(count > 500, "\(text)")
    // A verdict that is not what it should be is noticed.
    for (verdict, other) in [("exact", "wrong"), ("wrong", "rounded"), ("rounded", "truncated")] {
      let doctored = extracted.replacing("\"verdict\":\"\(verdict)\"", with: "\"verdict\":\"\(other)\"")
      #expect(try check(doctored, in: program).code == 1, "\(verdict)")
    }
  }

  /// Every thirtieth digit is another.
  private func changed(_ text: String, _ chance: inout SeededGenerator) -> String {
    String(
      text.map { character in
        guard character.isASCII, character.isNumber, Int.random(in: 0..<30, using: &chance) == 0 else {
          return character
        }
        return Character("\(Int.random(in: 0...9, using: &chance))")
      })
  }
}

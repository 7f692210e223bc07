import Foundation
import Testing

/// What is read of a PDF does not depend on the fonts of the machine.
@Suite struct FontTests {
  @Test func theOutputIsTheSameWithoutAnyFont() throws {
    let program = try BuiltProgram()
    defer { program.remove() }
    let tests = BuiltProgram.samples.deletingLastPathComponent().appending(path: "Tests")
    let none = program.folder.appending(path: "fonts.conf")
    try Data(
      "<?xml version=\"1.0\"?><!DOCTYPE fontconfig SYSTEM \"fonts.dtd\"><fontconfig></fontconfig>".utf8
    )
    .write(to: none)
    let files = try ["PDFs", "Layouts"].flatMap { folder in
      let folder = tests.appending(path: folder)
      return try FileManager.default.contentsOfDirectory(atPath: folder.path)
        .filter { $0.hasSuffix(".pdf") && !$0.hasPrefix("scan") }.map { folder.appending(path: $0).path }
    }.sorted()
    #expect(files.count > 10)
    let outputs = try [nil, none.path].map { fonts in
      let process = program.process(["extract"] + files)
      if let fonts { process.environment?["FONTCONFIG_FILE"] = fonts }
      let output = Pipe()
      process.standardOutput = output
      process.standardError = FileHandle.nullDevice
      try process.run()
      let bytes = try output.fileHandleForReading.readToEnd() ?? Data()
      process.waitUntilExit()
      return bytes
    }
    #expect(outputs[0] == outputs[1])
    #expect(!outputs[0].isEmpty)
  }
}

import Foundation
import Testing

/// What is read of a PDF does not depend on the fonts of the machine; what is seen of it does, and is told.
@Suite struct FontTests {
  private static let tests = BuiltProgram.samples.deletingLastPathComponent().appending(path: "Tests")

  /// A configuration without any font.
  private func noFonts(_ program: BuiltProgram) throws -> String {
    try program.write(
      "fonts.conf",
      "<?xml version=\"1.0\"?><!DOCTYPE fontconfig SYSTEM \"fonts.dtd\"><fontconfig></fontconfig>")
  }

  @Test(arguments: [("three-lines-reportlab", true), ("three-lines-typst", false)])
  func aPictureThatLacksSignsSaysWhichFontToInstall(name: String, isTold: Bool) throws {
    let program = try BuiltProgram()
    defer { program.remove() }
    let file = Self.tests.appending(path: "PDFs/\(name).pdf").path
    let process = program.process(["review", "-q", file, "--to", "a.html", "--all-pages"])
    process.environment?["FONTCONFIG_FILE"] = try noFonts(program)
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    #expect(try program.text("a.html").contains("fonts-noto-cjk") == isTold)
  }

  @Test func theOutputIsTheSameWithoutAnyFont() throws {
    let program = try BuiltProgram()
    defer { program.remove() }
    let none = try noFonts(program)
    let files = try ["PDFs", "Layouts"].flatMap { folder in
      let folder = Self.tests.appending(path: folder)
      return try FileManager.default.contentsOfDirectory(atPath: folder.path)
        .filter { $0.hasSuffix(".pdf") && !$0.hasPrefix("scan") }.map { folder.appending(path: $0).path }
    }.sorted()
    #expect(files.count > 10)
    let outputs = try [nil, none].map { fonts in
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

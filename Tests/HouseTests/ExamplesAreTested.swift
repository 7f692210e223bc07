import Foundation
import Testing

/// The examples of the documentation are compiled and run: they stand as tests, word for word.
@Suite struct ExamplesAreTested {
  @Test func theFileOfExamplesIsTheDocumentation() throws {
    let examples = try DocExamples()
    let file = House.root.appending(path: "Tests/ExampleTests/Examples.swift")
    if ProcessInfo.processInfo.environment["RECORD_GOLDEN"] != nil {
      try Data(examples.testFile.utf8).write(to: file)
    }
    #expect(examples.examples.count >= Self.fewest)
    #expect(try House.text(file) == examples.testFile, "record them with RECORD_GOLDEN=1")
  }

  /// There are more than these; fewer would mean that the fences are no longer found.
  private static let fewest = 20
}

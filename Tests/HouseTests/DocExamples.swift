import Foundation

/// The examples in the documentation of the sources: code between ```` ```swift ```` fences.
///
/// A line `expression  // result` says what the expression gives, as `String(reflecting:)` prints it.
struct DocExamples {
  struct Example {
    /// The file below `Sources`.
    var place: String
    var lines: [String]
  }

  private(set) var examples: [Example] = []

  init() throws {
    let sources = House.root.appending(path: "Sources").path + "/"
    for file in try House.swiftFiles(in: "Sources") {
      var open: Example?
      for line in try House.text(file).split(separator: "\n", omittingEmptySubsequences: false) {
        let text = line.drop { $0 == " " }
        guard text.hasPrefix("///") else { continue }
        let content = text.dropFirst(3).drop { $0 == " " }
        if content == "```swift" {
          open = Example(place: String(file.path.dropFirst(sources.count)), lines: [])
        } else if content == "```" {
          if let example = open { examples.append(example) }
          open = nil
        } else {
          open?.lines.append(String(text.dropFirst(text.hasPrefix("/// ") ? 4 : 3)))
        }
      }
    }
  }

  /// The file of tests that runs them all.
  ///
  /// A test is named by its file and its number there, so that a new example leaves those of other files as they are.
  var testFile: String {
    var numbers: [String: Int] = [:]
    let tests = examples.map { example in
      numbers[example.place, default: 0] += 1
      return """
          @Test func `\(example.place) \(numbers[example.place, default: 0])`() throws {
        \(example.lines.map { "    " + Self.checked($0) }.joined(separator: "\n"))
          }
        """
    }
    return Self.head + tests.joined(separator: "\n\n") + "\n}\n"
  }

  /// A line with its result as an expectation, and any other as it is.
  private static func checked(_ line: String) -> String {
    guard let mark = line.range(of: "  // ") else { return line }
    return "#expect(String(reflecting: \(line[..<mark.lowerBound])) == #\"\(line[mark.upperBound...])\"#)"
  }

  private static let head = """
    // Made from the documentation of the sources: RECORD_GOLDEN=1 swift test --filter ExamplesAreTested
    // swift-format-ignore-file

    import Testing

    @testable import Archives
    @testable import Audits
    @testable import Exports
    @testable import Figures
    @testable import Files
    @testable import Grammars
    @testable import Manuscripts
    @testable import Pages
    @testable import Pipeline
    @testable import Reports
    @testable import Reviews
    @testable import Texts
    @testable import Workers

    /// What the documentation says its examples give.
    @Suite struct Examples {

    """
}

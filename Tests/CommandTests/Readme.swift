import Foundation

/// The README, taken apart for the tests that hold it to its word.
struct Readme {
  let text: String

  init() throws {
    let url = BuiltProgram.samples.deletingLastPathComponent().appending(path: "README.md")
    text = try String(contentsOf: url, encoding: .utf8)
  }

  /// The lines of each fenced block of a language.
  func blocks(_ language: String) -> [[String]] {
    var blocks: [[String]] = []
    var isInside = false
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("```") {
        isInside = line == "```" + language
        if isInside { blocks.append([]) }
      } else if isInside {
        blocks[blocks.count - 1].append(String(line))
      }
    }
    return blocks
  }

  /// The cells of every table row.
  var rows: [[String]] {
    text.split(separator: "\n").filter { $0.hasPrefix("| ") }.map { line in
      line.replacing("\\|", with: "\u{0}").split(separator: "|").map { cell in
        cell.replacing("\u{0}", with: "|").trimmingCharacters(in: .whitespaces)
      }
    }
  }

  /// The pieces of text that are set as code within a line.
  static func code(in text: String) -> [String] {
    text.replacing("\\|", with: "|").split(separator: "`", omittingEmptySubsequences: false).enumerated()
      .filter { !$0.offset.isMultiple(of: 2) }.map { String($0.element) }
  }

  /// Every command line of `fuhe`, as its words without what the shell does with its output.
  var commandLines: [[String]] {
    let lines = text.split(separator: "\n").filter { !$0.hasPrefix("```") }
    let spans = lines.flatMap { $0.hasPrefix("$ ") ? [String($0.dropFirst(2))] : Self.code(in: String($0)) }
    return spans.filter { $0.hasPrefix("fuhe ") }.map { span in
      span.split(separator: " ").map(String.init).dropFirst().prefix { !["#", ">", "&&", "…"].contains($0) }
    }.map(Array.init)
  }
}

/// A shell session as the README shows it: commands after `$ `, and what they print.
///
/// A line `…` stands for any number of lines.
struct Transcript {
  var steps: [(command: String, output: [String])] = []

  init(_ lines: [String]) {
    for line in lines {
      if line.hasPrefix("$ ") {
        steps.append((String(line.dropFirst(2)), []))
      } else if !steps.isEmpty {
        steps[steps.count - 1].output.append(line)
      }
    }
  }

  /// Whether `printed` is what `expected` shows of it.
  static func matches(_ printed: ArraySlice<String>, _ expected: ArraySlice<String>) -> Bool {
    guard let first = expected.first else { return printed.isEmpty }
    if first == "…" {
      let ends = printed.startIndex...printed.endIndex
      return ends.contains { matches(printed[$0...], expected.dropFirst()) }
    }
    return printed.first == first && matches(printed.dropFirst(), expected.dropFirst())
  }
}

import Figures
import Testing

@testable import Grammars

@Suite struct BuiltInGrammarTests {
  @Test func everyExampleHolds() {
    #expect(builtIn.exampleFailures() == [])
  }

  @Test func nothingIsLeftUnproved() {
    #expect(builtIn.unproven() == [])
  }

  /// The statements of the files, the examples at the margin and the forms aside: file, first line, and the lines that remain.
  static let removals: [(statement: String, file: String, rest: String)] = Grammar.builtInFiles.flatMap {
    file in
    let lines = file.text.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.indices.filter { isStatement(lines[$0]) }.map { index in
      let end = lines[(index + 1)...].firstIndex { !$0.hasPrefix(" ") } ?? lines.endIndex
      let rest = lines[..<index] + lines[end...]
      return (String(lines[index]), file.name, rest.joined(separator: "\n"))
    }
  }

  private static func isStatement(_ line: Substring) -> Bool {
    guard let first = line.first else { return false }
    return first != "#" && first != " " && !line.hasPrefix("例 ") && !line.hasPrefix("反例 ")
      && !line.hasPrefix("form ")
  }

  @Test func nothingCanBeTakenOutUnnoticed() {
    #expect(Self.removals.count > 200)
    for removal in Self.removals {
      let files = Grammar.builtInFiles.map { ($0.name, $0.name == removal.file ? removal.rest : $0.text) }
      guard let grammar = try? Grammar(files: files) else { continue }
      #expect(!grammar.exampleFailures().isEmpty, "\(removal.statement)")
    }
  }

  @Test func everyCaptureOfAnExampleIsInItsPattern() {
    for rule in builtIn.rules {
      let captures = rule.pattern.captureNames
      for example in rule.examples {
        #expect(Set(example.captures.keys).isSubset(of: captures), "\(rule.name)")
      }
    }
  }

  @Test func bandsHoldEveryScoreFromZeroToTheFullMark() throws {
    let scale = try #require(builtIn.scales.first)
    let ratings = stride(from: 0, through: 100, by: 10).map { scale.band(holding: .init($0))?.ratings.first }
    #expect(ratings == ["差", "差", "差", "差", "差", "差", "中", "中", "良", "优", "优"])
    #expect(scale.band(holding: .init(101)) == nil)
    #expect(scale.band(rated: "良好")?.scores.contains(.init(85)) == true)
    #expect(scale.band(rated: "甲") == nil)
  }
}

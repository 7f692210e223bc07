import Figures
import Testing

@testable import Grammars

@Suite struct BuiltInGrammarTests {
  @Test func everyExampleHolds() {
    #expect(builtIn.exampleFailures() == [])
  }

  @Test func everyRuleForAReportHasAnExampleAndACounterexample() {
    #expect(!builtIn.rules.isEmpty)
    for rule in builtIn.rules where rule.target != nil {
      #expect(!rule.examples.isEmpty, "\(rule.name)")
      #expect(!rule.counterexamples.isEmpty, "\(rule.name)")
    }
  }

  @Test func everyCaptureOfAnExampleIsInItsPattern() {
    for rule in builtIn.rules {
      let captures = Self.captures(of: rule.pattern)
      for example in rule.examples {
        #expect(Set(example.captures.keys).isSubset(of: captures), "\(rule.name)")
      }
    }
  }

  @Test func everyHelperIsUsed() {
    let used = Set(builtIn.rules.flatMap { Self.rules(in: $0.pattern) })
    for rule in builtIn.rules where rule.target == nil { #expect(used.contains(rule.name), "\(rule.name)") }
  }

  @Test func bandsHoldEveryScoreFromZeroToTheFullMark() throws {
    let scale = try #require(builtIn.scales.first)
    let ratings = stride(from: 0, through: 100, by: 10).map { scale.band(holding: .init($0))?.ratings.first }
    #expect(ratings == ["差", "差", "差", "差", "差", "差", "中", "中", "良", "优", "优"])
    #expect(scale.band(holding: .init(101)) == nil)
    #expect(scale.band(rated: "良好")?.scores.contains(.init(85)) == true)
    #expect(scale.band(rated: "甲") == nil)
  }

  private static func captures(of pattern: Pattern) -> Set<String> {
    var names = Set(pattern.parts.flatMap { captures(of: $0) })
    if case .capture(let name, _) = pattern { names.insert(name) }
    return names
  }

  private static func rules(in pattern: Pattern) -> [String] {
    if case .rule(let name) = pattern { return [name] }
    return pattern.parts.flatMap { rules(in: $0) }
  }
}

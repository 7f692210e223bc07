import Testing
import Texts

@testable import Grammars

/// A grammar tests itself: what `exampleFailures` says of examples that do not hold.
@Suite struct ExampleTests {
  private func failures(_ lines: String...) throws -> [String] {
    let rule = "unit 分 points\nrule 得分 -> indicator\n  得 score:#points\n" + lines.map { "  \($0)\n" }.joined()
    return try Grammar(fragments: [("g.txt", rule)]).exampleFailures().map {
      "\($0.origin.line) \($0.text): \($0.reason.en)"
    }
  }

  @Test func whatHoldsIsSilent() throws {
    #expect(try failures("例 得9分", "例 得 ９．５ 分 => score=9.5分", "例 共得9分，又得8分 => score= 9 分 ", "反例 扣9分") == [])
  }

  @Test func whatDoesNotHoldIsToldWithItsReason() throws {
    #expect(
      try failures("例 扣9分", "例 得9分 => score=8分; name=甲", "反例 共得9分") == [
        "2 扣9分: does not match",
        "2 得9分: name is “”, not “甲”",
        "2 得9分: score is “9分”, not “8分”",
        "2 共得9分: matches “得9分”",
      ])
  }

  @Test func englishKeywordsDoAsWell() throws {
    #expect(try failures("yes: 得9分 => score=9分", "no: 得9分").count == 1)
  }
}

import Testing
import Texts

@testable import Grammars

/// Examples of word classes and of the whole grammar, and what `unproven` says is lacking.
@Suite struct ProofTests {
  private static let base = """
    words 增 = 增加 增
      例 收入增加了 => 增加
      反例 收入减少
    unit 元 money 1
    unit 人次 count 1
    multiplier 万 10000
    partition 支出 = 人员 公用 其他?
    scale 百分制
      优 90 .. = 100
    rule 年 -> year
      ^ {增} year:#bare
      例 增加5 => year=5
      反例 5
    例 year 增5 => year=5
    例 partition 支出 => 人员费 公用费
    例 unit 5元 => 元
    例 unit 5人次 => 人次
    例 unit 5万人次 => 万人次
    例 scale 95 => 优

    """

  private func grammar(_ lines: String...) throws -> Grammar {
    try Grammar(fragments: [("g.txt", Self.base + lines.joined(separator: "\n"))])
  }

  private func failures(_ line: String) throws -> [String] {
    try grammar(line).exampleFailures().map { "\($0.origin.line) \($0.rule) \($0.text): \($0.reason.en)" }
  }

  private func unproven(_ grammar: Grammar) -> [String] {
    grammar.unproven().map { "\($0.origin?.line ?? 0) \($0.statement): \($0.reason.en)" }
  }

  @Test func whatHoldsIsSilent() throws {
    #expect(try failures("") == [])
    #expect(try unproven(grammar("")) == [])
  }

  @Test(arguments: [
    ("例 year 增5 => year=6", "year 增5: reads “year=5”"), ("例 year 减5", "year 减5: reads nothing"),
    ("反例 year 增5", "year 增5: reads “year=5”"), ("反例 year 增5 => year=5", "year 增5: reads “year=5”"),
    ("例 partition 支出 => 人员费", "partition 支出: reads “人员 公用 其他”"),
    ("反例 partition 支出 => 人员费 公用费", "partition 支出: reads “人员费 公用费”"),
    ("例 unit 5元 => 人次", "unit 5元: reads “元”"), ("例 unit 5个 => 个", "unit 5个: reads nothing"),
    ("例 scale 95 => 良", "scale 95: reads “优”"), ("例 scale 80 => 优", "scale 80: reads nothing"),
  ])
  func whatDoesNotHoldIsTold(line: String, message: String) throws {
    #expect(try failures(line) == ["20 " + message])
  }

  @Test(arguments: ["反例 year 增5 => year=6", "反例 unit 5元 => 人次", "反例 scale 80", "例 year 增5"])
  func whatDoesNotComeOutIsNoFailure(line: String) throws { #expect(try failures(line) == []) }

  @Test func aWordOfAClassIsTheFirstAndLongestInTheText() throws {
    #expect(
      try failures("words 减 = 减 减少\n  例 增减 => 减少\n  反例 减免") == [
        "21 words 减 增减: reads “减”", "22 words 减 减免: reads “减”",
      ])
  }

  @Test(arguments: [
    ("words 损 = 损", ["no 例", "no 反例", "neither the program nor a rule uses it"], "words 损"),
    ("words 占 = 占\n  例 占5% => 占", ["no 反例"], "words 占"),
    ("rule 月\n  月", ["no rule uses it, and it has no target"], "rule 月"),
    ("rule 乙 -> year\n  year:乙", ["no 例", "no 反例", "no example notices when it is taken out"], "rule 乙"),
    (
      "rule 丙 -> year\n  ^ {增} year:#bare\n  例 增6\n  反例 6", ["no example notices when it is taken out"],
      "rule 丙"
    ),
  ])
  func whatIsLackingIsNamed(lines: String, reasons: [String], statement: String) throws {
    let own = try unproven(grammar(lines)).filter { $0.hasPrefix("20 ") }
    #expect(own == reasons.map { "20 \(statement): \($0)" })
  }

  @Test(arguments: [
    ("unit 个 count 1", "unit 个"), ("multiplier 亿 100000000", "unit 亿"),
    ("partition 收入 = 税收 非税", "partition 收入"), ("scale 等级制\n  甲 0 .. 50", "scale 等级制"),
  ])
  func aStatementThatNoExampleNeedsIsNamed(line: String, statement: String) throws {
    #expect(try unproven(grammar(line)) == ["0 \(statement): no example notices when it is taken out"])
  }
}

import Chance
import Testing
import Texts

@testable import Grammars

@Suite struct FaultTests {
  private static let targets = RuleTarget.allCases.map(\.rawValue).joined(separator: ", ")

  @Test(arguments: [
    ("  增加", "g.txt:1:1: an indented line must follow a statement that starts at the margin"),
    (
      "\n# c\nwrods a = b",
      "g.txt:3:1: “wrods” is no statement; use words, rule, unit, multiplier, scale, partition, standard, form, 例 or 反例"
    ),
    ("words", "g.txt:1:6: expected a name after “words”"),
    ("words = 增加", "g.txt:1:7: expected a name after “words”"),
    ("words 增 增加", "g.txt:1:9: expected “=” after the name of the words"),
    ("words 增 =", "g.txt:1:10: expected at least one word"),
    ("words 增 = a\nwords 增 = b", "g.txt:2:7: the words “增” are defined twice"),
    ("rule", "g.txt:1:5: expected a name after “rule”"),
    ("rule 甲 -> yaer\n  a", "g.txt:1:11: “yaer” is no target; use \(Self.targets)"),
    ("例 units 执行率", "g.txt:1:3: expected what is read: partition, unit, scale, standard, \(Self.targets)"),
    ("反例 year 2022年 => 2022年", "g.txt:1:4: expected NAME=VALUE after “=>”"),
    ("例 unit 5元 => 元\n  a", "g.txt:1:15: an example at the margin has no indented lines"),
    ("rule 甲 ->", "g.txt:1:10: expected a target after “->”"),
    ("rule 甲 增加", "g.txt:1:8: the pattern of a rule stands on the next line, indented"),
    ("rule 甲 -> year 增加", "g.txt:1:16: the pattern of a rule stands on the next line, indented"),
    ("rule 甲 -> year", "g.txt:1:15: expected the pattern on an indented line"),
    ("rule 甲\n  例 a", "g.txt:1:7: expected the pattern on an indented line"),
    ("rule 甲\n  a\nrule 甲\n  b", "g.txt:3:6: the rule “甲” is defined twice"),
    ("rule 甲\n  a )", "g.txt:2:5: unexpected “)”"),
    ("rule 甲\n  a / / b", "g.txt:2:7: expected something to match"),
    ("rule 甲\n  ()", "g.txt:2:4: expected something to match"),
    ("rule 甲\n  a *?", "g.txt:2:6: expected something to match"),
    ("rule 甲\n  :a", "g.txt:2:3: expected something to match"),
    ("rule 甲\n  a {b", "g.txt:1:7: expected a name and “}”"),
    ("rule 甲\n  a {} b", "g.txt:2:6: expected a name and “}”"),
    ("rule 甲\n  <>", "g.txt:2:4: expected a name and “>”"),
    ("rule 甲\n  '' a", "g.txt:2:4: expected a name and “'”"),
    (
      "rule 甲\n  a #mony b",
      "g.txt:2:10: “mony” is no kind of figure; use money, rate, points, count, time, measure, bare"
    ),
    ("rule 甲\n  (a\n  b c", "g.txt:1:7: expected “)”"),
    ("rule 甲\n  a\n  {b}", "g.txt:1:1: in the rule “甲”: the words “b” are not defined"),
    ("words b = c\nrule 甲\n  a\n  ( x / y:<b>+ )", "g.txt:2:1: in the rule “甲”: the rule “b” is not defined"),
    ("rule 甲\n  a\n  例 a => b", "g.txt:3:5: expected NAME=VALUE after “=>”"),
    ("unit", "g.txt:1:5: expected a name after “unit”"),
    (
      "unit 元 mony 1",
      "g.txt:1:13: expected a dimension: money, ratio, ratioDifference, points, count, time, measure"
    ),
    ("unit 元 money 1/0", "g.txt:1:14: expected a number such as 10000 or 1/100"),
    ("unit 元 money 1,000", "g.txt:1:14: expected a number such as 10000 or 1/100"),
    ("unit 元 money 1 before", "g.txt:1:16: unexpected text after the unit"),
    ("multiplier 万", "g.txt:1:13: expected a number such as 10000 or 1/100"),
    ("multiplier 万 1/2/3", "g.txt:1:14: expected a number such as 10000 or 1/100"),
    ("scale 百分制", "g.txt:1:10: expected at least one band, indented"),
    ("scale 百分制\n  90 .. 100", "g.txt:2:3: expected a rating such as 优"),
    ("scale 百分制\n  优 90 100", "g.txt:2:8: expected LOWER .. UPPER, the scores of the band"),
    ("scale 百分制\n  优 90 .. x", "g.txt:2:12: expected the upper score"),
    ("partition 支出", "g.txt:1:13: expected the whole and “=”"),
    ("partition 支出 =", "g.txt:1:15: expected its parts"),
    (
      "form 执行率 = 执行数",
      "g.txt:1:6: expected NAME -> KIND, with one of rate, share, growth, difference, sum, formula"
    ),
    (
      "form 结余 -> difference\n  余: 末 结余\n  = 收 - 支",
      "g.txt:1:22: the expression must name each role once: [\"支\", \"收\"]"
    ),
    ("form 结余 -> difference\n  余: 量 钱\n  = 收", "g.txt:2:8: “钱” is no dimension"),
  ])
  func aFaultNamesFileLineAndColumn(text: String, message: String) {
    do {
      _ = try Grammar(fragments: [("g.txt", text)])
      Issue.record("no fault")
    } catch {
      #expect("\(error)" == message)
    }
  }

  @Test func theFileWithTheFaultIsNamed() {
    let message = Wording(zh: "词类“a”定义了两次", en: "the words “a” are defined twice")
    let fault = GrammarFault(file: "b.txt", line: 1, column: 7, message: message)
    #expect(fault.chinese == "b.txt:1:7: 词类“a”定义了两次")
    #expect(throws: fault) { try Grammar(fragments: [("a.txt", "words a = b"), ("b.txt", "words a = c")]) }
  }

  @Test func namesMayBeUsedBeforeTheyAreDefined() throws {
    let grammar = try Grammar(fragments: [
      ("a", "rule 甲 -> year\n  <乙> {丙}"), ("b", "rule 乙\n  a\nwords 丙 = b"),
    ])
    #expect(grammar.matches(of: .year, in: LexedText("ab".unicodeScalars, grammar: grammar)).count == 1)
  }

  @Test(arguments: [UInt64.random(in: .min ... .max), 0x5EED])
  func anyTextIsAGrammarOrAFaultInIt(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let pieces = [
      "words ", "rule ", "unit ", "multiplier ", "scale ", "partition ", "form ", "甲", "乙", "a", " = ",
      " -> ", "\n", "\n", "\n  ", "\n  ",
      "{", "}", "<", ">", "#", "#money", "..", "...", "/", "(", ")", "?", "*", "+", "&", "!", "!<", "^", "$",
      "x:", "'", "例 ", "反例 ",
      " => ", "money", "1", "1/100", "not before ", "90 .. 100", "\t", "\u{0}", "\u{1F600}", "\r\n", "|",
    ]
    var readable = 0
    for _ in 0..<3000 {
      let start = Bool.random(using: &random) ? "rule 甲 -> year\n  " : ""
      let text =
        start
        + (0..<Int.random(in: 0...14, using: &random)).map { _ in pieces.randomElement(using: &random) ?? "" }
        .joined()
      let lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
      do {
        let grammar = try Grammar(fragments: [("g.txt", text)])
        let lexed = LexedText("甲乙a1元，甲 甲".unicodeScalars, grammar: grammar)
        #expect(grammar.matches(of: .year, in: lexed).allSatisfy { $0.range.upperBound <= lexed.count })
        _ = grammar.exampleFailures()
        readable += 1
      } catch {
        #expect((1...lines.count).contains(error.line), "\(text.debugDescription)")
        #expect((1...lines[error.line - 1].count + 1).contains(error.column), "\(text.debugDescription)")
      }
    }
    #expect((100..<3000).contains(readable))
  }
}

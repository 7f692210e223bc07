import Figures
import Testing

@testable import Grammars

@Suite struct NotationTests {
  @Test(arguments: [
    // These characters, white space and full-width forms aside.
    ("增加", "比上年增加了", "增加"), ("增加", "比上年减少", nil), ("增 加", "增加", "增加"), ("增加", "增 加", "增加"),
    ("增加", "增\u{3000}\n加", "增加"), ("(A)", "A", "A"), ("'(A)'", "（Ａ）", "(A)"), ("'(A)'", "A", nil),
    ("ABC", "ＡＢＣ", "ABC"), ("ABC", "abc", nil), ("，", "a,b", ","), ("'【'", "〔2023〕", "["),
    // Any word of a class, the longest first.
    ("{增}", "收入增加了5元", "增加了"), ("{增}", "收入增长", "增"), ("{增}", "收入减少", nil), ("{增} 了", "增加了", nil),
    // Another rule.
    ("<数>", "收入5元", "5元"), ("<数>", "收入", nil),
    // Figures by kind.
    ("#", "收入5元", "5元"), ("#", "收入", nil), ("#money", "5元", "5元"), ("#money", "5%", nil),
    ("#rate", "5%", "5%"),
    ("#bare", "得9", "9"), ("#bare", "得9分", nil), ("#points|bare", "得9分", "9分"), ("#points|bare", "9", "9"),
    ("#points|bare", "9元", nil), ("#count", "9个", "9个"), ("#money", "约5元", "约5元"), ("5", "5元", "5"),
    // Sequences and ordered choice.
    ("增 #", "增5元", "增5元"), ("增 #", "增了5元", nil), ("甲 / 乙", "乙", "乙"), ("甲 / 乙", "丙", nil),
    ("( 甲 / 甲乙 ) 丙", "甲乙丙", nil), ("( 甲乙 / 甲 ) 丙", "甲乙丙", "甲乙丙"), ("甲 / 甲乙", "甲乙", "甲"),
    ("甲 乙 / 丙", "丙", "丙"),
    // Repetition, without going back.
    ("甲? 乙", "甲乙", "甲乙"), ("甲? 乙", "乙", "乙"), ("甲? 乙", "甲", nil), ("甲* 乙", "甲甲甲乙", "甲甲甲乙"),
    ("甲* 乙", "乙", "乙"),
    ("甲+ 乙", "甲甲乙", "甲甲乙"), ("甲+ 乙", "乙", nil), ("甲* 甲", "甲甲", nil), ("( 甲 乙 )+", "甲乙甲乙甲", "甲乙甲乙"),
    ("^ ( 甲? )* $", "甲甲", "甲甲"), ("^ ( 甲? )+ $", "", nil),
    // Gaps: no figure, no end of a clause or sentence, as short as can be.
    ("甲 .. 乙", "甲丙丁乙", "甲丙丁乙"), ("甲 .. 乙", "甲乙乙", "甲乙"), ("甲 .. 乙", "甲5元乙", nil), ("甲 .. 乙", "甲，乙", nil),
    ("甲 .. 乙", "甲；乙", nil), ("甲 .. 乙", "甲：乙", nil), ("甲 .. 乙", "甲。乙", nil), ("甲 ... 乙", "甲，丙；乙", "甲,丙;乙"),
    ("甲 ... 乙", "甲。乙", nil), ("甲 ... 乙", "甲5元乙", nil), ("甲 .. #", "甲为5元", "甲为5元"), ("甲 ..", "甲为乙，", "甲为乙"),
    ("甲 .. $", "甲为", "甲为"), ("^ .. $", "", ""),
    // Any character, start and end.
    ("甲 . 乙", "甲丙乙", "甲丙乙"), ("甲 . 乙", "甲乙", nil), ("甲 .", "甲", nil), ("^ 乙", "甲乙", nil), ("^ 甲", "甲乙", "甲"),
    ("乙 $", "甲乙", "乙"), ("甲 $", "甲乙", nil), ("^ 甲 $", " 甲 ", "甲"),
    // Looking ahead and back.
    ("甲 &乙", "甲丙甲乙", "甲"), ("甲 &乙", "甲丙", nil), ("甲 !乙 .", "甲乙甲丙", "甲丙"), ("甲 !乙", "甲乙", nil),
    ("甲 !乙", "甲", "甲"),
    ("!<乙 甲", "乙甲", nil), ("!<乙 甲", "丙甲", "甲"), ("!<乙 甲", "甲", "甲"), ("!<( 乙 / {增} ) 甲", "增加甲", nil),
    ("!<( 乙 / {增} ) 甲", "减少甲", "甲"), ("!<^ 甲", "甲乙", nil), ("!<^ 甲", "乙甲", "甲"), ("( !乙 . )+", "甲丙乙", "甲丙"),
  ])
  func operators(pattern: String, text: String, matched: String?) throws {
    #expect(try match(pattern, text)?.whole == matched)
  }

  @Test(arguments: [
    ("name:.. 为 score:#", "执行率为9分", ["name": "执行率", "score": "9分"]),
    ("a:甲 b:乙? c:丙", "甲丙", ["a": "甲", "b": "", "c": "丙"]),
    ("( a:甲 乙 / b:甲 丙 )", "甲丙", ["b": "甲"]),
    ("( a:甲 乙 )? 甲", "甲丙", [:]),
    ("!( a:甲 乙 ) b:甲", "甲丙", ["b": "甲"]),
    ("&( a:甲 ) b:甲", "甲", ["a": "甲", "b": "甲"]),
    ("( a:. )+", "甲乙丙", ["a": "丙"]),
    ("a:.. 乙 b:.. 丙", "甲乙甲丙", ["a": "甲", "b": "甲"]),
    ("a:( 甲 / 乙 )+ $", "甲乙甲", ["a": "甲乙甲"]),
    ("a:( b:甲 乙 )", "甲乙", ["a": "甲乙", "b": "甲"]),
    ("a:{增}", "增加了5元", ["a": "增加了"]),
    ("a:<数>", "约5元", ["a": "约5元"]),
  ])
  func captures(pattern: String, text: String, captures: [String: String]) throws {
    #expect(try match(pattern, text)?.captures == captures)
  }

  @Test func matchesGoFromLeftToRightWithoutOverlap() throws {
    let grammar = try grammar(pattern: "甲 甲")
    let text = LexedText("甲甲甲 甲甲乙甲甲".unicodeScalars, grammar: grammar)
    #expect(grammar.matches(ofRule: "测试", in: text).map(\.range) == [0..<2, 2..<4, 6..<8])
    #expect(grammar.matches(ofRule: "无", in: text).isEmpty)
    #expect(grammar.matches(of: .bodyYear, in: text).isEmpty)
  }

  @Test func rulesOfOneTargetComeInTheOrderOfTheGrammar() throws {
    let grammar = try Grammar(fragments: [
      ("a", "rule 一 -> year\n  乙\nrule 二 -> bodyYear\n  乙"), ("b", "rule 三 -> year\n  甲"),
    ])
    let text = LexedText("甲乙".unicodeScalars, grammar: grammar)
    #expect(grammar.matches(of: .year, in: text).map(\.rule) == ["一", "三"])
  }

  @Test func aCapturedFigureIsFoundAgain() throws {
    let grammar = try grammar(pattern: "amount:#money")
    let text = LexedText("收入 约 1,234.5 万元".unicodeScalars, grammar: grammar)
    let found = try #require(grammar.matches(ofRule: "测试", in: text).first)
    #expect(found.figure("amount", in: text)?.figure.printed == "1234.5万元")
    #expect(found.figure("other", in: text) == nil)
    #expect(text.sourceRange(found.range) == 3..<15)
  }

  @Test(arguments: ["( 甲* )* 乙", "( ( 甲+ )+ )+ 乙", "( 甲? 甲? 甲? )* 乙", "( 甲 / 甲 甲 )* 乙", "( &( 甲* 乙 ) 甲 )* 乙"])
  func hostileRepetitionEnds(pattern: String) throws {
    let text = String(repeating: "甲", count: 400)
    #expect(try match(pattern, text) == nil)
    #expect(try match(pattern, "甲甲乙")?.whole == "甲甲乙")
  }

  @Test(arguments: [
    "rule 甲 -> year\n  <甲> 乙 / 乙", "rule 甲 -> year\n  <甲>", "rule 甲 -> year\n  <丁> / 乙\nrule 丁\n  <甲> 丙",
    "rule 甲 -> year\n  乙 <甲>? ",
    "rule 甲 -> year\n  ! <甲> 乙", "rule 甲 -> year\n  ( <甲>? )*",
  ])
  func aRuleThatCallsItselfEnds(text: String) throws {
    let grammar = try Grammar(fragments: [("a", text)])
    let lexed = LexedText(String(repeating: "乙", count: 1000).unicodeScalars, grammar: grammar)
    #expect(grammar.matches(of: .year, in: lexed).allSatisfy { $0.range.upperBound <= 1000 })
    #expect(
      grammar.matches(of: .year, in: LexedText("丙".unicodeScalars, grammar: grammar)).allSatisfy {
        $0.range.isEmpty
      })
  }

  @Test func patternsGoOnOverLinesAndComments() throws {
    let grammar = try Grammar(fragments: [
      (
        "a",
        "# 说明 comment\n\nwords 增 = 增加\n  上升 # \n# between\n\t提高\r\n\nrule 测试 -> year # no\n".replacing(
          " # no", with: "")
          + "  {增} (\n# between\n    甲 / 乙\n  )\n  丙?\n  例 上升乙丙\n  反例 上升丙\n"
      )
    ])
    #expect(grammar.words["增"] == ["上升", "增加", "提高", "#"])
    #expect(grammar.rules[0].examples.map(\.text) == ["上升乙丙"])
    #expect(grammar.rules[0].counterexamples == ["上升丙"])
    #expect(grammar.exampleFailures() == [])
  }

  @Test(arguments: [
    [form + "\nwords 收字样 = 收入\nwords 收字样 += 进账"], [form, "words 收字样 = 收入 进账"],
    ["words 收字样 = 收入", form, "words 收字样 += 进账"],
  ])
  func aFormHoldsAllWordsOfAClassWhereverTheyStand(files: [String]) throws {
    let grammar = try Grammar(fragments: files.enumerated().map { ("\($0.offset).txt", $0.element) })
    let words = try #require(grammar.claimForms.first?.roles.first?.holds.first).map {
      String(String.UnicodeScalarView($0))
    }
    #expect(words.sorted() == ["收入", "进账"].sorted())
  }

  private static let form = """
    form 结余 -> difference
      余: 末 结余 量 money
      收: 含 {收字样}
      支: 含 支出
      = 收 - 支
    """
}

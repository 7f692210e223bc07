import Chance
import Figures
import Testing

@testable import Grammars

@Suite struct FigureLexingTests {
  /// The figures of a text, with their hedges and bounds.
  private func printed(_ text: String) -> [String] {
    figures(text).map { lexed in
      let marks = [lexed.figure.hedge.map { "\($0)" }, lexed.figure.bound.map { "\($0)" }].compactMap { $0 }
      return ([lexed.figure.printed] + marks).joined(separator: " ")
    }
  }

  @Test(arguments: [
    ("收入774.55万元", ["774.55万元"]), ("收入 1,961.40 万元", ["1961.40万元"]), ("20,486,523.78元", ["20486523.78元"]),
    ("1，961.40万元", ["1961.40万元"]), ("收入１，９６１．４０万元", ["1961.40万元"]),
    ("9.5 10", ["9.5", "10"]), ("1,200 1,180", ["1200", "1180"]), ("1 2,345.00", ["1", "2345.00"]),
    ("1,2,3", ["1", "2", "3"]),
    ("1,23", ["1", "23"]), ("1234,567", ["1234", "567"]), ("1,2345", ["1", "2345"]), ("¥5.00", ["5.00元"]),
    ("￥ 5.00 元", ["5.00元"]),
    ("88.10%", ["88.10%"]), ("88％", ["88%"]), ("88﹪", ["88%"]), ("3‰", ["3‰"]), ("5个百分点", ["5个百分点"]),
    ("9.5 分", ["9.5分"]),
    ("27.6 万人次", ["27.6万人次"]), ("5.56亿元", ["5.56亿元"]), ("5311万", ["5311万"]), ("5.6 万份", ["5.6万份"]),
    ("3亿", ["3亿"]),
    ("2021年度", ["2021年度"]), ("3个月", ["3个月"]), ("2.5平方米", ["2.5平方米"]), ("5分别", ["5"]), ("9元/人", ["9"]),
    ("30项目", ["30"]),
    ("完成100%、90%和80%", ["100%", "90%", "80%"]), ("", []), ("没有数", []), ("12a", []), ("5km", []),
  ])
  func numbersAndUnits(text: String, expected: [String]) {
    #expect(printed(text) == expected)
  }

  @Test(arguments: [
    ("减少-1,037.00万元", ["-1037.00万元"]), ("-5%", ["-5%"]), ("△5.5万元", ["-5.5万元"]), ("－3分", ["-3分"]),
    ("−3分", ["-3分"]),
    ("(774.55-774.55)", ["774.55", "774.55"]), ("774.55万元-74.55万元", ["774.55万元", "74.55万元"]),
    ("(-5)", ["-5"]), ("得分(3)-5", ["3", "5"]),
    ("80%-90%", ["80%", "90%"]), ("5--3", ["5", "-3"]), ("A-5", ["5"]), ("5×-3", ["5", "-3"]),
    ("5—3", ["5", "3"]),
  ])
  func signsAndOperators(text: String, expected: [String]) {
    #expect(printed(text) == expected)
  }

  @Test(arguments: [
    ("约300人", ["300人 about"]), ("大约 300 人", ["300人 about"]), ("300人左右", ["300人 about"]),
    ("近300人", ["300人 nearly"]),
    ("将近40万元", ["40万元 nearly"]), ("300余人", ["300人 over"]), ("300多万元", ["300万元 over"]),
    ("≥95%", ["95% atLeast"]), ("≧95%", ["95% atLeast"]),
    (">=95%", ["95% atLeast"]), ("不低于95%", ["95% atLeast"]), ("95%以上", ["95% atLeast"]),
    ("95%（含）以上", ["95% atLeast"]), ("95以上", ["95 atLeast"]),
    ("超过5次", ["5次 moreThan"]), (">5次", ["5次 moreThan"]), ("≤10次", ["10次 atMost"]), ("10天以内", ["10天 atMost"]),
    ("不足3%", ["3% lessThan"]), ("<3%", ["3% lessThan"]), ("约95%以上", ["95% about atLeast"]),
    ("约5元和6元", ["5元 about", "6元"]),
  ])
  func hedgesAndBounds(text: String, expected: [String]) {
    #expect(printed(text) == expected)
  }

  @Test(arguments: [
    "1、预算编制", "1. 预算编制", "（2）预算编制", "2）预算编制", "如下：（1）编制", "完成；2、执行", "第3页", "第 12 次", "12号", "〔2023〕",
    "【2003】", "2024.5.15", "0751-6359437",
    "1.1.1", "1.1.1 预算", "010-12345678", "第三个", "第二项", "三公经费", "一般", "一是", "两会", "三", "十二", "一次性补助", "一致",
  ])
  func numberingCodesAndWordsAreNoFigures(text: String) {
    #expect(printed(text) == [])
  }

  @Test(arguments: [
    ("得分（9）", ["9"]), ("1、2、3年级", ["1", "2", "3年"]), ("共1、预算", ["1"]), ("〔2023〕5号文件的8项", ["8项"]),
    ("第3页共9页", ["9"]),
    ("1.1", ["1.1"]), ("1、预算9分", ["9分"]),
  ])
  func whatOnlyLooksLikeNumberingIsAFigure(text: String, expected: [String]) {
    #expect(printed(text) == expected)
  }

  @Test(arguments: [
    ("三个方面", "3个"), ("十二项工作", "12项"), ("二十三家", "23家"), ("一百零五户", "105户"), ("两名", "2名"), ("三千二百人次", "3200人次"),
    ("一万二千人", "12000人"), ("十个", "10个"),
  ])
  func numbersInWordsBeforeCountedThings(text: String, expected: String) {
    let found = figures(text)
    #expect(found.map(\.figure.printed) == [expected])
    #expect(found.allSatisfy { $0.isSpelled })
  }

  @Test func aTokenStartsAtItsHedgeAndItsRangeAtItsSign() throws {
    let text = LexedText("减少约 -1,037.00 万元左右".unicodeScalars, grammar: builtIn)
    let lexed = try #require(text.figures.first)
    #expect(lexed.start == 2)
    #expect(text.string(lexed.range) == "-1,037.00万元")
    #expect(text.string(lexed.digits) == "1,037.00")
    #expect(text.figure(at: 2) == lexed)
    #expect(text.figure(at: 3) == nil)
    #expect(text.figure(at: 99) == nil)
    #expect(text.sourceRange(lexed.range) == 4..<16)
    #expect(lexed.kind == .money)
  }

  @Test(arguments: [
    ("5元", FigureKind.money), ("5%", .rate), ("5个百分点", .rate), ("5分", .points), ("5人", .count), ("5年", .time),
    ("5亩", .measure), ("5", .bare),
  ])
  func kindsFollowUnits(text: String, kind: FigureKind) {
    #expect(figures(text).map(\.kind) == [kind])
  }

  @Test(arguments: [UInt64.random(in: .min ... .max), 0x5EED])
  func fullWidthFormsAreTheSame(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let pieces = [
      "1", "23", "456", ",", ".", "%", "-", "(", ")", "+", "/", "=", ":", ";", "<", ">", "万元", "分", "第", "约",
      "余", "、", "号", " ", "收入", "A",
    ]
    var found = 0
    for _ in 0..<1000 {
      let text = (0..<Int.random(in: 1...16, using: &random)).map { _ in
        pieces.randomElement(using: &random) ?? ""
      }.joined()
      let wide = String(String.UnicodeScalarView(text.unicodeScalars.map(Self.widened)))
      #expect(figures(wide) == figures(text), "\(text)")
      found += figures(text).count
    }
    #expect(found > 500)
  }

  private static func widened(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    if scalar == " " { return "\u{3000}" }
    return (0x21...0x7E).contains(scalar.value) ? Unicode.Scalar(scalar.value + 0xFEE0) ?? scalar : scalar
  }

  @Test(arguments: [UInt64.random(in: .min ... .max), 0x5EED])
  func anyTextIsLexedIntoFiguresInTheirOrder(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let pieces = [
      "0", "7", "12", "345", "99999999999999999999", ",", "，", ".", "．", "-", "—", "△", "¥", "%", "‰", "万",
      "亿", "元", "分", "人", "个", "百分点", "年", "第", "号",
      "(", "）", "〔", "〕", "、", "。", "约", "近", "余", "左右", "≥", "以上", "不低于", "一", "十", "百", "千", "零", "两", "三",
      " ", "\u{3000}", "\n", "\0", "\u{1F600}",
      "\u{301}", "\u{FEFF}", "a", "收入",
    ]
    var found = 0
    for _ in 0..<1000 {
      let scalars = (0..<Int.random(in: 0...30, using: &random)).flatMap { _ in
        Array((pieces.randomElement(using: &random) ?? "").unicodeScalars)
      }
      let text = LexedText(scalars, grammar: builtIn)
      #expect(text.scalars.count == text.sources.count)
      var end = 0
      for lexed in text.figures {
        #expect(
          end <= lexed.start && lexed.start <= lexed.range.lowerBound
            && lexed.range.lowerBound < lexed.range.upperBound)
        #expect(lexed.digits.clamped(to: lexed.range) == lexed.digits)
        #expect(text.figure(at: lexed.start) == lexed)
        end = lexed.range.upperBound
      }
      #expect(end <= text.count)
      found += text.figures.count
    }
    #expect(found > 500)
  }
}

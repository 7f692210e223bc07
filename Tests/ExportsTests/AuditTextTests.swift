import Audits
import Reports
import Testing
import Texts

@testable import Exports

@Suite struct AuditTextTests {
  private let chinese = AuditText(language: .zh, style: Style(isColored: false))
  private let english = AuditText(language: .en, style: Style(isColored: false))

  @Test func findingsNamePlaceSeverityAndQuote() throws {
    let filing = Filing(try Specimens.wholeOutcome())
    #expect(
      chinese.findings(of: filing) == """
        a.txt:7: 错误：算得 88.1%，[2J所列 89%
            可能：末位写错
            “执行率 34.94/39.66=89%”

        """)
    #expect(
      english.findings(of: filing) == """
        a.txt:7: error: gives 88.1% but 89% is stated
            perhaps: a digit slipped
            “执行率 34.94/39.66=89%”

        """)
  }

  @Test func aPDFIsQuotedByPage() throws {
    var outcome = try Specimens.wholeOutcome()
    outcome.source.path = "a\n.pdf"
    outcome.audit?.findings[0].place.line = nil
    let filing = Filing(outcome)
    #expect(chinese.findings(of: filing).hasPrefix("a\\x0A.pdf：第 2 页：错误："))
    #expect(english.findings(of: filing).hasPrefix("a\\x0A.pdf: page 2: error: "))
  }

  @Test func summariesCountWhatWasCheckedAndWhy() throws {
    #expect(
      chinese.summary(of: Filing(try Specimens.wholeOutcome()))
        == "a.txt：=甲局，2021 年，自评 85.25 分（良）；数字 12 个，算式 4 条，已核 1 条，"
        + "未核 3 条（缺少运算数 2，算式未能读懂 1）；错误 1，警告 0，提示 0\n")
    #expect(
      english.summary(of: Filing(try Specimens.wholeOutcome()))
        == "a.txt: =甲局, 2021, self score 85.25 (良); 12 figures, 4 claims, 1 checked, "
        + "3 unchecked (operand missing 2, formula not understood 1); 1 error, 0 warnings, 0 notes\n")
    #expect(chinese.summary(of: Filing(Specimens.unread)) == "锁.pdf：未能读取（已加密）\n")
  }

  @Test func theLastLineSumsUpAllFiles() throws {
    var totals = Totals()
    totals.add(Filing(try Specimens.wholeOutcome()))
    totals.add(Filing(Specimens.unread))
    totals.add(Filing(try Specimens.wholeOutcome()))
    #expect(
      chinese.summary(of: totals)
        == "共 3 个文件，读出 2 个，未能读取 1 个；数字 24 个，算式 8 条，已核 2 条，"
        + "未核 6 条（缺少运算数 4，算式未能读懂 2）；错误 2，警告 0，提示 0\n")
  }

  @Test func colourOnlyWhenToldSo() throws {
    let filing = Filing(try Specimens.wholeOutcome())
    let plain = chinese.findings(of: filing) + chinese.summary(of: filing)
    #expect(!plain.contains("\u{1B}"))
    let colored = AuditText(language: .zh, style: Style(isColored: true))
    #expect(colored.findings(of: filing).contains("\u{1B}[1;31m错误\u{1B}[0m"))
  }

  @Test(arguments: [
    ("一二三四五六", "四", 3, "…三四五…"), ("一二三", "三", 3, "一二三"), ("一二三四", nil, 2, "一二…"),
    ("一二三四", "四", 2, "…三四"), ("一二三四", "无", 2, "一二…"), ("一二三四一", "一", 1, "…一"),
    ("一二三四五", "二三四", 1, "…二三四…"),
  ])
  func quotesAreShortenedAroundTheResult(text: String, core: String?, limit: Int, short: String) {
    #expect(shortened(text, around: core, limit: limit) == short)
  }

  @Test func whatSteersATerminalIsTakenOut() {
    #expect(cleaned("a\u{1B}[31m\u{9B}b\u{202E}c\u{2066}d\ne\u{7F}") == "a[31mbcd e")
    #expect(cleanedKeepingLines("a\tb\n\u{1B}c\u{202E}") == "a\tb\nc")
    #expect(visible("a\u{202E}") == "a\\xE2\\x80\\xAE")
  }
}

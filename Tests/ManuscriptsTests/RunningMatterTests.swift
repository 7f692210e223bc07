import Manuscripts
import Testing

@Suite struct RunningMatterTests {
  private func setAside(_ pages: [String]) -> [String] {
    manuscript(pages.joined(separator: "\u{C}")).setAside.map(\.string)
  }

  @Test(arguments: [
    ["1", "2", "3"], ["- 1 -", "- 2 -", "- 3 -"], ["—1—", "— 2 —", "—3—"], ["第1页", "第2页", "第3页"],
    ["第1页共3页", "第2页，共3页", "第 3 页 共 3 页"], ["1/3", "2/3", "3/3"], ["５", "６", "７"], ["·1·", "·2·", "·3·"],
    ["37", "38", "39"],
  ])
  func pageNumbersAreSetAsideAtEitherEdge(numbers: [String]) {
    let foot = zip(Self.sentences, numbers).map { "\($0)\n\n\($1)\n" }
    #expect(setAside(foot) == numbers)
    let head = zip(Self.sentences, numbers).map { "\($1)\n\($0)" }
    #expect(setAside(head) == numbers)
    #expect(mended(head.joined(separator: "\u{C}")) == Self.sentences)
  }

  private static let sentences = ["部门基本情况如下。", "绩效目标完成较好。", "存在的问题和建议。"]

  @Test func aCoverGoesUncounted() {
    #expect(setAside(["封面", "正文。\n1", "正文。\n2"]) == ["1", "2"])
  }

  @Test func headsOfMostPagesAreSetAside() {
    let head = "某县财政局2021年度报告"
    let pages = Self.sentences.map { "\(head)\n\($0)" }
    #expect(setAside(pages) == [head, head, head])
    #expect(setAside(pages + Self.sentences.prefix(2)) == [head, head, head])
    #expect(setAside(pages + Self.sentences) == [])
    #expect(setAside(Array(pages.prefix(2))) == [])
  }

  @Test func linesInsideThePageStay() {
    let pages = zip(1..., Self.sentences).map { "\($1)\n\($0)\n某县财政局\n- \($0) -\n\($1)" }
    #expect(setAside(pages) == [])
    #expect(mended(pages[0]) == [Self.sentences[0], "1", "某县财政局", "- 1 -", Self.sentences[0]])
  }

  @Test(arguments: [
    "100", "95", "2023", "1,234", "0", "9.5", "2021-2023", "12 %", "13,146,213.76", "〔2023〕5",
  ])
  func aNumberThatDoesNotCountPagesStays(line: String) {
    #expect(setAside(["评分表的得分如下。", "合计的得分如下。\n\(line)", "以下是第三页。"]) == [])
  }

  @Test func aSinglePageHasNoPageNumber() {
    #expect(setAside(["自评得分\n95\n1"]) == [])
    #expect(mended("自评得分\n1") == ["自评得分", "1"])
  }
}

import Manuscripts
import Testing

@Suite struct RunningMatterTests {
  private func setAside(_ pages: [String]) -> [String] {
    manuscript(pages.joined(separator: "\u{C}")).setAside.map(\.string)
  }

  @Test(arguments: [
    ["1", "2", "3"], ["- 1 -", "- 2 -", "- 3 -"], ["—1—", "— 2 —", "—3—"], ["第1页", "第2页", "第3页"],
    ["第1页共3页", "第2页，共3页", "第 3 页 共 3 页"], ["1/3", "2/3", "3/3"], ["５", "６", "７"], ["·1·", "·2·", "·3·"], ["37", "38", "39"],
  ])
  func pageNumbersAreSetAsideAtEitherEdge(numbers: [String]) {
    let foot = numbers.map { "本页的正文一句。\n\n\($0)\n" }
    #expect(setAside(foot) == numbers)
    let head = numbers.map { "\($0)\n本页的正文一句。" }
    #expect(setAside(head) == numbers)
    #expect(mended(head.joined(separator: "\u{C}")) == Array(repeating: "本页的正文一句。", count: 3))
  }

  @Test func aCoverGoesUncounted() {
    #expect(setAside(["封面", "正文。\n1", "正文。\n2"]) == ["1", "2"])
  }

  @Test func headsOfMostPagesAreSetAside() {
    let pages = (1...4).map { "某县财政局2021年度报告\n第\($0)段正文是这样写的。" }
    #expect(setAside(pages) == Array(repeating: "某县财政局2021年度报告", count: 4))
    #expect(setAside(Array(pages.prefix(2))) == [])
    #expect(setAside([pages[0], pages[1], "另一页。", "再一页。", "又一页。"]) == [])
  }

  @Test func linesInsideThePageStay() {
    let pages = (1...3).map { "开头。\n\($0)\n某县财政局\n- \($0) -\n结尾。" }
    #expect(setAside(pages) == ["开头。", "开头。", "开头。", "结尾。", "结尾。", "结尾。"])
    #expect(mended(pages[0]) == ["开头。", "1", "某县财政局", "- 1 -", "结尾。"])
  }

  @Test(arguments: ["100", "95", "2023", "1,234", "0", "9.5", "2021-2023", "12 %", "13,146,213.76", "〔2023〕5"])
  func aNumberThatDoesNotCountPagesStays(line: String) {
    #expect(setAside(["评分表的得分如下。", "合计的得分如下。\n\(line)", "以下是第三页。"]) == [])
  }

  @Test func aSinglePageHasNoPageNumber() {
    #expect(setAside(["自评得分\n95\n1"]) == [])
    #expect(mended("自评得分\n1") == ["自评得分", "1"])
  }
}

import Manuscripts
import Testing

@Suite struct OutlineTests {
  /// The blocks of a text, each as its parent's index, its depth and its text.
  private func outline(_ text: String) -> [String] {
    manuscript(text).blocks.map { "\($0.parent.map(String.init) ?? "-") \($0.depth) \($0.text)" }
  }

  @Test func everyBlockStandsUnderItsHeading() {
    let text = """
      绩效评价报告
      一、基本情况
      本部门设三个科室。
      （一）部门职能
      1、制定规划。
      2、组织实施。
      （1）检查。
      （二）人员情况
      编制十人。
      二、绩效分析
      ① 产出
      甲\t乙
      第二部分 附件
      """
    #expect(
      outline(text) == [
        "- 0 绩效评价报告",
        "- 0 一、基本情况",
        "1 1 本部门设三个科室。",
        "1 1 （一）部门职能",
        "3 2 1、制定规划。",
        "3 2 2、组织实施。",
        "5 3 （1）检查。",
        "1 1 （二）人员情况",
        "7 2 编制十人。",
        "- 0 二、绩效分析",
        "9 1 ① 产出",
        "10 2 甲\t乙",
        "10 2 第二部分 附件",
      ])
  }

  @Test func numberedPlacesGoDeeper() {
    #expect(
      outline("1.预算\n1.1编制\n1.1.1合理性\n1.2执行\n2.决算") == [
        "- 0 1.预算", "0 1 1.1编制", "1 2 1.1.1合理性", "0 1 1.2执行", "- 0 2.决算",
      ])
  }

  @Test(arguments: [
    ("一、基本情况", true), ("（一）部门职能。", true), ("1、制定规划，组织实施", false), ("1、制定规划；", false), ("基本情况", false),
    ("一、" + String(repeating: "长", count: 39), false), ("一、先写一句。再写一句。", false),
  ])
  func aShortNumberedSentenceIsAHeading(text: String, isHeading: Bool) throws {
    let block = try #require(manuscript(text).blocks.first)
    if case .heading = block.content { #expect(isHeading) } else { #expect(!isHeading) }
  }
}

import Figures
import Reports
import Testing

/// Indicators that running text scores, with their tree from the numbering.
@Suite struct ProseIndicatorTests {
  @Test func threeLevelsOfNumberingAreATree() {
    let text = """
      （二）绩效指标分析
      1.管理效率。
      （1）预算管理。（12分，自评得11.5分）
      ①预算编制及时性。该项指标自评得4.5分。
      预算按时上报，附件略有缺漏。
      ②预算调整合规性。该项指标自评得7分。
      （2）信息公开。（6分，自评得6分）
      ①公开及时性。该项指标自评得6分。
      2.履职效能。
      （1）供水保障。（30分，自评得28分）
      """
    #expect(
      indicators(text) == [
        "1 管理效率 - -", "1.1 预算管理 12 11.5", "1.1.1 预算编制及时性 - 4.5", "1.1.2 预算调整合规性 - 7", "1.2 信息公开 6 6",
        "1.2.1 公开及时性 - 6", "2 履职效能 - -", "2.1 供水保障 30 28",
      ])
    let read = report(text).indicators
    #expect(read.map(\.parent) == [nil, "1", "1.1", "1.1", "1", "1.2", nil, "2"])
    #expect(read.map(\.level) == [1, 2, 3, 3, 2, 3, 1, 2])
    #expect(read[1].childrenAreComplete)
  }

  @Test func anIndicatorWithoutAScoreLeavesItsParentOpen() throws {
    let text = "（1）预算管理。（12分，自评得11.5分）\n①预算编制。该项指标自评得4.5分。\n②预算调整。本年未作调整。\n③预算执行。该项指标自评得5分。\n"
    let parent = try #require(report(text).indicators.first)
    #expect(parent.name == "预算管理")
    #expect(!parent.childrenAreComplete)
  }

  @Test(arguments: [
    (
      "（一）投入\n目标设定指标主要评价目标合理性、指标明确性等两个方面。指标满分为15分，本单位此项指标得分14分。\n（二）过程\n预算执行指标主要从执行率、支付进度等两个方面进行评价。指标满分为25分，该指标得分为23.5分。\n",
      ["15 14", "25 23.5"]
    ),
    ("1.预算执行率，分值10分，得分9分。\n2.数量指标：满分20分，自评得分20分。\n", ["10 9", "20 20"]),
    ("1.立项依据充分性（5分），得5分。\n2.经济效益(10分)：得分 9 分。\n", ["5 5", "10 9"]),
    ("1.资金管理（满分20分，得分18.5分）\n2.产出指标(50分，实际得分48分)\n", ["20 18.5", "50 48"]),
  ])
  func fullMarksAndScoresInSentencesAreRead(text: String, marks: [String]) {
    #expect(report(text).indicators.map { "\($0.full?.digits ?? "-") \($0.score?.digits ?? "-")" } == marks)
  }

  @Test(arguments: [
    "一、基本情况\n我馆现有编制36人，实有34人，全年开放300天，接待读者26.5万人次。\n二、收支情况\n全年支出118.25万元，执行率98%。\n",
    "一、评分办法\n每超过一个百分点扣0.5分，扣完为止。\n按时报送的得2分，逾期的不得分。\n",
    "1.我馆自评得分98分。\n",
    "",
  ])
  func nothingIsInventedInPlainProse(text: String) {
    #expect(indicators(text) == [])
  }

  @Test func marksWithoutScoresMakeAScheme() {
    let text = "一、工作机制（30分）\n1、责任落实机制（12分）\n2、经费保障机制（10分）\n3、巡查机制(8分)\n"
    #expect(indicators(text) == ["1 工作机制 30 -", "1.1 责任落实机制 12 -", "1.2 经费保障机制 10 -", "1.3 巡查机制 8 -"])
  }

  @Test func anIndicatorIsPlacedAtItsWords() throws {
    let text = Text("1.预算管理。（12分，自评得11.5分）\n2.信息公开。（6分，自评得6分）\n")
    let second = try #require(text.report.indicators.last)
    #expect(text.raw(second.place) == compact(second.quote))
    #expect(second.place.line == 2)
  }
}

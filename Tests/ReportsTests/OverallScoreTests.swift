import Figures
import Reports
import Testing

/// The body's own score, its full marks and its rating, in the wordings of such reports.
@Suite struct OverallScoreTests {
  @Test(arguments: [
    ("我局自评得分96分。", "96"), ("自评得分100分", "100"), ("部门整体支出绩效自评分数为95.14分。", "95.14"), ("自评分为100分。", "100"),
    ("自评总分(分)97.93", "97.93"), ("自评总分：95", "95"), ("综合评分为97分。", "97"), ("总体得分为84.47分，评级为“良”。", "84.47"),
    ("自评绩效等级为“优”，分数为97分。", "97"), ("部门整体支出绩效评价得分为92分。", "92"), ("经自查自评结果93.5分。", "93.5"),
    ("自评得分：９６．５分。", "96.5"), ("（一）自评得分\n98分。", "98"), ("综合评分 96.8", "96.8"),
  ])
  func theSelfScoreIsRead(text: String, score: String) {
    #expect(report(text).selfScore?.value.digits == score)
  }

  @Test(arguments: [
    ("经综合评价，得分92.9分，绩效评定结果为优。", "92.9", "优"), ("评价结果为“优”，总得分97.6分。", "97.6", "优"),
    ("自评结果为优（93.1分）。", "93.1", "优"), ("逐项打分，我单位整体支出绩效最终得95.3分，属“优秀”等次。", "95.3", "优秀"),
    ("总评：95分（优）", "95", "优"), ("本年度自评打分83分，评级为良好等次。", "83", "良好"),
    ("总分100分，自评得分95分，等级：优。", "95", "优"), ("按百分制计算，自评分95.7分，属于“优”等次。", "95.7", "优"),
    ("（一）自评得分\n95.7分，等级优。", "95.7", "优"),
  ])
  func aWordingIsReadByItsParts(text: String, score: String, rating: String) {
    #expect(report(text).selfScore?.value.digits == score)
    #expect(report(text).rating?.value == rating)
  }

  @Test(arguments: [
    ("投入自评得15分，过程自评得23.5分，产出自评得40分，合计得95.2分。", "95.2"), ("我局自评得分98分，财政复核得分96分。", "98"),
    ("上年自评得分91分，本年自评得分98分。", "98"), ("扣3分，自评得97分。", "97"),
  ])
  func theWholesScoreIsToldFromOthers(text: String, score: String) {
    #expect(report(text).selfScore?.value.digits == score)
  }

  @Test(arguments: ["（一）投入指标满分 10 分，自评得分 8.5 分。\n（二）自评得分\n90 分，等级优。", "一级指标 自评得分 100 5\n（二）自评得分\n90 分，等级优。"])
  func aLabelInASentenceOrAboveAColumnIsNone(text: String) {
    #expect(report(text).selfScore?.value.digits == "90")
  }

  @Test func twoScoresThatAreAsGoodAreNone() {
    #expect(report("经自评，自评得分98分。\n经自查，自评得分95分。").selfScore == nil)
  }

  @Test(arguments: [
    "合计 100分 96分", "合 计100分96分", "总计100分96分", "总分 100 96", "合计      100.00分      96.00分",
  ])
  func theFullMarksOfATotalAreNoScore(row: String) {
    let text = "满意度 10分 9分\n\(row)\n根据评分标准，我局自评96分，绩效等级为“优”。\n"
    #expect(report(text).selfScore?.value.number == Rational(96))
    #expect(!told(text, .restatement).contains { $0.contains("100") })
  }

  @Test func theCandidatesAreToldWithTheirEvidence() {
    let told = report("我局自评得分98分，财政复核得分96分。").candidates
    #expect(told.map(\.value) == ["98分", "96分"])
    #expect(told.map(\.isTaken) == [true, false])
    #expect(told[0].evidence.contains(.selfWord) && told[1].evidence.contains(.superior))
  }

  @Test func everyReasonHasAWeight() {
    #expect(FieldEvidence.allCases.allSatisfy { $0.weight != 0 })
  }

  @Test(arguments: [
    "预算编制。该项指标自评得2.8分。", "1.预算执行率（10分，自评得9.6分）。", "财政评价得分91.5分。", "纳入自评的3个项目平均得分99.33分。",
    "预算执行率得分9分。", "其中优秀项目分数为97分。", "其中2个项目自评优秀。", "项目总经费为57万元。",
  ])
  func otherScoresAreNot(text: String) {
    #expect(report(text).selfScore == nil)
  }

  @Test(arguments: [
    ("项目满分100分，自评得分98分。", "98", "100"), ("评价满分为120分，自评得分110分。", "110", "120"), ("自评得分98分。", "98", nil),
    ("单项满分10分，共8项。项目满分10分。自评得分98分。", "98", nil),
  ])
  func theFullScoreIsReadAndIsNeverBelowTheScore(text: String, score: String, full: String?) {
    #expect(report(text).selfScore?.value.digits == score)
    #expect(report(text).fullScore?.value.digits == full)
  }

  @Test(arguments: [
    ("我局自评得分85分，自评结论为良。", "良"), ("综合得分97分，评价等级为优秀。", "优秀"), ("总体得分为84.47分，评级为“优”。", "优"),
    ("自评绩效等级为“优”，分数为97分。", "优"), ("自评得分100分，自评优秀。", "优秀"), ("经综合评价，自评为良好。", "良好"), ("自评等级：良", "良"),
    ("自评得分\t95\t自评等级\t优\n", "优"), ("评分等级 优", "优"), ("绩效评定等级为“中”。", "中"),
  ])
  func theRatingIsRead(text: String, rating: String) {
    #expect(report(text).rating?.value == rating)
  }

  @Test(arguments: [
    "优(≥90)、良(≥80,<90)、中(≥60,<80)、差(<60)", "评价等级：优(≥90)、良(≥80)、中(≥60)、差", "绩效评级为“优”的项目3个，“良”的项目1个。",
    "评价结论足额及时缴纳。", "评定等级分为优、良、中、差四个等次。", "自评优秀项目3个。",
  ])
  func legendsAndCountsAreNoRating(text: String) {
    #expect(report(text).rating == nil)
  }

  @Test func aWordThatStartsLikeARatingIsNone() {
    #expect(report("绩效评价结果良性运用机制初步建立。").rating == nil)
  }

  @Test func theTotalRowOfATableGivesTheScore() {
    let text = "一级指标\t三级指标\t分值\t得分\n产出\t开放天数\t60\t58\n效益\t读者满意度\t40\t39\n总分\t\t100\t97\n"
    #expect(report(text).selfScore?.value.digits == "97")
    #expect(report(text).fullScore?.value.digits == "100")
  }

  @Test func aScoreIsPlacedWhereItStands() throws {
    let text = Text("一、总体情况\n二、自评情况\n经自评，我馆自评得分96.5分，评级为优。\n")
    let score = try #require(text.report.selfScore)
    #expect(text.raw(score.place) == compact(score.quote))
    #expect(score.quote.contains("自评得分96.5分"))
    #expect(score.place.line == 3)
  }
}

import Audits
import Reports
import Testing

/// Scores, full marks and ratings: exact, and wrong only when nothing can be missing.
@Suite struct ScoreCheckTests {
  @Test(arguments: [("4.5", "7", "exact"), ("4.5", "6", "wrong"), ("5.5", "7", "wrong")])
  func numberedScoresWithoutAGapMakeTheirSubtotal(first: String, second: String, outcome: String) {
    let text =
      "（1）预算管理。（12分，自评得11.5分）\n①预算编制。该项指标自评得\(first)分。\n②预算调整。该项指标自评得\(second)分。\n（2）信息公开。（6分，自评得6分）\n"
    #expect(outcomes(text, .subtotal) == [outcome])
    #expect(findings(text) == (outcome == "wrong" ? ["error subtotalDiffers"] : []))
  }

  @Test func aScoreThatMayBeMissingLeavesTheSubtotalUnchecked() {
    let text = "（1）预算管理。（12分，自评得11.5分）\n①预算编制。该项指标自评得4.5分。\n②预算调整。本年没有调整。\n③预算执行。该项指标自评得6分。\n"
    #expect(outcomes(text, .subtotal) == ["unchecked/rowsMissing"])
    #expect(findings(text) == [])
  }

  @Test(arguments: [
    ("50", "48", "exact"), ("50", "47", "wrong"), ("40", "38", "unchecked/rowsMissing"),
    ("40", "48", "exact"),
  ])
  func theTotalIsWrongOnlyWhenTheFullMarksMakeUpTheWhole(full: String, score: String, outcome: String) {
    let text = "经自评，我馆自评得分96分。\n1.投入（20分，得19分）\n2.过程（30分，得29分）\n3.产出（\(full)分，得\(score)分）\n"
    #expect(outcomes(text, .total) == [outcome])
  }

  /// Missing rows cannot make a sum too large; rows that stand for others can.
  @Test(arguments: [
    ("10", "10", "10", "wrong"), ("10", "10", "8", "unchecked/rowsMissing"),
    ("30", "30", "10", "unchecked/rowsMayBeGroups"),
  ])
  func scoresAboveTheirSubtotalAreWrongThoughRowsMayBeMissing(
    first: String, second: String, score: String, outcome: String
  ) {
    let text =
      "（1）预算管理。（50分，自评得18.5分）\n①预算编制。（\(first)分，自评得9.5分）\n②预算调整。（\(second)分，自评得\(score)分）\n"
    #expect(outcomes(text, .subtotal) == [outcome])
  }

  @Test func theWholeIsTheStatedFullMarks() {
    let text = "经自评，我馆评价满分为50分，全年自评得分47分。\n1.投入（20分，得19分）\n2.过程（30分，得29分）\n"
    #expect(outcomes(text, .total) == ["wrong"])
  }

  @Test func theOverallScoreIsNoIndicator() {
    let text = "项目满分50分，自评得分47分。\n1.投入（20分，得19分）\n2.过程（30分，得29分）\n"
    #expect(audit(text).report.indicators.map(\.name) == ["投入", "过程"])
    #expect(outcomes(text, .total) == ["wrong"])
  }

  @Test(arguments: [("50", "50", "exact"), ("50", "50.5", "wrong")])
  func noScoreIsAboveItsFullMarks(full: String, score: String, outcome: String) {
    let text = "1.投入（20分，得19分）\n2.产出（\(full)分，得\(score)分）\n"
    #expect(outcomes(text, .bound) == ["exact", outcome])
    #expect(findings(text) == (outcome == "wrong" ? ["error scoreAboveFull"] : []))
  }

  @Test(arguments: [
    ("20", "40", ["exact", "exact"]), ("15", "40", ["unchecked/rowsMissing", "exact"]),
    ("15", "45", ["wrong", "wrong"]),
  ])
  func fullMarksMakeUpThoseAboveThem(second: String, third: String, expected: [String]) {
    let text =
      "一级指标\t三级指标\t分值\t得分\n产出（60分）\t开放天数\t40\t38\n\t图书完好率\t\(second)\t15\n效益（40分）\t读者满意度\t\(third)\t39\n"
    #expect(outcomes(text, .fullMarks) == expected)
    #expect(findings(text).count { $0 == "error fullMarksDiffer" } == expected.count { $0 == "wrong" })
  }

  @Test(arguments: [("9.04", "exact"), ("9", "rounded"), ("9.4", "wrong")])
  func theScoreIsTheResultOfItsFormula(score: String, outcome: String) {
    let text = "1.政府采购执行率（10分，得\(score)分）\n该项指标得分=45.2/50×10=9.04分。\n2.信息公开（6分，得6分）\n"
    #expect(outcomes(text, .restatement) == [outcome])
    #expect(findings(text) == (outcome == "wrong" ? ["error scoreDiffersFromFormula"] : []))
  }

  @Test(arguments: [
    ("99.93", "exact", []), ("99.9", "rounded", []), ("99.94", "tolerated/strained", ["warning strained"]),
    ("100", "rounded", ["note saturated"]), ("99.96", "wrong", ["error totalDiffers"]),
  ])
  func aRoundedScoreCarriesItsRoundingIntoTheTotal(total: String, outcome: String, found: [String]) {
    let text =
      "我局整体支出自评得分\(total)分。\n\n1.预算执行率（10分，得9.93分）\n该项指标得分=39.40/39.66×10=9.93分。\n"
      + "2.开放天数（50分，得50分）\n3.图书完好率（30分，得30分）\n4.读者满意度（10分，得10分）\n"
    #expect(outcomes(text, .total) == [outcome])
    #expect(findings(text) == found)
  }

  @Test(arguments: [("97", "exact"), ("98", "wrong")])
  func theScoreOfTheTextIsTheOneOfTheTable(score: String, outcome: String) {
    let text = "自评得分\(score)分。\n一级指标\t三级指标\t分值\t得分\n产出\t开放天数\t60\t58\n效益\t读者满意度\t40\t39\n总分\t\t100\t97\n"
    #expect(outcomes(text, .restatement) == [outcome])
    #expect(findings(text).contains("error conflictingDuplicates") == (outcome == "wrong"))
  }

  @Test(arguments: [
    ("自评得分96分，评级为优。", "exact"), ("自评得分90分，评级为优秀。", "exact"), ("自评得分89.5分，评级为优。", "wrong"),
    ("自评得分85分，评级为良好。", "exact"),
    ("自评得分85分，评级为优。", "wrong"), ("自评得分59.9分，评级为差。", "exact"), ("自评得分60分，评级为差。", "wrong"),
    ("评价满分为120分，自评得分110分，评级为优。", "exact"), ("评价满分为120分，自评得分100分，评级为优。", "wrong"),
    ("自评得分96分，评级为合格。", "unchecked/bandGap"),
    ("自评得分105分，评级为优。", "unchecked/bandGap"),
  ])
  func theRatingIsTheOneOfTheBand(text: String, outcome: String) {
    #expect(outcomes(text, .rating) == [outcome])
    #expect(findings(text) == (outcome == "wrong" ? ["error ratingDiffers"] : []))
  }

  private static func ruled(_ rule: String, score: String, fact: String) -> String {
    "一级指标\t\t三级指标\t\t评分标准\t得分\n名称\t分值\t名称\t分值\t\t\n过程\t10\t预算执行率\t10\t\(rule)\t\(score)\n"
      + "产出\t90\t开放天数\t90\t按完成比例得分，满分为止；每少一天扣1分，扣完为止。\t90\n一、说明\n\(fact)\n"
  }

  private static let bands = "预算执行率≥95%的，得10分；80%≤预算执行率<95%的，得6分；预算执行率<80%的，得0分。按全年预算数计算"
  private static let fact = "全年预算数为50万元，执行数为45.2万元，预算执行率90.4%。"

  @Test(arguments: [
    ("6", fact, ["exact"]), ("10", fact, ["wrong"]), ("10", "全年预算数为50万元，执行数为48.2万元，预算执行率96.4%。", ["exact"]),
    ("6", "全年工作完成较好。", ["unchecked/operandMissing"]),
  ])
  func aRuleInBandsGivesTheScore(score: String, fact: String, expected: [String]) {
    let text = Self.ruled(Self.bands, score: score, fact: fact)
    #expect(outcomes(text, .rule) == expected)
    #expect(findings(text) == (expected == ["wrong"] ? ["warning scoreAgainstRule"] : []))
  }

  @Test(arguments: [("9.04", ["exact"]), ("9", ["rounded"]), ("7", ["unchecked/leftToAssessor"])])
  func aScoreInProportionToARateHoldsOrIsAMatterOfJudgement(score: String, expected: [String]) {
    let rule = "得分=预算执行率×10分，执行率以全年预算数为分母计算，满分为止。"
    #expect(outcomes(Self.ruled(rule, score: score, fact: Self.fact), .rule) == expected)
  }

  @Test func aRateThatBandsLeaveOutIsAGap() {
    let rule = "预算执行率≥95%的，得10分；预算执行率<80%的，得0分。以全年预算数为分母计算执行率"
    #expect(outcomes(Self.ruled(rule, score: "6", fact: Self.fact), .rule) == ["unchecked/bandGap"])
  }

  @Test(arguments: [
    ("评分等级：95（含）—100分为优，85（含）—95分为良，60（含）—85分为中，60分以下为差。", "94", "优", "wrong"),
    ("评分等级：95（含）—100分为优，85（含）—95分为良，60（含）—85分为中，60分以下为差。", "94", "良", "exact"),
    ("等级：优(≥85) 良(≥75,<85) 中(≥60,<75) 差(<60)。", "86", "优", "exact"),
    ("得分85分以上为优秀，75-85分为良好，60-75分为一般，60分以下为较差。", "86", "优秀", "exact"),
    ("得分85分以上为优秀，75-85分为良好，60-75分为一般，60分以下为较差。", "76", "优秀", "wrong"),
    ("项目共12个，得分85分以上为优秀。", "86", "优秀", "wrong"),
  ])
  func theScaleThatTheReportPrintsGoesFirst(legend: String, score: String, rating: String, outcome: String) {
    #expect(outcomes("\(legend)\n经自评，我馆自评得分\(score)分，自评等级为“\(rating)”。\n", .rating) == [outcome])
  }
}

import Audits
import Reports
import Testing

/// Parts and their wholes: what closes, what may be open, and what is more than the whole.
@Suite struct SumCheckTests {
  @Test(arguments: [
    ("总支出118.25万元，其中：基本支出60.15万元，项目支出58.10万元。", "exact", []),
    ("总支出118.26万元，其中：基本支出60.15万元，项目支出58.10万元。", "tolerated/plausible", []),
    ("总支出128.25万元，其中：基本支出60.15万元，项目支出58.10万元。", "wrong", ["error sumWrong"]),
    ("项目资金共60.00万元，分别为购书35.00万元、设备15.00万元、推广12.00万元。", "wrong", ["error sumWrong"]),
    ("项目资金共90.00万元，分别为购书30.00万元、设备30.00万元、推广29.98万元。", "tolerated/strained", ["warning strained"]),
    ("年初预算100万元，年中追加15.5万元，调整后预算116.5万元。", "wrong", ["error sumWrong"]),
    ("本年下达资金3.20亿元，其中：甲项目12000万元和乙项目20000万元。", "exact", []),
    ("本年下达资金3.20亿元，其中：甲项目12000万元和乙项目22000万元。", "wrong", ["error sumWrong"]),
  ])
  func aListThatSaysItIsCompleteMustClose(text: String, outcome: String, found: [String]) {
    #expect(outcomes(text) == [outcome])
    #expect(findings(text) == found)
  }

  @Test(arguments: [
    "上级补助收入120万元，全乡总收入900万元，加上年结转30万元，加调入资金20万元，收入合计950万元。",
    "专户收入15万元、馆内总收入80万元、捐赠收入12万元，收入合计92万元。",
  ])
  func whatStandsBeforeATotalOfItsOwnIsInIt(text: String) {
    #expect(outcomes(text, .sum) == ["exact"])
    #expect(findings(text) == [])
  }

  @Test(arguments: [
    ("总支出118.25万元，其中：购书费60.15万元，培训费18.10万元。", ["unchecked/partsNotExhaustive"], []),
    ("总支出118.25万元，其中：购书费60.15万元，培训费58.10万元。", ["exact"], []),
    ("总支出118.25万元，其中：购书费60.15万元，培训费68.10万元。", ["wrong"], ["error sumWrong"]),
    ("总支出118.25万元，其中：购书费60.15万元，培训费48.10万元，会务费7.10万元。", ["unchecked/partsNotExhaustive"], []),
    (
      "总支出118.25万元，其中：购书费60.15万元，培训费48.10万元，会务费8.11万元。", ["unchecked/partsNotExhaustive"],
      ["warning unexplainedRest"]
    ),
    (
      "总支出118.25万元，其中：购书费60.15万元，培训费48.10万元，会务费9.00万元。", ["unchecked/partsNotExhaustive"],
      ["warning unexplainedRest"]
    ),
  ])
  func anOpenListMayStayBelowItsWholeAndNeverPassIt(text: String, expected: [String], found: [String]) {
    #expect(outcomes(text) == expected)
    #expect(findings(text) == found)
  }

  @Test func anOpenListALittleBelowItsWholeIsNoWarning() {
    let text = "项目资金共60万元，其中：购书35万元，设备15万元，推广8万元。"
    #expect(findings(text) == [])
  }

  @Test(arguments: [
    ("年末实有36人，其中：管理岗10人，专业技术岗22人，工勤岗5人。", ["unchecked/partsMayOverlap"]),
    ("年末实有36人，其中：管理岗10人，专业技术岗22人，工勤岗4人。", ["exact"]),
    ("年末实有36人，其中：管理岗10人，专业技术岗21人和工勤岗4人。", ["wrong"]),
  ])
  func onePersonMayStandUnderTwoHeads(text: String, expected: [String]) {
    #expect(outcomes(text) == expected)
  }

  @Test(arguments: [
    ("馆内现有职工210人，其中：借阅部110人，采编部62人，后勤部35人。", ["warning unexplainedRest"]),
    ("馆内现有职工210人，其中：借阅部110人，采编部62人，后勤部30人。", []),
  ])
  func aListBelowItsWholeIsAClaimAndASmallRestIsWorthALook(text: String, found: [String]) {
    #expect(outcomes(text) == ["unchecked/partsNotExhaustive"])
    #expect(findings(text) == found)
  }

  @Test(arguments: [
    ("公务接待费支出4.20万元，比上年5.00万元减少0.80万元，下降7", "unchecked/figureAtCut"),
    ("公务接待费支出4.20万元，比上年5.00万元减少0.80万元，下降7%", "wrong"),
    ("公务接待费支出4.20万元，比上年5.00万元减少0.80万元，下降16", "exact/missingPercentSign"),
  ])
  func aResultWithWhichTheTextBreaksOffMayHaveBeenLonger(text: String, outcome: String) {
    #expect(outcomes(text, .growth) == [outcome])
  }

  @Test(arguments: [
    ("现有公务用车6辆，其中：轿车2辆，越野车3辆和其他用车1辆。", "exact"), ("现有公务用车6辆，其中：轿车2辆，越野车3辆和其他用车2辆。", "wrong"),
  ])
  func thingsAreCounted(text: String, outcome: String) {
    #expect(outcomes(text, .count) == [outcome])
  }

  private static let heads = "项目\t年初预算数\t全年执行数\n人员经费\t61.50\t60.25\n公用经费\t20.00\t18.50\n"

  @Test(arguments: [
    ("合计\t81.50\t78.75", ["exact", "exact"]), ("合计\t81.50\t79.75", ["exact", "wrong"]),
    ("合计\t91.50\t79.75", ["unchecked/rowsMissing", "unchecked/rowsMissing"]),
  ])
  func aColumnIsWrongOnlyBesideOneThatCloses(total: String, expected: [String]) {
    #expect(outcomes(Self.heads + total + "\n") == expected)
  }

  @Test func aScoreTableIsAccusedOnceForItsTotal() {
    let text = "一级指标\t三级指标\t分值\t得分\n产出\t开放天数\t60\t58\n效益\t读者满意度\t40\t39\n合计\t\t100\t95\n"
    #expect(findings(text) == ["error totalDiffers"])
  }

  @Test func anAmountBehindAnOpenListIsNotAccused() {
    #expect(findings("全年预算118.50万元，其中项目预算60万元，全年执行110.00万元，预算执行率92.83%。") == [])
  }
}

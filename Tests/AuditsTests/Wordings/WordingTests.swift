import Audits
import Reports
import Testing

/// Claims in words that no example of the grammar has: right as they stand, and wrong with one figure changed.
@Suite struct WordingTests {
  /// `{25|35}`: the figure that is right, and the slip.
  private func check(_ text: String, _ kind: ClaimKind, _ location: SourceLocation) {
    let parts = text.split(whereSeparator: { "{|}".contains($0) }).map(String.init)
    guard parts.count == 4 else {
      Issue.record("expected one {right|slip}", sourceLocation: location)
      return
    }
    let right = outcomes(parts[0] + parts[1] + parts[3], kind)
    #expect(
      !right.isEmpty && right.allSatisfy { ["exact", "rounded"].contains($0) }, "\(right)",
      sourceLocation: location)
    #expect(outcomes(parts[0] + parts[2] + parts[3], kind).contains("wrong"), sourceLocation: location)
  }

  @Test(arguments: [
    "绿化费60.5万元，较去年的55万元上涨{10|16}%。", "与上年实际数250万元相比，本年实际数230万元，回落{8|6}%。",
    "客流量由上年的24万人次增至30万人次，增长{25|52}%。", "维修费从2020年的9.6万元降到2021年的7.2万元，降低了{25|15}%。",
    "接待费2021年4.8万元、2020年6.0万元，同比下降{20|26}%。", "2021年救济支出92万元，同比2020年80万元增长{15|51}%。",
    "印刷费较上年增长{12.5|15.2}%，由32.00万元增加到36.00万元。", "物业费上年50万元，今年60万元，同比增长{20|25}%。",
    "水费同比增长{4|9}%，上年为75万元，本年为78万元。", "外事费9.68亿元，上年同口径为8.8亿元，增幅{10|16}%。",
  ])
  func growthBetweenTwoAmountsThatAreTold(text: String) { check(text, .growth, #_sourceLocation) }

  @Test(arguments: [
    "与上年支出640万元相比，增加40万元，增长{6.25|2.65}%。", "较上年的640万元减少40万元，下降{6.25|6.52}%。",
    "2022年支出同上年度640万元相比，本年支出增加40万元，增幅为{6.25|5.25}%。", "上年支出640万元，本年减少40万元，降幅{6.25|6.75}%。",
    "比2021年支出640万元多40万元，增长{6.25|9.25}%。",
  ])
  func growthOfWhatIsToldOnlyWithItsBase(text: String) { check(text, .growth, #_sourceLocation) }

  /// The base is of all spending, the change of a part; what the part was is not told.
  @Test(arguments: [
    "上年支出640万元，本年公用经费减少40万元，下降16.26%。", "与上年支出640万元相比，公用经费减少40万元，下降16.26%。",
  ])
  func changesOfAPartHaveNoBaseInTheWhole(text: String) {
    #expect(!outcomes(text, .growth).contains("wrong"))
    #expect(!outcomes(text, .growth).isEmpty)
  }

  @Test(arguments: [
    "耗材费2021年28.62万元，2020年为25.37万元，多支出{3.25|3.52}万元。", "2021年末存货332.7万元，年初为218.3万元，净增{114.4|141.4}万元。",
    "下拨资金360万元，实际支出348万元，剩余{12|21}万元结转下年。", "到账资金280万元，已支付212万元，尚余{68|86}万元未支付。",
    "送审价260万元，审定价235万元，审减{25|52}万元。", "行政开支占比下降至11.3%，较2020年的13.5%下降{2.2|3.2}个百分点。",
    "实际入学率99.0%，高于目标值96.0%，超出{3.0|2.0}个百分点。", "自给率18.6%，同比下降{1.4|4.1}个百分点，上年同期为20%。",
  ])
  func differencesAndBalances(text: String) { check(text, .difference, #_sourceLocation) }

  @Test(arguments: [
    "市级下达专项66万元，已列支59.4万元，执行率{90|96}%。", "排查风险点80处，完成整治76处，整治率{95|59}%。",
    "防汛物资应储备400件，实储备380件，储备率{95|59}%。", "支付进度{98.5|95.8}%，即全年预算600万元，支付591万元。",
    "培训教师120人，培训费支出6万元，人均培训费{500|800}元。", "接待来宾15批次、140人次，支出2.8万元，人均{200|260}元。",
    "举办讲座20场，支出8万元，场均{4000|4800}元。", "债券资金3.00亿元，已使用2.76亿元，使用进度{92|62}%。",
  ])
  func ratesAndAverages(text: String) { check(text, .rate, #_sourceLocation) }

  @Test(arguments: [
    "改水任务500户，已完工475户，占任务数的{95|59}%。", "全年支出600万元，按功能分类：文化支出360万元，占总支出的{60|66}%。",
    "差旅支出占支出总额的{12.5|15.2}%（支出总额400万元，差旅支出50万元）。", "三产增加值23亿元，占GDP总量92亿元的比重为{25|52}%。",
    "基本支出、项目支出分别为300万元、200万元，分别占总支出500万元的60%、{40|48}%。",
  ])
  func sharesOfWhatIsNamed(text: String) { check(text, .share, #_sourceLocation) }

  @Test(arguments: [
    "上年结转30万元，当年安排270万元，可用资金总量{300|390}万元。", "本级支出110万元，下属单位支出140万元，部门合计支出{250|205}万元。",
    "年初余额12.5万元，本年新增40万元，本年使用45万元，年末余额{7.5|5.7}万元。",
  ])
  func sumsWithTheirTotalBehind(text: String) { check(text, .sum, #_sourceLocation) }

  @Test(arguments: [
    "购置桌椅400套，单价240元，合同金额{9.6|6.9}万元。", "每亩补助300元，种植面积1000亩，共支付{30|38}万元。",
    "为120名教练购买保险，每人300元，共需资金{3.6|6.3}万元。",
  ])
  func pricesTimesNumbers(text: String) { check(text, .formula, #_sourceLocation) }

  @Test(arguments: [
    "主要涉及东关、西河、北坡、南塘{4|3}个乡镇。", "支出决算{低于|高于}年初预算，年初预算80万元，支出决算76万元。",
  ])
  func countsAndComparisonsBesideWhatTheyAreOf(text: String) {
    check(text, text.contains("乡镇") ? .count : .comparison, #_sourceLocation)
  }

  @Test(arguments: [
    "项目资金356000元，其中材料费156000元、人工费{200000|196000}元。", "总投资1285.6万元（中央预算内投资805.2万元、地方配套{480.4|470.4}万元）。",
    "县本级收入2153.75万元：拨款2000.25万元，其他收入{153.50|133.50}万元。",
  ])
  func twoPartsThatNearlyMakeTheirWholeButForOneDigitAreWorthALook(text: String) {
    let parts = text.split(whereSeparator: { "{|}".contains($0) }).map(String.init)
    #expect(outcomes(parts[0] + parts[1] + parts[3], .sum) == ["exact"])
    #expect(findings(parts[0] + parts[2] + parts[3]).contains { $0.hasSuffix("unexplainedRest") })
  }

  @Test(arguments: [
    "甲项目预算100万元，乙项目支出80万元，丙项目执行率95%。", "接待费预算3万元，培训费支出5万元，执行率100%。",
    "城东镇到位资金60万元，城西镇支出50万元，资金使用率均达到100%。", "差旅费5万元，会议费上年8万元，同比下降20%。",
    "基本支出、项目支出分别为440万元、330万元，上年分别为400万元、300万元，分别增长10%、10%。",
    "购置电脑20台、打印机8台，单价4000元，合同金额15万元。", "改造面积2000亩，每盏300元，共支付80万元。",
    "脱贫人口3200人，发放补助80万元，人均纯收入15000元。", "涉及教育、卫生、交通12个单位。", "培训费5万元：预算6万元，会议2次，讲座3次。",
    "2023年新增就业5200人，2022年4800人，完成年度目标的104%。", "拨款年初预算110.00万元，支出决算118.25万元，较上年决算数增加18.25万元。",
  ])
  func figuresOfDifferentThingsMakeNoFinding(text: String) {
    #expect(!outcomes(text).contains("wrong"))
    #expect(findings(text) == [])
  }
}

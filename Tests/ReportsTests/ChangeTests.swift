import Reports
import Testing

/// Differences and growth, with the base stated, implied, named or missing.
@Suite struct ChangeTests {
  @Test(arguments: [
    (
      "2022年收入120.50万元，比上年100.40万元增加20.10万元，增长20.02%。",
      ["difference 120.50万元-100.40万元 = 20.10万元", "growth (120.50万元-100.40万元)/100.40万元 = 20.02%"]
    ),
    (
      "2022年收入100.40万元，较2021年的120.50万元减少20.10万元，下降16.68%。",
      ["difference 120.50万元-100.40万元 = 20.10万元", "growth (120.50万元-100.40万元)/120.50万元 = 16.68%"]
    ),
    (
      "2022年收入1亿元，比上年0.8亿元增加2000万元，增幅25%。",
      ["difference 1亿元-0.8亿元 = 2000万元", "growth (1亿元-0.8亿元)/0.8亿元 = 25%"]
    ),
  ])
  func aStatedBaseGivesBoth(text: String, statements: [String]) {
    #expect(told(text) == statements)
  }

  @Test(arguments: [
    ("2022年收入118.25万元，比上年增加18.25万元，增长18.25%。", "18.25万元/(118.25万元-18.25万元) = 18.25%"),
    ("2022年收入118.25万元,同比增加18.25万元,增加18.25%。", "18.25万元/(118.25万元-18.25万元) = 18.25%"),
    ("2022年收入100.00万元，与2021年度相比减少18.25万元，下降15.43%。", "18.25万元/(100.00万元+18.25万元) = 15.43%"),
    ("资产总额118.25万元，较年初增加18.25万元，增长18.25%。", "18.25万元/(118.25万元-18.25万元) = 18.25%"),
    (
      "拨款支出年初预算110.00万元，支出决算118.25万元，较上年决算数增加18.25万元，增长18.25%。",
      "18.25万元/(118.25万元-18.25万元) = 18.25%"
    ),
    ("运行经费支出100.00万元，比年初预算数减少18.25万元，降低15.43%。", "18.25万元/(100.00万元+18.25万元) = 15.43%"),
    ("2022年收入100.00万元，比上年减少-18.25万元，下降-15.43%。", "18.25万元/(100.00万元+18.25万元) = 15.43%"),
  ])
  func anImpliedBaseIsTheAmountLessItsChange(text: String, growth: String) {
    #expect(told(text) == ["growth " + growth])
  }

  @Test(arguments: [
    "收、支总计均为118.25万元。与上年相比，收、支总计各增加18.25万元，增长18.25%。",
    "2022年收入总计118.25万元，支出总计118.25万元。与上年相比，收、支总计各增加18.25万元，增长18.25%。",
    "2022年收入总计118.25万元，支出总计118.25万元。与2021年度相比，收入总计增加18.25万元，增长18.25%。",
  ])
  func incomeAndSpendingMayBeToldTogether(text: String) {
    #expect(told(text, .growth) == ["growth 18.25万元/(118.25万元-18.25万元) = 18.25%"])
  }

  @Test(arguments: [
    ("2022年预算执行率98.6%，比2021年的96.2%提高2.4个百分点。", ["98.6%-96.2% = 2.4个百分点"]),
    ("2022年办结率96.2%，较上年98.6%下降2.4个百分点。", ["98.6%-96.2% = 2.4个百分点"]),
    ("满意度由上年的96.2%提高到98.6%，提高2.4个百分点。", ["98.6%-96.2% = 2.4个百分点"]),
    ("办结率98.6%，同比提高2.4个百分点。", []), ("参与率98.6%，满意率96.2%，同比提高2.4个百分点。", []),
    ("办结率98.6%，比上年96.2%的水平和98.1%的目标提高2.4个百分点。", ["98.6%-96.2% = 2.4个百分点"]),
  ])
  func ratesDifferInPoints(text: String, differences: [String]) {
    #expect(told(text, .difference) == differences.map { "difference " + $0 })
  }

  @Test(arguments: ["2021年支出100.00万元，2022年支出90.00万元", "2022年支出90.00万元，2021年支出100.00万元"])
  func theAmountsOfTwoYearsAreToldApart(amounts: String) {
    #expect(
      told(amounts + "，减少10.00万元，下降10%。") == [
        "difference 100.00万元-90.00万元 = 10.00万元", "growth (100.00万元-90.00万元)/100.00万元 = 10%",
      ])
  }

  @Test func anAmountMayBeComparedTwice() {
    let text = "2022年支出90.00万元，较2021年100.00万元减少10.00万元，下降10%，较2020年120.00万元减少30.00万元，下降25%。"
    #expect(
      Set(told(text, .growth)) == [
        "growth (100.00万元-90.00万元)/100.00万元 = 10%", "growth 30.00万元/120.00万元 = 25%",
      ])
  }

  @Test func incomeAndSpendingThatDifferAreNotTakenTogether() {
    let text = "收入总计118.25万元，支出总计100.00万元。与上年相比，收、支总计各增加18.25万元，增长18.25%。"
    #expect(told(text, .growth) == ["growth ? = 18.25%"])
  }

  @Test func theAmountOfLastYearMayStandBesideThisYears() {
    #expect(
      told("本年支出80.00万元，上年支出100.00万元，同比减少20.00万元，下降20%。") == [
        "difference 100.00万元-80.00万元 = 20.00万元", "growth (100.00万元-80.00万元)/100.00万元 = 20%",
      ])
  }

  @Test(arguments: [
    (
      "“三公”经费支出决算数比2021年度增加21.90万元，其中：因公出国（境）费支出减少0.10万元；公务用车购置及运行维护费支出增加22.50万元；公务接待费支出减少0.50万元。",
      ["difference -(0.10万元)+22.50万元-0.50万元 = 21.90万元"]
    ),
    (
      "“三公”经费支出决算数比2021年度减少0.15万元，下降27.78%，其中：因公出国（境）费支出与上年持平；公务接待费支出减少0.15万元。",
      ["difference 0.15万元 = 0.15万元"]
    ), ("办公经费比2021年度减少0.15万元，其中：水费减少0.10万元；电费减少0.05万元。", []),
  ])
  func theChangesOfKnownPartsMakeUpTheWhole(text: String, differences: [String]) {
    #expect(told(text, .difference) == differences)
  }

  @Test func twoWordsForLastYearAreOne() {
    #expect(
      told("2022年收入118.25万元,同比上年度增加18.25万元,增加18.25%。") == ["growth 18.25万元/(118.25万元-18.25万元) = 18.25%"])
  }

  @Test func eachPartOfASentenceHasItsOwnChange() {
    let text = "基本支出60万元，同比增加5万元，增长9.09%；项目支出58万元，同比减少2万元，下降3.33%。"
    #expect(told(text) == ["growth 5万元/(60万元-5万元) = 9.09%", "growth 2万元/(58万元+2万元) = 3.33%"])
  }

  @Test func aSubjectNamedEarlierIsFound() {
    let text = "2022年财政拨款收入118.25万元。\n财政拨款收入比上年增加18.25万元，增长18.25%。\n"
    #expect(told(text) == ["growth 18.25万元/(118.25万元-18.25万元) = 18.25%"])
  }

  @Test func anotherAmountThanLastYearsMayBeTheBase() {
    let text = "年初预算收入100.00万元。全年总收入118.25万元，较年初预算收入增加18.25万元，增长18.25%。"
    #expect(
      told(text) == [
        "difference 118.25万元-100.00万元 = 18.25万元", "growth (118.25万元-100.00万元)/100.00万元 = 18.25%",
      ])
  }

  @Test(arguments: [
    ("2022年收入118.25万元，比上年增加（减少）18.25万元，增长（下降）18.25%。", ["growth ? = 18.25%"]),
    ("同比增长12.5%。", ["growth ? = 12.5%"]), ("人均接待成本下降3.5%。", ["growth ? = 3.5%"]),
    ("较年初预算数增加18.25万元，增长18.25%。", ["growth ? = 18.25%"]),
    ("全年支出118.25万元，与上年持平。", []), ("支出与2021年度基本持平。", []), ("满意度提高2个百分点。", []), ("支出比上年增加18.25万元。", []),
  ])
  func withoutABaseNothingIsComputed(text: String, statements: [String]) {
    #expect(told(text) == statements)
  }

  @Test func growthFromZeroIsReadAsItStands() {
    let text = "2022年收入20万元，比上年0万元增加20万元，增长100%。"
    #expect(told(text) == ["difference 20万元-0万元 = 20万元", "growth (20万元-0万元)/0万元 = 100%"])
  }

  @Test func aRateThatLostItsPercentSignIsStillOne() {
    #expect(told("2022年收入118.25万元，比上年增加18.25万元，增长18.25。") == ["growth 18.25万元/(118.25万元-18.25万元) = 18.25"])
  }

  @Test func aGapBetweenIncomeAndSpendingIsADifference() {
    #expect(told("全年收入120万元，全年支出130.5万元，收支缺口10.5万元。") == ["difference |130.5万元-120万元| = 10.5万元"])
    #expect(told("全年支出110万元，收入120万元，收支差额10万元。") == ["difference |110万元-120万元| = 10万元"])
  }

  @Test func aChangeIsPlacedAtItsWords() throws {
    let text = Text(
      "一、收入情况。我馆坚持增收节支，积极争取支持，2022年收入120.50万元，比上年100.40\n万元增加20.10万元，增长20.02%，各项收入都及时足额入账，没有坐收坐支的情况。\n")
    let growth = try #require(text.report.statements.last)
    #expect(growth.kind == .growth)
    #expect(text.raw(growth.place) == compact(growth.quote))
    #expect(growth.operands.map { text.raw($0.place) } == ["120.50万元", "100.40万元"])
  }
}

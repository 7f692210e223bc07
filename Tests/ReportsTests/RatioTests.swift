import Figures
import Reports
import Testing

/// Shares and rates, each with the amounts its words name.
@Suite struct RatioTests {
  @Test(arguments: [
    (
      "总支出118.25万元，其中：基本支出60.15万元，占50.87%；项目支出58.10万元，占49.13%。",
      ["60.15万元/118.25万元 = 50.87%", "58.10万元/118.25万元 = 49.13%"]
    ),
    ("总支出118.25万元（其中基本支出60.15万元，占比50.87%）。", ["60.15万元/118.25万元 = 50.87%"]),
    ("总支出118.25万元。人员经费40万元，占总支出的33.83%。", ["40万元/118.25万元 = 33.83%"]),
    (
      "2022年总支出118.25万元。总支出中，人员经费40万元，占33.83%；公用经费20万元，占16.91%。",
      ["40万元/118.25万元 = 33.83%", "20万元/118.25万元 = 16.91%"]
    ),
    ("人员经费40万元，占全市预算的33.83%。", ["? = 33.83%"]),
    (
      "受理诉求256件，其中咨询180件，占70.31%；投诉50件，占19.53%；建议26件，占10.16%，办结率99.6%。",
      ["180件/256件 = 70.31%", "50件/256件 = 19.53%", "26件/256件 = 10.16%"]
    ),
  ])
  func aShareIsOfTheWholeOfItsListOrItsWords(text: String, shares: [String]) {
    #expect(told(text, .share) == shares.map { "share " + $0 })
  }

  @Test func aWholeThatTheWordsNameBesideTheListIsKeptAsAnotherBase() throws {
    let text = "年初预算收入200万元。总支出118.25万元，其中：基本支出60.15万元，占年初预算收入的30.08%；项目支出58.10万元。"
    let share = try #require(report(text).statements.first { $0.kind == .share })
    #expect(share.told == "share 60.15万元/118.25万元 = 30.08%")
    #expect(share.otherBases.map(\.figure.printed) == ["200万元"])
  }

  @Test(arguments: [
    ("年初预算100万元，支出决算为95.45万元，完成年初预算的95.45%。", "95.45万元/100万元 = 95.45%"),
    ("年初预算100万元，支出决算为95.45万元。完成预算的95.45%。", "95.45万元/100万元 = 95.45%"),
    ("政府采购预算50.00万元，实际采购金额45.20万元，政府采购执行率90.40%。", "45.20万元/50.00万元 = 90.40%"),
    ("全年预算数50万元，全年执行数45.2万元，预算执行率为90.4%。", "45.2万元/50万元 = 90.4%"),
    ("计划举办活动40场次，实际举办42场次，完成率105%。", "42场次/40场次 = 105%"),
    ("固定资产总额500.00万元，在用固定资产490.00万元，固定资产利用率98%。", "490.00万元/500.00万元 = 98%"),
    ("编制人数40人，在职人数36人，在职人员控制率90%。", "36人/40人 = 90%"),
    ("应核查数据2,400条，已核查2,376条，核查率99%。", "2376条/2400条 = 99%"),
    ("项目资金总额200万元，已支付180万元，资金支付率为90%。", "180万元/200万元 = 90%"),
    ("全年办理提案25件，办结25件，办结率100%。", "25件/25件 = 100%"),
    ("共发现问题12个，已完成整改10个，正在整改2个，整改率83.33%。", "10个/12个 = 83.33%"),
    ("发放问卷200份，收回有效问卷190份，其中满意185份，满意度97.37%。", "185份/190份 = 97.37%"),
    ("年初预算50万元，全年预算52万元，支出51万元，完成年初预算的102%。", "51万元/50万元 = 102%"),
    ("年初预算50万元，全年预算52万元，支出51万元，完成全年预算的98.08%。", "51万元/52万元 = 98.08%"),
    ("预算安排100万元，其中：中央资金60万元，省级资金40万元。全年实际支出90万元，预算执行率90%。", "90万元/100万元 = 90%"),
    ("2022年基本支出120.50万元，为上年100.40万元的120.02%。", "120.50万元/100.40万元 = 120.02%"),
    ("年度任务120件，办结114件，完成年度任务的95%。", "114件/120件 = 95%"),
    ("修建村道45.2公里，完成年度目标40公里的113%。", "45.2公里/40公里 = 113%"),
    ("共补助1,140人，计划补助1,200人，完成率95%。", "1140人/1200人 = 95%"),
    ("抽检样品120批次，合格114批次，合格率95%。", "114批次/120批次 = 95%"),
  ])
  func aRateIsOfTheAmountsItsNameAsksFor(text: String, rate: String) {
    #expect(told(text, .rate) == ["rate " + rate])
  }

  @Test(arguments: [
    ("执行率为95%。", ["rate ? = 95%"]), ("完成年初预算的95.45%。", ["rate ? = 95.45%"]),
    ("完成全年目标任务的120%。", ["rate ? = 120%"]),
    ("年初预算100万元；支出决算为95.45万元，完成年初预算的95.45%。", ["rate 95.45万元/100万元 = 95.45%"]),
    ("年初预算100万元。全年工作进展顺利。支出决算为95.45万元，完成年初预算的95.45%。", ["rate ? = 95.45%"]),
    ("年初预算100万元，培训36人，完成年初预算的36%。", ["rate ? = 36%"]), ("满意度≥95%，执行率达90%以上。", []), ("出勤率97%。", []),
  ])
  func whatStandsElsewhereOrIsOfAnotherKindIsNotBound(text: String, rates: [String]) {
    #expect(told(text, .rate) == rates)
  }

  @Test(arguments: ["；", "，", "，其中："])
  func aPartWithoutABudgetOfItsOwnHasNoRate(stop: String) {
    let text = "预算100.00万元，实际支出90.20万元，执行率90.20%" + stop + "培训支出40.10万元，执行率95.10%。"
    #expect(told(text, .rate) == ["rate 90.20万元/100.00万元 = 90.20%", "rate ? = 95.10%"])
  }

  @Test(arguments: ["，其中省级资金到位率100%", "，省级资金到位率100%"])
  func aSecondRateOfTheSameNameIsOfOtherAmounts(rest: String) {
    let text = "应到位资金500万元，实际到位450万元，资金到位率90%" + rest + "。"
    #expect(told(text, .rate) == ["rate 450万元/500万元 = 90%", "rate ? = 100%"])
  }

  @Test func figuresToldOneByOneAreNotBound() {
    #expect(told("办公楼65万元，车辆12万元，分别占52%和48%。") == ["share ? = 52%", "share ? = 48%"])
    #expect(told("甲预算10万元，乙预算20万元，支出18万元，执行率分别为90%和95%。", .rate) == ["rate ? = 90%"])
    #expect(
      told("甲支出10万元，比上年分别增加1万元，分别增长11%和12%。", .growth).allSatisfy { $0.hasPrefix("growth ? = ") })
  }

  @Test func aBudgetServesTheSegmentsBehindIt() {
    let text = "全年预算50万元，到位50万元，资金到位率100%；实际支出45.2万元，资金使用率90.4%。"
    #expect(told(text, .rate) == ["rate 50万元/50万元 = 100%", "rate 45.2万元/50万元 = 90.4%"])
  }

  @Test func aRateWithItsFormulaInBracketsIsThatFormula() {
    let text = "支出90.20万元，结余9.80万元，结余率7.84%（9.80/125×100%）。"
    #expect(told(text) == ["formula 9.80/125*100% = 7.84%"])
  }

  @Test func anAmountUnderADetailAndOneOutsideDoNotBelongTogether() {
    let text = "全年预算118.50万元，其中项目支出40.20万元，执行率33.92%。"
    #expect(told(text, .rate) == ["rate ? = 33.92%"])
  }

  @Test func aShareMayNameItsWholeWithItsAmount() {
    #expect(told("项目支出500万元，占总支出2500万元的20%。", .share) == ["share 500万元/2500万元 = 20%"])
  }

  @Test(arguments: ["12,029,501.84元，即1,202.95万元。", "1,202.95万元（12,029,501.84元）。"])
  func anAmountInTwoUnitsIsOne(words: String) {
    #expect(told("项目资金" + words) == ["restatement 12029501.84元 = 1202.95万元"])
  }

  @Test func fundsThatArrivedAreBound() {
    #expect(told("下达资金80万元，到位资金76万元，资金到位率95%。", .rate) == ["rate 76万元/80万元 = 95%"])
  }

  @Test func aRateIsPlacedAtItsWords() throws {
    let text = Text(
      "一、采购情况。我馆严格执行政府采购制度，全年政府采购预算50.00万元，实际采购金额\n45.20万元，政府采购执行率90.40%，各项采购都按规定的方式和程序办理，没有违规。\n")
    let rate = try #require(text.report.statements.first)
    #expect(text.raw(rate.place) == compact(rate.quote))
    #expect(compact(rate.quote) == "全年政府采购预算50.00万元，实际采购金额45.20万元，政府采购执行率90.40%")
    #expect(rate.label == "政府采购执行率")
  }
}

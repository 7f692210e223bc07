import Audits
import Reports
import Testing
import Texts

/// Changes, shares, rates, counts and comparisons of running text.
@Suite struct RatioCheckTests {
  @Test(arguments: [
    ("2022年收入120.50万元，比上年100.40万元增加20.10万元，增长20.02%。", ["exact", "rounded"]),
    ("2022年收入120.50万元，比上年100.40万元增加21.10万元，增长20.02%。", ["wrong", "rounded"]),
    ("2022年收入120.50万元，比上年100.40万元增加20.10万元，增长22.02%。", ["exact", "wrong"]),
    ("2022年收入118.25万元，比上年增加18.25万元，增长18.25%。", ["exact"]),
    ("2022年收入118.25万元，比上年增加18.25万元，增长15.43%。", ["wrong"]),
    ("2022年收入118.25万元，比上年增加18.25万元，增长18.25。", ["exact/missingPercentSign"]),
    ("2022年收入20万元，比上年0万元增加20万元，增长100%。", ["exact", "unchecked/zeroDivisor"]),
    ("同比增长12.5%。", ["unchecked/operandMissing"]),
    ("全年收入120万元，全年支出130.5万元，收支缺口10.5万元。", ["exact"]), ("全年收入120.0万元，全年支出130.5万元，收支缺口11.5万元。", ["wrong"]),
  ])
  func changesAreRecomputed(text: String, expected: [String]) {
    #expect(outcomes(text) == expected)
  }

  @Test(arguments: [
    ("2022年支出4,000.00万元，比上年5,037.00万元减少1,037.00万元，下降20.59%。", ["exact", "rounded"]),
    (
      "2022年支出4,000.00万元，比上年5,037.00万元减少-1,037.00万元，下降-20.59%。",
      ["exact/redundantSign", "rounded/redundantSign"]
    ),
    ("2022年支出5,037.00万元，比上年4,000.00万元减少-1,037.00万元，下降-25.93%。", ["wrong", "wrong"]),
    ("2022年支出5,037.00万元，比上年4,000.00万元减少1,037.00万元，下降25.93%。", ["wrong", "wrong"]),
    ("2022年支出4,000.00万元，比上年减少-1,037.00万元。", []),
  ])
  func aMinusSignBehindAWordOfDecreaseSaysTheSameTwice(text: String, expected: [String]) {
    #expect(outcomes(text) == expected)
  }

  @Test(arguments: [("4,000.00", "5,037.00", ["exact"]), ("5,037.00", "4,000.00", ["wrong"])])
  func aMinusSignBehindAWordOfIncreaseIsADecrease(current: String, base: String, expected: [String]) {
    let text = "2022年支出\(current)万元，比上年\(base)万元增加-1,037.00万元。"
    #expect(outcomes(text) == expected)
    #expect(findings(text) == [expected == ["exact"] ? "note wordOverriddenBySign" : "error differenceWrong"])
  }

  @Test(arguments: [
    ("下降31%", "rounded"), ("下降23.16%", "unchecked/operandAmbiguous"), ("下降41%", "wrong"),
  ])
  func theChangeBehindAPartMayBeOfTheWhole(rate: String, outcome: String) {
    let text = "2022年总收入581.45万元，其中本年收入390.55万元，较上年减少175.26万元，\(rate)。"
    #expect(outcomes(text, .growth) == [outcome])
  }

  @Test(arguments: [
    "三公经费支出决算为5.48万元。其中，用车购置支出比预算无增减变化，用车运行支出比预算无增减变化，比去年增加1.05万元，增长35.8%。",
    "三公经费支出决算为5.48万元，用车运行支出比预算无增减变化，比去年增加1.05万元，增长35.8%。",
    "三公经费支出决算为5.48万元。公务接待的批次和人数，比去年增加1.05万元，增长35.8%。",
  ])
  func aChangeBehindAnotherSubjectIsNotOfTheAmountBefore(text: String) {
    #expect(outcomes(text, .growth) == ["unchecked/operandMissing"])
  }

  @Test func twoChangesOfOneAmountAreBothRecomputed() {
    let text = "三公经费支出决算为5.48万元，比预算增加0.48万元，增长9.6%，比去年增加1.55万元，增长39.4%。"
    #expect(outcomes(text, .growth) == ["exact", "rounded"])
  }

  @Test func aSinglePartMayNameAnotherWholeThanItsList() {
    let text = "采购支出总额335.10万元，其中授予中小企业合同金额324.07万元，占采购支出总额的96.7%，"
    let last = "其中授予小微企业合同金额27.39万元，占采购支出总额的8.2%。"
    #expect(outcomes(text + last, .share) == ["rounded", "rounded"])
    #expect(outcomes(text + last.replacing("8.2%", with: "7.2%"), .share) == ["rounded", "wrong"])
  }

  @Test func whatIsComparedBehindAListIsItsWhole() {
    let text = "三公经费支出年初预算为22.00万元，支出决算为8.77万元，其中：接待费支出决算为30.30万元。决算数小于预算数的主要原因是厉行节约。"
    #expect(outcomes(text, .comparison) == ["exact"])
  }

  @Test(arguments: [
    ("提高2.51%", "rounded", []), ("提高2.41%", "exact/percentVsPoint", ["note percentVsPoint"]),
    ("提高2.41个百分点", "exact", []), ("提高3.41%", "wrong", ["error growthWrong"]),
    ("提高3.41个百分点", "wrong", ["error differenceWrong"]),
  ])
  func aRateMayRiseByPercentOrByPoints(change: String, outcome: String, found: [String]) {
    let text = "满意度由上年的96.20%提高到98.61%，\(change)。"
    #expect(outcomes(text) == [outcome])
    #expect(findings(text) == found)
  }

  @Test(arguments: [
    "2022年收入121.90万元，比上年100.40万元增加超过20万元。", "2022年收入121.90万元，比上年100.40万元增加21.50万元，增长20%以上。",
    "项目资金超过118万元，分别为购书60.15万元、设备60.10万元。", "项目资金共120.25万元，其中：购书58.10万元，占不到49%。",
  ])
  func aLimitThatIsKeptIsNotAccused(text: String) {
    #expect(findings(text) == [])
  }

  @Test(arguments: [
    "2022年收入121.90万元，比上年100.40万元增加超过22万元。", "2022年收入121.90万元，比上年100.40万元增加21.50万元，增长22%以上。",
    "项目资金超过118万元，分别为购书60.15万元、设备50.10万元。",
  ])
  func aLimitThatIsNotKeptIsWrong(text: String) {
    #expect(outcomes(text).contains("wrong"))
  }

  @Test(arguments: [
    ("2022年收入121.90万元，比上年100.40万元增加21.50万元，增长约21%。", ["exact", "rounded"]),
    ("2022年收入121.90万元，比上年100.40万元增加20余万元，增长约22%。", ["approximate", "roundedUp"]),
    ("2022年收入121.90万元，比上年100.40万元增加约30万元。", ["wrong"]),
  ])
  func aHedgeGivesSomeSlack(text: String, expected: [String]) {
    #expect(outcomes(text) == expected)
  }

  @Test func aHedgedResultHasNoNotice() {
    #expect(findings("2022年收入122.40万元，比上年100.40万元增加22.00万元，增长约21%。") == [])
  }

  @Test(arguments: [
    ("总支出118.25万元，其中：基本支出60.15万元，占50.87%；项目支出58.10万元，占49.13%。", ["rounded", "rounded"]),
    ("总支出118.25万元，其中：基本支出60.15万元，占50.87%；项目支出58.10万元，占43.19%。", ["rounded", "wrong"]),
    ("人员经费40万元，占全市预算的33.83%。", ["unchecked/operandMissing"]),
  ])
  func sharesAreOfTheirWhole(text: String, expected: [String]) {
    #expect(outcomes(text, .share) == expected)
  }

  @Test func sharesThatAllHoldOnTheNamedAmountAreOfThatOne() {
    let text = "年初预算收入200.00万元。总支出118.25万元，其中：基本支出60.15万元，占年初预算收入的30.08%；项目支出58.10万元，占年初预算收入的29.05%。"
    #expect(outcomes(text, .share) == ["rounded", "exact"])
    #expect(audit(text).claims([.share]).map(\.expression) == ["60.15万元/200.00万元", "58.10万元/200.00万元"])
  }

  @Test func sharesOnTwoBasesAreToldSo() throws {
    let text = "年初预算收入200.00万元。总支出118.25万元，其中：基本支出60.15万元，占年初预算收入的50.87%；项目支出58.10万元，占年初预算收入的29.05%。"
    #expect(outcomes(text, .share) == ["rounded", "wrong"])
    let diagnosis = try #require(audit(text).claims([.share])[1].diagnoses.first { $0.code == .wrongBase })
    #expect(diagnosis.suggestion == "200.00万元")
    #expect(diagnosis.message.zh.contains("50.87% 须以 118.25万元 为分母，29.05% 须以 200.00万元 为分母"))
  }

  @Test(arguments: [
    ("年初预算100万元，支出决算为95.45万元，完成年初预算的95.45%。", "exact"), ("年初预算100.00万元，支出决算为95.45万元，完成年初预算的94.55%。", "wrong"),
    ("政府采购预算50.00万元，实际采购金额45.20万元，政府采购执行率90.40%。", "exact"), ("执行率为95%。", "unchecked/operandMissing"),
  ])
  func ratesAreRecomputed(text: String, outcome: String) {
    #expect(outcomes(text) == [outcome])
  }

  @Test(arguments: [
    ("25.00", "40%", "unchecked/operandMissing"), ("25.00", "100%", "unchecked/operandMissing"),
    ("25.00", "2.50%", "wrong"), ("0", "0%", "unchecked/operandMissing"), ("1.53", "0%", "wrong"),
  ])
  func aPartIsCompletedAtLeastAsFarAsItsShareOfTheBudget(part: String, rate: String, outcome: String) {
    let text = "年初预算100.00万元，支出决算80.00万元，完成预算的80%，其中：接待费支出决算\(part)万元，完成预算的\(rate)。"
    #expect(outcomes(text, .rate) == ["exact", outcome])
  }

  @Test(arguments: [
    ("完成预算的102%", "unchecked/operandAmbiguous"), ("完成预算的98.08%", "rounded"), ("完成预算的93.08%", "wrong"),
    ("完成年初预算的98.08%", "unchecked/operandAmbiguous"),
  ])
  func aRateThatHoldsOnAnotherBudgetIsNotAccused(words: String, outcome: String) {
    #expect(outcomes("年初预算50.00万元，全年预算52.00万元，支出51.00万元，\(words)。") == [outcome])
  }

  @Test(arguments: [
    ("馆内设4个科室，即：办公室、财务科、业务科、信息科。", "exact"), ("馆内设5个科室，即：办公室、财务科、业务科、信息科。", "wrong"),
    ("内设办公室、财务科等3个科室。", "unchecked/partsNotExhaustive"), ("内设办公室、财务科、业务科、信息科等3个科室。", "wrong"),
    ("从经济效益、社会效益和生态效益三个方面评价。", "exact"),
  ])
  func listsHaveAsManyItemsAsTheyCount(text: String, outcome: String) {
    #expect(outcomes(text) == [outcome])
  }

  @Test(arguments: [
    ("100", "118.25", "大于", "exact"), ("100", "118.25", "小于", "wrong"), ("118.25", "100", "小于", "exact"),
    ("118.25", "100", "大于", "wrong"),
  ])
  func comparisonsHoldOrDoNot(budget: String, outturn: String, word: String, outcome: String) {
    let text = "年初预算为\(budget)万元，支出决算为\(outturn)万元，决算数\(word)年初预算数的主要原因是结构变化。"
    #expect(outcomes(text) == [outcome])
    #expect(findings(text) == (outcome == "wrong" ? ["error comparisonWrong"] : []))
  }

  /// Words that open a list guard what stands before it: a rate behind a part is not of the part over the whole.
  @Test(arguments: ["其中：", "包括：", "具体为：", "主要用于以下方面：", "主要为", "（含"])
  func aRateBehindAPartIsNotOfThePartOverTheWhole(opener: String) {
    let text = "2022年全年预算80.00万元，\(opener)设备购置支出45.00万元，执行率97.00%。"
    #expect(outcomes(text, .rate).allSatisfy { $0.hasPrefix("unchecked/") })
    #expect(findings(text).allSatisfy { !$0.hasPrefix("error") })
    #expect(audit(text).claims.contains { $0.stated == "97.00%" })
  }
}

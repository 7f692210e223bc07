import Figures
import Reports
import Testing
import Texts

@testable import Audits

/// The single slip that would explain a wrong result; all that survive are listed, and none below chance.
@Suite struct DiagnosisTests {
  @Test(arguments: [
    ("执行率=34.94/39.66=81.10%", "digitInResult 88.10%"), ("执行率=34.94/39.66=90.62%", "digitInOperand 35.94"),
    ("合计=30+30+29.99=89.97万元", "digitInOperand 29.97万元"), ("执行率=34.94/39.66=88.01%", "transposition 88.10%"),
    ("执行率=34.94/39.66=113.51%", "inverted"), ("执行率=34.94/39.66=11.90%", "complement"),
    ("增长率=(39.66-34.94)/39.66=13.51%", "wrongBase 34.94"),
    ("增长率=(39.66-34.94)/34.94=11.90%", "wrongBase 39.66"),
    ("执行率=34.94万元/39.66万元=0.0088%", "unitSlip"), ("执行率=34.94/39.66=880.99%", "scaleSlip"),
    ("12.35+7.04+15.56=3.83", "signSlip 15.56"),
    ("12.35+7.04+15.56=27.91", "omittedOrDoubled 7.04"), ("12.35+7.04+15.56=41.99", "omittedOrDoubled 7.04"),
    ("12.35+7.04+19.39+15.56=34.95", "subtotalCounted 19.39"),
    ("执行率=176.898/200.000=88.5%", "doubleRounded"), ("得分=34.94/39.66×10=8.82", "digitInResult 8.81"),
  ])
  func theSlipIsAmongTheSurvivors(text: String, diagnosis: String) {
    #expect(diagnoses(text).contains(diagnosis))
  }

  @Test(arguments: [
    "执行率=34.94/39.66=78%", "执行率=34.94/39.66=38%", "执行率=34.94/39.66=85%", "执行率=34.94/39.66=98%",
    "执行率=34.94/39.66=80%",
  ])
  func noDigitIsSuspectedInWholePercents(text: String) {
    #expect(outcomes(text) == ["wrong"])
    #expect(diagnoses(text).allSatisfy { !$0.hasPrefix("digit") && !$0.hasPrefix("transposition") })
  }

  @Test(arguments: [("105", ["150"]), ("0.15", ["1.05", "0.51"]), ("40", [])])
  func noSwapBeginsAFigureWithZero(digits: String, swaps: [String]) throws {
    let figure = try #require(Figure(digits: digits))
    #expect(DigitEdits.transposed(figure).map(\.digits) == swaps)
  }

  @Test(arguments: ["执行率=34.94/39.66=114%", "执行率=34.94/39.66=12%"])
  func structuralSlipsAreOfferedInWholePercentsToo(text: String) {
    #expect(diagnoses(text).contains(text.contains("114") ? "inverted" : "complement"))
  }

  @Test func noDigitIsSuspectedBehindALimit() {
    #expect(diagnoses("项目资金超过118万元，分别为购书60.15万元、设备50.10万元。") == [])
    #expect(diagnoses("执行率=176/200=超过90%").allSatisfy { !$0.hasPrefix("transposition") })
  }

  @Test func noDigitIsSuspectedInAWholePercentAboveAHundred() {
    #expect(diagnoses("执行率=34.94/39.66=114%") == ["inverted"])
  }

  @Test(arguments: [
    "执行率=34.94/39.66=88%", "执行率=34.94/39.66=88.09%", "执行率=34.94/39.66=88.12%", "比率=45.2/0=0%",
  ])
  func whatIsNotWrongIsNotDiagnosed(text: String) {
    #expect(diagnoses(text) == [])
  }

  @Test func aDiagnosisChangesNoVerdict() throws {
    let claim = try #require(audit("执行率=34.94/39.66=81.10%").claims.first)
    #expect(claim.verdict == .wrong)
    #expect(claim.diagnoses.first?.message.zh == "若 81.10% 为 88.10% 则相符：疑结果一位数字有误")
    #expect(
      claim.diagnoses.first?.message.en
        == "with 88.10% for 81.10% it holds: one digit of the result may be wrong")
  }

  @Test func anEditThatAnotherClaimContradictsDoesNotSurvive() {
    let alone = "项目资金共60.00万元，分别为购书35.00万元、设备15.00万元、推广12.00万元。"
    #expect(diagnoses(alone).contains("digitInResult 62.00万元"))
    let bound = "2022年项目资金共60.00万元，分别为购书35.00万元、设备15.00万元、推广12.00万元。"
    let both = bound + "购书35.00万元，占项目资金的58.33%。设备15.00万元，占项目资金的25.00%。"
    #expect(!diagnoses(both).contains("digitInResult 62.00万元"))
  }

  @Test func aSlipOfTheSignOfAChangeIsNamed() {
    #expect(diagnoses("2022年支出5,037.00万元，比上年4,000.00万元减少1,037.00万元。").contains("signSlip"))
  }

  @Test(arguments: [("49.13%", true), ("44.13%", false)])
  func aResultThatHoldsElsewhereMayBeACopy(rate: String, isCopy: Bool) throws {
    let text =
      "2022年支出120.00万元，比上年80.46万元增加39.54万元，增长49.14%。\n总支出118.25万元，其中：基本支出60.15万元，占50.87%；项目支出58.10万元，占49.13%。\n预算数40.00万元，支出30.00万元，预算执行率\(rate)。\n"
    let claim = try #require(audit(text).claims.first { $0.kind == .rate })
    #expect(claim.diagnoses.contains { $0.code == .staleCopy } == isCopy)
  }
}

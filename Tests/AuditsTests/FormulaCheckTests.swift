import Audits
import Figures
import Reports
import Testing

/// Formulas in a report are recomputed pair by pair, and read otherwise only where that alone makes them hold.
@Suite struct FormulaCheckTests {
  @Test(arguments: [
    ("88%", "rounded"), ("88.1%", "rounded"), ("88.10%", "rounded"), ("88.09%", "truncated"),
    ("88.08%", "tolerated/plausible"),
    ("88.11%", "tolerated/plausible"), ("88.12%", "tolerated/plausible"), ("88.07%", "wrong"),
    ("88.13%", "wrong"),
    ("89%", "roundedUp"), ("88.01%", "wrong"), ("113.51%", "wrong"), ("11.90%", "wrong"),
    ("880.99%", "wrong"),
  ])
  func theLadderDecidesAFormulaOfAReport(stated: String, outcome: String) {
    #expect(outcomes("经计算，执行率=34.94/39.66=\(stated)。") == [outcome])
  }

  @Test(arguments: [
    ("得分=34.94/39.66×10=8.81", ["rounded"]), ("得分=34.94/39.66×10=8.8", ["rounded"]),
    ("得分=34.94/39.66×10=8.82", ["wrong"]),
    ("得分=34.94/39.66=88%×10=9.8", ["rounded/runningEquals", "wrong"]),
    ("执行率=34.94/39.66=88%，得分=88%×20=17.60", ["rounded", "exact"]),
    ("得分=34.94/39.66=88%×20=17.60", ["rounded/runningEquals", "exact/roundingPropagated"]),
    ("得分=88.1%×10=8.81=8.81分", ["exact", "exact"]),
    ("12.35+7.04=15.56+3.83", ["exact"]), ("12.35+7.04=15.56+4.83", ["wrong"]),
  ])
  func aChainIsCheckedPairByPair(text: String, expected: [String]) {
    #expect(outcomes(text, .formula) == expected)
  }

  @Test func whatFollowsFromTheFirstExpressionTooIsNotPropagated() {
    #expect(outcomes("得分=34.94/39.66=88%×10=8.8") == ["rounded/runningEquals", "exact"])
  }

  @Test(arguments: [
    ("完成率=45.2/50=90.4", "exact/missingPercentSign"), ("完成率=45.2/50×100=90.4%", "exact/times100ForPercent"),
    ("差额=63.5-32=31.5万元", "exact/assumedUnit"), ("完成率=45.2/50=0.904", "exact"),
    ("完成率=45.2/50×100%=90.4%", "exact"),
    ("完成率=45.2/50=80.4", "wrong"), ("差额=63.5-32=32.5万元", "wrong"), ("完成率=45.2/50×100=80.4%", "wrong"),
  ])
  func aReadingIsTriedOnlyForItsFormulaAndOnlyWhenItHolds(text: String, outcome: String) {
    #expect(outcomes(text) == [outcome])
  }

  @Test func aFractionWithAPercentSignIsWrong() {
    #expect(outcomes("执行率=34.94/39.66=0.88%") == ["wrong"])
    #expect(diagnoses("执行率=34.94/39.66=0.88%").contains("percentSlip"))
  }

  @Test(arguments: [("比率=45.2/0=0%", "unchecked/zeroDivisor"), ("比率=45.2/(5-5)=9%", "unchecked/zeroDivisor")])
  func whatHasNoValueIsUncheckedWithItsReason(text: String, outcome: String) {
    #expect(outcomes(text) == [outcome])
    #expect(findings(text) == [])
  }

  @Test func numbersTooLargeForExactArithmeticAreUnchecked() {
    let big = String(repeating: "9", count: 28)
    #expect(outcomes("乘积=\(big)×\(big)×\(big)=1.5") == ["unchecked/overflow"])
  }

  @Test func aWrongResultThatRestsOnTwoLinesIsUnchecked() {
    let text = "一、预算执行情况。我局全年加强支出管理，做到按进度支付，经计算预算执行率=45.2\n7/50.00=80.54%，完成情况较好，各项工作都按年初确定的任务稳步推进。\n"
    #expect(outcomes(text) == ["unchecked/joinCreatedNumber"])
    #expect(outcomes(text.replacing("80.54", with: "90.54")) == ["exact"])
  }

  @Test func aFullRateThatRoundingMadeIsRemarked() throws {
    let claim = try #require(audit("执行率=39.658/39.66=100.0%").claims.first)
    #expect(claim.verdict == .rounded)
    #expect(claim.remarks.contains(.saturated))
  }

  @Test(arguments: ["执行率=176/200=超过85%", "执行率=176/200=85%以上"]) func aResultThatIsALimitHoldsWhenItIsKept(
    text: String
  ) {
    #expect(findings(text) == [])
  }
}

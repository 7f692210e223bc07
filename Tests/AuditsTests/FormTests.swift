import Audits
import Reports
import Testing

/// Self-evaluation forms: execution rate, targets and the total that counts both.
@Suite struct FormTests {
  private static let heads = "一级指标\t二级指标\t三级指标\t年度指标值\t实际完成值\t分值\t得分\n"

  private func form(rate: String = "90.40%", row: String, total: String) -> String {
    "全年预算数（A）\t全年执行数（B）\t分值\t执行率（B/A）\t得分\n年度资金总额\t50.00\t45.20\t10\t\(rate)\t9.04\n"
      + Self.heads + row + "\n效益指标\t社会效益指标\t知晓率\t≥90%\t93%\t40\t38\n总分\t\t\t\t\t100\t\(total)\n"
  }

  @Test(arguments: [("90.40%", "exact"), ("94.40%", "wrong"), ("90.4", "exact/missingPercentSign")])
  func theExecutionRateIsRecomputed(rate: String, outcome: String) {
    let text = form(rate: rate, row: "产出指标\t数量指标\t培训场次\t≥20场\t22场\t50\t50", total: "97.04")
    #expect(outcomes(text, .rate) == [outcome])
  }

  @Test(arguments: [("97.04", "exact"), ("98.04", "wrong")])
  func theMarksForTheExecutionRateCountInTheTotal(total: String, outcome: String) {
    let text = form(row: "产出指标\t数量指标\t培训场次\t≥20场\t22场\t50\t50", total: total)
    #expect(outcomes(text, .total) == [outcome])
  }

  @Test(arguments: [
    ("≥95%\t95.74%\t50\t50", ["exact"]), ("≥95%\t95%\t50\t50", ["exact"]),
    ("≥95%\t94.74%\t50\t50", ["wrong"]),
    ("≥95%\t94.74%\t50\t45", ["unchecked/leftToAssessor"]), ("≥95%\t≥95%\t50\t50", []),
    ("≤10次\t8次\t50\t50", ["exact"]),
    ("≤10次\t11次\t50\t50", ["wrong"]), ("≥20场\t22次\t50\t50", []), ("95%\t94%\t50\t50", []),
  ])
  func aMissedTargetWithFullMarksIsWorthALook(goal: String, expected: [String]) {
    let text = Self.heads + "产出指标\t质量指标\t验收合格率\t\(goal)\n"
    #expect(outcomes(text, .target) == expected)
    #expect(findings(text).filter { $0.hasSuffix("targetMissed") }.isEmpty == (expected != ["wrong"]))
  }

  @Test(arguments: [
    ("≥100份\t90份\t10\t9", "exact", "none"), ("≥100份\t90份\t10\t8", "unchecked/leftToAssessor", "warning"),
    ("≥100份\t93份\t10\t9", "rounded", "none"), ("≤8天\t10天\t10\t8", "exact", "none"),
    ("≤8天\t10天\t10\t9.5", "unchecked/leftToAssessor", "warning"),
    ("≥98%\t98%\t20\t19.6", "unchecked/leftToAssessor", "note"), ("≥98%\t99%\t20\t20", "exact", "none"),
    ("≤0起\t2起\t20\t5", "unchecked/leftToAssessor", "warning"),
  ])
  func theScoreIsTheShareOfTheTargetThatWasAchieved(goal: String, outcome: String, severity: String) {
    let text = Self.heads + "产出指标\t数量指标\t修缮档案数\t\(goal)\n"
    #expect(outcomes(text, .rule) == [outcome])
    #expect(findings(text) == (severity == "none" ? [] : [severity + " scoreAgainstRule"]))
  }

  @Test(arguments: ["≥98%\t97%\t20\t20", "≥98份\t97次\t20\t19"])
  func anotherUnitOrFullMarksForAMissAreNoShare(goal: String) {
    #expect(outcomes(Self.heads + "产出指标\t数量指标\t修缮档案数\t\(goal)\n", .rule) == [])
  }

  private static let funds = "项目资金\t年初预算数\t全年预算数\t全年执行数\t分值\t执行率\t得分\n"

  private func nationalForm(
    whole: String = "120.00", rest: String = "20.00", score: String = "9", rest label: String = "其他资金"
  )
    -> String
  {
    Self.funds + "年度资金总额\t100.00\t\(whole)\t108.00\t10\t90.00%\t\(score)\n"
      + "其中：当年财政拨款\t80.00\t100.00\t90.00\t—\t90.00%\t—\n\(label)\t20.00\t\(rest)\t18.00\t—\t90.00%\t—\n"
  }

  @Test func theFundsOfAFormAddUpColumnByColumn() {
    #expect(outcomes(nationalForm(), .sum) == ["exact", "exact", "exact"])
    #expect(outcomes(nationalForm(rest: "25.00"), .sum) == ["exact", "wrong", "exact"])
    #expect(outcomes(nationalForm(rest: "15.00"), .sum) == ["exact", "wrong", "exact"])
  }

  @Test func fundsWhoseLastRowIsNotTheRestMayLackRows() {
    let lacking = nationalForm(rest: "15.00", rest: "上年结转资金")
    #expect(outcomes(lacking, .sum) == ["exact", "unchecked/rowsMissing", "exact"])
    #expect(outcomes(nationalForm(rest: "25.00", rest: "上年结转资金"), .sum) == ["exact", "wrong", "exact"])
  }

  @Test(arguments: [
    ("9", "exact"), ("9.0", "exact"), ("10", "unchecked/leftToAssessor"), ("8", "unchecked/leftToAssessor"),
  ])
  func theScoreOfTheExecutionIsItsMarksTimesItsRate(score: String, outcome: String) {
    #expect(outcomes(nationalForm(score: score), .rule) == [outcome])
    #expect(findings(nationalForm(score: score)) == (outcome == "exact" ? [] : ["warning scoreAgainstRule"]))
  }

  @Test(arguments: [
    ("1200\t80%\t16", "exact"), ("1200\t80%\t18", "wrong"), ("1575\t105%\t20", "exact/capped"),
    ("1234\t82.27%\t16.45", "rounded"),
  ])
  func theScoreFollowsTheHeadOfItsColumn(row: String, outcome: String) {
    let text = "预算数(A)\t执行数(B)\t执行率(B/A)\t得分(20分*执行率)\n年度财政资金总额\t1500\t\(row)\n"
    #expect(outcomes(text, .rule) == [outcome])
    #expect(findings(text) == (outcome == "wrong" ? ["warning scoreAgainstRule"] : []))
  }
}

import Figures
import Reports
import Testing

/// The annual rate at which the whole budget was executed.
@Suite struct ExecutionRateTests {
  private func rate(_ text: String) -> String? {
    report("甲县林业局2022年度部门整体支出绩效自评报告\n\n" + text + "\n").executionRate?.value.digits
  }

  @Test(arguments: [
    ("全年预算数2565万元，全年执行数2000万元，预算执行率77.97%。", "77.97"),
    ("2022年度部门预算执行率为98.5%。", "98.5"),
    ("预算执行率98%。\n\n全年预算执行率为98.05%。", "98.05"),
    ("项目资金（万元）\t年初预算数\t全年预算数\t全年执行数\t分值\t执行率\t得分\n年度资金总额\t50\t50\t45\t10\t90%\t9", "90"),
    (
      "一级指标\t二级指标\t三级指标\t年度指标值\t实际完成值\t分值\t得分\n"
        + "管理\t预算\t资金使用率\t≥95%\t96.2%\t10\t10\n产出\t数量\t验收合格率\t≥95%\t95.74%\t90\t90\n", "96.2"
    ),
  ])
  func itStandsWhereTheWholeIsToldOf(text: String, digits: String) { #expect(rate(text) == digits) }

  @Test(arguments: [
    "机构公用经费预算141.99万元，决算支出136.75万元，预算执行率96.31%。", "三季度末预算执行率为78.7%。",
    "预算执行率98%。\n\n全年预算执行率为96.05%。", "2021年预算执行率为97%。", "预算执行率达到90%以上。", "预算执行率约90%。",
    "其中基本支出40万元，预算执行率90%。", "培训项目预算执行率90%。", "政府采购执行率90%。",
  ])
  func aPartAnotherYearOrTwoValuesAreNone(text: String) { #expect(rate(text) == nil) }
}

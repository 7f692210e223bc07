import Reports
import Testing

/// Counted lists and comparisons in words.
@Suite struct CountTests {
  @Test(arguments: [
    ("馆内设4个科室，即：办公室、财务科、业务科、信息科。", "4个 = 4个"), ("设有4个科室，分别是：办公室、财务科、业务科。", "3个 = 4个"),
    ("设有4个科室，包括办公室、财务科、业务科及信息科。", "4个 = 4个"), ("下设四个股室：办公室、财务股、业务股和信息股。", "4个 = 4个"),
    ("内设5个科室，分别为办公室、财务科（含采购、资产岗）、业务科、信息科、培训科。", "5个 = 5个"), ("采购图书包括文学、历史和科普三类。", "3类 = 3类"),
    ("从经济效益和社会效益两个方面开展评价。", "2个 = 2个"),
  ])
  func aListHasAsManyItemsAsItsCount(text: String, count: String) {
    #expect(told(text) == ["count " + count])
  }

  @Test(arguments: [
    ("内设办公室、财务科等3个科室。", "2个 = 3个"), ("内设办公室、财务科、业务科等3个科室。", "3个 = 3个"), ("从立项情况、资金管理等三个方面评价。", "2个 = 3个"),
    ("评价内容包括投入、过程、产出、效果等4个方面。", "4个 = 4个"),
  ])
  func aListThatEndsWithEtceteraMayLeaveItemsOut(text: String, count: String) {
    #expect(told(text) == ["count \(count) open"])
  }

  @Test(arguments: [
    "全年召开2次会议，开展12个月服务。", "共有3个问题：一是编制不细；二是进度偏慢；三是管理薄弱。", "共3个项目：甲项目20万元、乙项目30万元、丙项目10万元。",
    "完成3项活动。", "第三个项目、第四个项目均已完工。", "一般、较好两个等次并存。",
  ])
  func otherCountsAreNoLists(text: String) {
    #expect(told(text) == [])
  }

  @Test(arguments: [
    ("年初预算为100万元，支出决算为118.25万元，决算数大于年初预算数的主要原因是人员增加。", "118.25万元 = 大于 100万元"),
    ("年初预算为118.25万元，支出决算为100万元。决算数小于预算数的主要原因：厉行节约。", "100万元 = 小于 118.25万元"),
    ("年初预算为100万元，支出决算为100万元，决算数与年初预算数持平。", "100万元 = 等于 100万元"),
    ("年初预算为100万元，支出决算为118.25万元。\n决算数大于年初预算数的主要原因：人员增加。", "118.25万元 = 大于 100万元"),
  ])
  func aComparisonIsOfTheNearestBudgetAndOutturn(text: String, comparison: String) {
    #expect(told(text, .comparison) == ["comparison " + comparison])
  }

  @Test(arguments: [
    "决算数大于年初预算数的主要原因是人员增加。", "年初预算为100万元，支出决算为118.25万元，决算数大小于年初预算数。", "支出决算为118.25万元，决算数与2021年度决算数持平。",
    "年初预算为100万元，支出决算为118.25万元。",
  ])
  func withoutBothAmountsThereIsNoComparison(text: String) {
    #expect(told(text, .comparison) == [])
  }

  @Test func whatIsComparedIsNamed() {
    let text = "年初预算为100万元，支出决算为118.25万元，决算数大于年初预算数的主要原因是人员增加。"
    #expect(report(text).statements.first { $0.kind == .comparison }?.label == "支出决算")
  }
}

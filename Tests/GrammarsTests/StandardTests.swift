import Testing
import Texts

@testable import Grammars

/// Indicators under their standard names.
@Suite struct StandardTests {
  @Test(arguments: [
    ("预算执行率", "预算执行率"), ("部门整体预算执行率", "预算执行率"), ("预算执行率（%）", "预算执行率"),
    ("资金使用率指标", "预算执行率"), ("执行率(B/A)", "预算执行率"), ("项目资金到位率", "资金到位率"),
    ("“三公经费”变动率", "三公经费变动率"), ("在职人员（编制）控制率", "在职人员控制率"), ("预 算 执 行 率", "预算执行率"),
  ])
  func anIndicatorHasItsStandardNameWhateverItIsCalled(name: String, standard: String) {
    #expect(builtIn.standardName(of: name) == standard)
  }

  @Test(arguments: [
    "三公经费执行率", "一季度预算执行率", "预算执行率达标情况说明", "甲项目预算执行率", "执行", "", "（", "部门", "指标", "率",
  ])
  func whatIsNotWhollyKnownHasNone(name: String) { #expect(builtIn.standardName(of: name) == nil) }

  @Test func aNameBelongsToOneStandardOnly() {
    let lines = "standard 甲率 = 丙率\nstandard 乙率 = 丙率"
    let fault = #expect(throws: GrammarFault.self) { try Grammar(fragments: [("a", lines)]) }
    #expect(fault?.message.en == "“丙率” is already called “甲率”")
    #expect(throws: GrammarFault.self) {
      try Grammar(fragments: [("a", "standard 甲率 = 乙率\nstandard 甲率 = 丙率")])
    }
    #expect(throws: GrammarFault.self) { try Grammar(fragments: [("a", "standard 甲率")]) }
  }
}

import Grammars
import Testing
import Texts

/// What stands behind `1.2` at the start of a line.
@Suite struct UnitWordsTests {
  private let grammar: Grammar

  init() throws { grammar = try Grammar.builtIn() }

  @Test(arguments: ["万元", "元", "亿元", "个百分点", "人", "万人", "公里", "平方米", "小时", "倍", "年", "万"])
  func quantitiesHaveUnits(word: String) {
    #expect(grammar.startsWithUnit(foldedForMatching(word)))
  }

  @Test(arguments: [
    "项目概况", "年度目标", "年初预算", "月度考核", "人员情况", "人均支出", "分析评价", "日常管理", "次要问题", "名称", "条件", "家庭", "期末余额",
    "批复情况", "台账管理", "份额", "预算编制", "组织机构", "支出情况", "种植面积", "",
  ])
  func wordsAreNoUnits(word: String) {
    #expect(!grammar.startsWithUnit(foldedForMatching(word)))
  }
}

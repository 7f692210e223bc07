import Figures
import Reports
import Testing

/// Law 7: a score table that stands in a text gives its indicators or is named unread, and no sentence is one.
@Suite struct UnreadTableTests {
  @Test(arguments: [
    // All cells run together, without heads.
    "产出指标数量指标水井眼数=12眼20质量指标水质合格率≥95% 20.5时效指标按时完工率=100%19.5效益指标社会效益指标饮水便利明显40合计100评价结论良好。",
    // Heads run into what stands before and behind them.
    "年度绩效目标(80分)级标二级指标三级指标年初目标值(A)实际完成值(B)得分出产数量指标改造渠道1212 10质量指标验收通过率100%100%10时效指标11月底前完工10总分80原因分析无",
    // Heads in a row that no blank parts, below a label.
    "部门整体绩效自评表自评总分(分)96.1绩效指标指标名称计量单位指标性质指标值指标权重(分)全年完成值指标得分(分)说明渔船检修艘≥4010428航道疏浚公里=12101210",
    // Columns one behind the other.
    "一级指标\n投入\n过程\n二级指标\n设定\n配置\n权重\n10\n5\n得分\n9\n5\n",
    // A name of a level that a page end cut, figures in lost order.
    "产出指标\n20 20 数量指标:修缮站房 3座 3座\n质量指标 12 12\n优良率 90%\n时效指标 8\n效益指标 30 分值 得分\n",
  ])
  func aTableIsReadOrNamed(text: String) {
    let read = report(text)
    #expect(!read.indicators.isEmpty || read.unreadTables.count == 1)
  }

  @Test(arguments: [
    "数量指标完成20眼,质量指标合格率100%,时效指标均按期完成。自评得分95分。",
    "数量指标水井20眼，质量指标合格率100%，时效指标按期完成率100%，合计100万元。",
    "产出指标、效益指标、满意度指标三个一级指标的分值、得分情况见附件，总分100分。",
    "一级指标\t二级指标\t三级指标\t指标值\n产出指标\t数量指标\t水井\t12眼\n\t质量指标\t合格率\t95%\n效益指标\t社会效益指标\t受益人数\t300人\n",
    "年度预算资金100万元用于数量指标所列的水井，质量指标另定。",
  ])
  func noSentenceAndNoPlanIsATableOfScores(text: String) {
    #expect(report(text).unreadTables.isEmpty)
  }

  @Test func aTableIsNamedByItsFirstWords() {
    let text = "单位甲自评表\n产出指标数量指标水井=12眼20质量指标水质≥95% 20时效指标工期=100%20效益指标民生好40合计100\n"
    #expect(report(text).unreadTables.map { $0.value.hasPrefix("产出指标数量指标") } == [true])
  }
}

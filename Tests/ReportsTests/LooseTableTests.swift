import Figures
import Reports
import Testing

/// Score tables that lost their columns: one cell a line, words between spaces, bars at odd places, one long line.
@Suite struct LooseTableTests {
  private static let heads = ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分"]
  private static let rows = [
    ["产出指标", "数量指标", "开放天数", "≥300天", "305天", "50", "49"], ["质量指标", "图书完好率", "≥95%", "96%", "10", "10"],
    ["效益指标", "社会效益指标", "群众知晓度", "提高", "有所提高", "40", "38"],
  ]
  private static let total = ["总分", "100", "97"]
  private static let expected = [
    "1 产出指标 - -", "1.1 数量指标 - -", "1.1.1 开放天数 50 49", "1.2 质量指标 - -", "1.2.1 图书完好率 10 10", "2 效益指标 - -",
    "2.1 社会效益指标 - -", "2.1.1 群众知晓度 40 38",
  ]
  private static let lines = [heads] + rows + [total]

  @Test(arguments: [
    ("\n", "\n"), ("\n\n", "\n\n"), (" |\n", " |\n"), ("\n|\n", "\n|\n"), (" ", "\n"), (" ", " "),
    ("  ", "   "),
  ])
  func theSameTableIsReadInEveryLayout(betweenCells: String, betweenRows: String) {
    let text = Self.lines.map { $0.joined(separator: betweenCells) }.joined(separator: betweenRows) + "\n"
    #expect(indicators(text) == Self.expected)
    #expect(report(text).selfScore?.value.digits == "97")
    #expect(report(text).totalRow?.full?.value.digits == "100")
  }

  @Test(arguments: ["\t", " | "]) func headsMayStandInThreeRows(bound: String) {
    let rows = [
      "评价指标||||||指标说明|评分标准|得分", "一级指标||二级指标||三级指标||||", "名称|分值|名称|分值|名称|分值|||",
      "投入管理|60|预算管理|60|预算编制|40|编制是否完整|缺一项扣5分|38", "||||预算执行|20|执行是否及时|每低一个百分点扣1分|19",
      "产出效果|40|履职效果|40|读者满意度|40|调查所得|达到90%得满分|40", "合计|100|||||||97",
    ]
    let text = rows.map { row in
      row.split(separator: "|", omittingEmptySubsequences: false).joined(separator: bound)
    }
    let table = bound == "\t" ? text : text.map { "| \($0) |" }
    #expect(
      indicators(table.joined(separator: "\n")) == [
        "1 投入管理 60 -", "1.1 预算管理 60 -", "1.1.1 预算编制 40 38", "1.1.2 预算执行 20 19", "2 产出效果 40 -",
        "2.1 履职效果 40 -", "2.1.1 读者满意度 40 40",
      ])
  }

  @Test func aBarredRowMayBreakBeforeItsMarks() {
    let text = """
      | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
      | 产出指标 | 数量指标 | 开放天数 | ≥300天 | 305天 |
      | 50 | 49 |
      | | 质量指标 | 图书完好率 | ≥95% | 96% | 10 | 10 |
      | 效益指标 | 社会效益指标 | 群众知晓度 | 提高 | 有所提高 |
      | 40 | 38 |
      | 总分 | | | | | 100 | 97 |
      """
    #expect(indicators(text) == Self.expected)
  }

  @Test func aBarredRowMayBreakAfterItsName() {
    let text = """
      | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
      | 产出指标 | 数量指标 | 开放天数 | ≥300天 | 305天 | 50 | 49 |
      | | 质量指标 | 图书完好率 | ≥95% | 96% | 10 | 10 |
      | 效益指标 | 社会效益指标 | 群众知晓度 |
      | 提高 | 有所提高 | 40 | 38 |
      | 总分 | | | | | 100 | 97 |
      """
    #expect(indicators(text) == Self.expected)
  }

  @Test func aBlankCellBetweenBarsKeepsItsColumn() {
    let text = """
      | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
      | 产出指标 | 数量指标 | 开放天数 | ≥300天 | 305天 | 50 | 49 |
      | | 质量指标 | 图书完好率 | ≥95% | 96% | 10 | 10 |
      | 效益指标 | 社会效益指标 | 群众知晓度 | 提高 | | 40 | 38 |
      | 总分 | | | | | 100 | 97 |
      """
    #expect(indicators(text) == Self.expected)
  }

  @Test func theNumberingAndThePlaceholdersOfATemplateAreNoNames() {
    let text = """
      一级指标 二级指标 三级指标 年度指标值 实际完成值 分值 得分
      产出指标 数量指标 指标1：开放天数 ≥300天 305天 50 49
      指标2：
      ……
      质量指标 指标1：图书完好率 ≥95% 96% 10 10
      指标2：
      ……
      效益指标 社会效益指标 指标1：群众知晓度 提高 有所提高 40 38
      总分 100 97
      """
    #expect(indicators(text) == Self.expected)
  }

  @Test func signsInCellsOfTheirOwnDoNotShiftTheMarks() {
    let text = """
      一级指标 二级指标 三级指标 年度指标值 实际完成值 分值 得分
      产出指标 数量指标 开放天数 ≥ 300 天 305 天 50 49
      质量指标 图书完好率 ≥ 95 % 96 % 10 10
      效益指标 社会效益指标 群众知晓度 提高 有所提高 40 38
      总分 100 97
      """
    #expect(indicators(text) == Self.expected)
  }

  @Test func detailRowsUnderAnIndicatorAreNone() {
    let text = """
      一级指标 二级指标 三级指标 年度指标值 实际完成值 分值 得分
      产出指标 数量指标 ★新购图书 ≥900册 950册 50 49
      其中：少儿图书 ≥300册 320册
      质量指标 图书完好率 ≥95% 96% 10 10
      效益指标 社会效益指标 群众知晓度 提高 有所提高 40 38
      总分 100 97
      """
    #expect(
      indicators(text).map { $0.split(separator: " ")[1] }.filter { $0.contains("图书") } == ["新购图书", "图书完好率"])
  }

  @Test(arguments: ["\n", " "]) func targetsAndResultsWithoutMarksAreNoScoreTable(separator: String) {
    let cells = [
      "一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "产出指标", "数量指标", "开放天数", "300", "305", "质量指标", "图书完好率", "95",
      "96",
    ]
    #expect(indicators(cells.joined(separator: separator)) == [])
  }

  @Test func aScoreAboveItsFullMarksIsASignOfAWrongColumnAndLeftOut() {
    let text = "一级指标 二级指标 三级指标 年度指标值 实际完成值 分值 得分\n产出指标 数量指标 开放天数 ≥300天 305天 10 305\n总分 100 97\n"
    #expect(report(text).indicators.allSatisfy { $0.score == nil })
  }

  @Test func emptyLinesBehindEveryLineSayNothing() {
    let cells = [
      "一级指标", "二级指标", "三级指标", "分值", "得分", "产出指标", "数量指标", "新建渠道长度", "30", "30", "质量指标", "验收合格率", "20", "20",
      "效益指标",
      "经济效益", "指标", "亩均增产", "25", "24", "满意度", "指标", "服务对象满意度指标", "村民认可度", "25", "25", "合计", "100", "99",
    ]
    #expect(
      indicators(cells.joined(separator: "\n\n") + "\n") == [
        "1 产出指标 - -", "1.1 数量指标 - -", "1.1.1 新建渠道长度 30 30", "1.2 质量指标 - -", "1.2.1 验收合格率 20 20", "2 效益指标 - -",
        "2.1 经济效益指标 - -", "2.1.1 亩均增产 25 24", "3 满意度指标 - -", "3.1 服务对象满意度指标 - -", "3.1.1 村民认可度 25 25",
      ])
  }

  @Test func aRowThatTheTextCutsKeepsItsNameOnly() {
    let rows = [
      ("猪舍", "22.8", "1"), ("羊舍", "180", "3"), ("隔离舍", "54", "2"), ("仓库", "104", "2"), ("粪池", "63", "1"),
    ]
    let cells =
      ["一级指标", "二级指标", "三级指标", "年初目标值(A)", "实际完成值(B)", "得分", "产出指标(40分)", "数量指标"]
      + rows.flatMap { [$0.0, $0.1, $0.1, $0.2] } + ["种羊", "20", "20"]
    #expect(
      indicators(cells.joined(separator: "\n") + "\n") == [
        "1 产出指标 40 -", "1.1 数量指标 - -", "1.1.1 猪舍 - 1", "1.1.2 羊舍 - 3", "1.1.3 隔离舍 - 2", "1.1.4 仓库 - 2",
        "1.1.5 粪池 - 1",
        "1.1.6 种羊 - -",
      ])
  }

  @Test(arguments: [
    "一级指\n标\n\n投入\n\n二级指\n标\n\n目标\n设定\n\n分值\n\n10\n\n得分\n\n9\n",
    "一级指标\n投入\n过程\n二级指标\n设定\n配置\n权重\n10\n5\n得分\n9\n5\n",
  ]) func headsApartFromEachOtherNameATableUnread(text: String) {
    #expect(indicators(text) == [])
    #expect(report(text).unreadTables.count == 1)
  }

  /// 其中 printed over the name of a parent: what stands below it is of another parent, whose name is lost.
  @Test func aDetailInThePlaceOfAParentHidesIt() {
    let rows = [
      "投入（10分）", "目标（4分）", "目标合理性", "4", "4", "其中：县级补助", "预算编制", "6", "5", "过程（10分）", "执行（10分）", "执行率", "10",
      "9",
    ]
    let text =
      (["一级指标", "二级指标", "三级指标", "分值", "得分"] + rows + ["合计", "20", "18"]).joined(separator: "\n") + "\n"
    #expect(
      indicators(text) == [
        "1 投入 10 -", "1.1 目标 4 -", "1.1.1 目标合理性 4 4", "1.2 - - -", "1.2.1 预算编制 6 5", "2 过程 10 -",
        "2.1 执行 10 -",
        "2.1.1 执行率 10 9",
      ])
    #expect(told(text, .sum) == [])
  }

  @Test(arguments: ["19\n.8", "19.8"])
  func aNumberGoesOnInALineThatBeginsWithItsPoint(score: String) {
    let text =
      "一级指标 二级指标 三级指标 分值 得分\n投入 目标 目标合理性 20 \(score)\n预算 编制规范性 40 39\n过程 执行 执行率 40 38\n合计 100 96.8\n"
    #expect(indicators(text).contains("1.1.1 目标合理性 20 19.8"))
  }
}

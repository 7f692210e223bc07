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
}

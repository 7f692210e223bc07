import Figures
import Reports
import Testing

/// Score tables whose cells are parted by tabs.
@Suite struct ScoreTableTests {
  @Test func mergedFirstColumnsGoOnAndTheTotalRowIsKept() throws {
    let text = """
      一级指标	二级指标	三级指标	分值	得分
      产出指标	数量指标	开放天数	20	20
      		接待读者人次	25	24.5
      	质量指标	图书完好率	15	15
      效益指标	社会效益指标	群众知晓度	40	38
      合计			100	97.5
      """
    #expect(
      indicators(text) == [
        "1 产出指标 - -", "1.1 数量指标 - -", "1.1.1 开放天数 20 20", "1.1.2 接待读者人次 25 24.5", "1.2 质量指标 - -",
        "1.2.1 图书完好率 15 15",
        "2 效益指标 - -", "2.1 社会效益指标 - -", "2.1.1 群众知晓度 40 38",
      ])
    let total = try #require(report(text).totalRow)
    #expect(total.score.value.digits == "97.5")
    #expect(total.full?.value.digits == "100")
    #expect(!total.isOverall)
  }

  @Test func headsInTwoRowsGiveEachLevelItsFullMarks() {
    let text = """
      一级指标		二级指标		三级指标		得分
      名称	分值	名称	分值	名称	分值	
      投入	20	预算配置	20	在职人员控制率	12	11
      				公用经费控制率	8	8
      产出	80	职责履行	80	实际完成率	80	78
      """
    #expect(
      indicators(text) == [
        "1 投入 20 -", "1.1 预算配置 20 -", "1.1.1 在职人员控制率 12 11", "1.1.2 公用经费控制率 8 8", "2 产出 80 -",
        "2.1 职责履行 80 -",
        "2.1.1 实际完成率 80 78",
      ])
  }

  @Test(arguments: [
    "一级指标\t三级指标\t分值\t年度指标值\t实际完成值\t得分\n产出指标\t开放天数\t50\t≥300天\t305天\t49\n\t图书完好率\t10\t95%\t96%\t9\n",
    "一级指标\t三级指标\t年度指标值\t分值\t实际完成值\t得分\n产出指标\t开放天数\t≥300天\t50\t305天\t49\n\t图书完好率\t95%\t10\t96%\t9\n",
    "一级指标\t三级指标\t年度指标值\t实际完成值\t得分\t分值\n产出指标\t开放天数\t≥300天\t305天\t49\t50\n\t图书完好率\t95%\t96%\t9\t10\n",
    "一级指标\t三级指标\t指标值\t完成值\t权重(%)\t自评得分\t偏差原因分析及改进措施\n产出指标\t开放天数\t≥300天\t305天\t50\t49\t闭馆检修\n\t图书完好率\t95%\t96%\t10\t9\t\n",
    "评价内容\t考核指标\t分值(权重)\t评分标准\t考评得分\n产出指标\t开放天数\t50\t全年开放满300天的得50分，每少一天扣1分，扣完为止。\t49\n\t图书完好率\t10\t按比例得分，低于九成的不得分；扣完为止。\t9\n",
  ])
  func columnsAreToldByTheirHeads(text: String) {
    #expect(indicators(text) == ["1 产出指标 - -", "1.1 开放天数 50 49", "1.2 图书完好率 10 9"])
  }

  @Test func marksWithTheirUnitAndInFullWidthAreMarks() {
    let text = "一级指标\t三级指标\t分值\t得分\n产出\t开放天数\t６０分\t５８．５分\n效益\t读者满意度\t40分\t39分\n"
    #expect(indicators(text).suffix(3) == ["1.1 开放天数 60 58.5", "2 效益 - -", "2.1 读者满意度 40 39"])
  }

  @Test(arguments: ["/", "—", "-", ""]) func aMissingScoreIsNoZero(sign: String) {
    let text = "一级指标\t三级指标\t分值\t得分\n产出\t开放天数\t60\t\(sign)\n效益\t读者满意度\t40\t39\n"
    #expect(indicators(text) == ["1 产出 - -", "1.1 开放天数 60 -", "2 效益 - -", "2.1 读者满意度 40 39"])
  }

  @Test func fullMarksBehindALevelNameAreItsOwn() {
    let text =
      "一级指标\t三级指标\t年度指标值\t实际完成值\t得分\n产出指标（60分）\t开放天数\t300天\t305天\t58\n效益指标（40分）\t读者满意度\t90%\t95%\t39\n"
    #expect(indicators(text) == ["1 产出指标 60 -", "1.1 开放天数 - 58", "2 效益指标 40 -", "2.1 读者满意度 - 39"])
  }

  @Test func weightsWithoutScoresAreFullMarks() {
    let text = "一级指标\t三级指标\t权重\n产出指标\t开放天数\t60\n效益指标\t读者满意度\t40\n"
    #expect(indicators(text) == ["1 产出指标 - -", "1.1 开放天数 60 -", "2 效益指标 - -", "2.1 读者满意度 40 -"])
  }

  @Test(arguments: [
    "一级指标\t二级指标\t三级指标\t年度指标值\t实际完成值\n产出指标\t数量指标\t开放天数\t300\t305\n\t质量指标\t图书完好率\t95\t96\n",
    "项目\t年初预算数\t全年执行数\t执行率\n基本支出\t61.50\t60.25\t97.97%\n项目支出\t40.00\t38.00\t95.00%\n合计\t101.50\t98.25\t96.80%\n",
  ])
  func aTableWithoutMarksIsNoScoreTable(text: String) {
    #expect(indicators(text) == [])
    #expect(report(text).totalRow == nil)
  }

  @Test func aDetailRowIsNoIndicator() {
    let text = """
      一级指标	三级指标	年度指标值	实际完成值	分值	得分
      产出指标	新购图书	≥900册	950册	50	50
      	其中：少儿图书	≥300册	320册		
      	图书完好率	≥95%	96%	10	10
      """
    #expect(indicators(text) == ["1 产出指标 - -", "1.1 新购图书 50 50", "1.2 图书完好率 10 10"])
  }

  @Test func theScoringRuleOfARowIsKept() throws {
    let rule = "预算执行率≥95%的，得10分；预算执行率<95%的，得6分。按全年预算数计算"
    let text =
      "一级指标\t三级指标\t分值\t评分标准\t得分\n过程\t预算执行率\t10\t\(rule)\t10\n产出\t开放天数\t90\t按完成比例得分，满分为止；每少一天扣1分。\t90\n"
    let leaf = try #require(report(text).indicators.first { $0.name == "预算执行率" })
    #expect(leaf.rule == rule)
  }

  @Test func theScoringRuleOfARowUnderTwoHeadsIsKept() throws {
    let rule = "预算执行率≥95%的，得10分；预算执行率<95%的，得6分。按全年预算数计算"
    let text =
      "一级指标\t\t三级指标\t\t评分标准\t得分\n名称\t分值\t名称\t分值\t\t\n"
      + "过程\t10\t预算执行率\t10\t\(rule)\t10\n产出\t90\t开放天数\t90\t按完成比例得分，满分为止；每少一天扣1分。\t90\n"
    let leaf = try #require(report(text).indicators.first { $0.name == "预算执行率" })
    #expect(leaf.rule == rule)
  }

  @Test func wordsBehindATableAreNoIndicators() {
    let text = "一级指标\t三级指标\t分值\t得分\n过程\t预算执行率\t10\t9\n产出\t开放天数\t90\t90\n一、说明\n全年预算数为50万元。\n"
    #expect(indicators(text) == ["1 过程 - -", "1.1 预算执行率 10 9", "2 产出 - -", "2.1 开放天数 90 90"])
  }

  @Test func anIndicatorIsPlacedAtItsCell() throws {
    let text = Text("一级指标\t三级指标\t分值\t得分\n产出\t开放天数\t60\t58\n效益\t读者满意度\t40\t39\n")
    let leaf = try #require(text.report.indicators.last)
    #expect(text.raw(leaf.place) == "读者满意度")
    #expect(leaf.place.line == 3)
  }
}

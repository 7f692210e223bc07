import Testing

/// Year, department, score, rating and tree, in any form of a report.
@Suite struct FieldFaultTests {
  @Test(arguments: titles + names + scores + cells) func isRead(_ fault: Fault) { fault.check() }

  private static let titles = [
    Fault(
      text: "云岭县民政局2023年“三公”经费预算情况\n\n2023年“三公”经费预算12万元，比2022年预算减少1万元。\n", fields: ["year 2023"]),
    Fault(
      text: "云岭县民政局2023年“三公”经费预算情况\n\n“三公”经费预算12万元，比2022年预算减少1万元。\n", fields: ["year 2023"]),
    Fault(text: "2022年云岭县民政局部门决算\n", fields: ["year 2022", "department 云岭县民政局"], known: .tables),
    Fault(
      text: "云岭县民政局2022年度一般公共预算财政拨款“三公”经费支出决算\n", fields: ["year 2022", "department 云岭县民政局"]),
    Fault(text: "云岭县民政局2022年“三公”经费支出情况说明\n", fields: ["year 2022", "department 云岭县民政局"]),
  ]

  private static let names = [
    Fault(
      text: "发布机构 | 云岭县民政局\n发布日期 | 2023-04-01\n2022年度部门决算\n", fields: ["department 云岭县民政局"]),
    Fault(text: "发布机构：云岭县民政局\n2022年度部门决算\n", fields: ["department 云岭县民政局"]),
    Fault(text: "一、部门概况云岭县民政局2022年度收入120.50万元。\n", fields: ["department 云岭县民政局"], known: .tables),
    Fault(text: "一、总结\n2022年我局收入120.50万元，支出118.25万元。\n\n云岭县民政局\n2023年3月2日\n", fields: ["department 云岭县民政局"]),
  ]

  private static let scores = [
    Fault(text: "经综合评价，得分93.4分，绩效评定结果为优。\n", fields: ["score 93.4", "rating 优"]),
    Fault(text: "评价结果为“优”，总得分96.2分。\n", fields: ["score 96.2", "rating 优"]),
    Fault(text: "自评结果为优（94.3分）。\n", fields: ["score 94.3", "rating 优"]),
    Fault(text: "自评结果为“良”（84.3分）。\n", fields: ["score 84.3", "rating 良"]),
    Fault(
      text: "一级指标 | 三级指标 | 分值 | 得分\n产出 | 开放天数 | 20 | 18\n效益 | 群众知晓度 | 20 | 19\n总分 | 37分\n",
      fields: ["score 37"]),
  ]

  private static let cells = [
    Fault(
      text:
        "一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值\n产出指标 | 数量指标 | 开放天数 | ≧300天 | 305天 | 80\n满意度指标 | 读者满意度指标 | 读者对馆内服务满意度 | ≧90% | 95% | 20\n",
      tree: [
        "1 产出指标 - -", "1.1 数量指标 - -", "1.1.1 开放天数 80 -", "2 满意度指标 - -", "2.1 读者满意度指标 - -",
        "2.1.1 读者对馆内服务满意度 20 -",
      ]),
    Fault(
      text: "一级指标\t三级指标\t得分\n产出\t目录数据更新(1分)\t1\n效益\t群众知晓度(2分)\t1.5\n",
      tree: ["1 产出 - -", "1.1 目录数据更新 1 1", "2 效益 - -", "2.1 群众知晓度 2 1.5"]),
  ]

  private static let rows = [
    ["一级指标", "二级指标", "三级指标", "分值", "得分"], ["产出指标", "数量指标", "开放天数", "50", "49"],
    ["产出指标", "质量指标", "图书完好率", "10", "10"], ["效益指标", "社会效益指标", "群众知晓度", "40", "38"],
  ]
  private static let tree = [
    "1 产出指标 - -", "1.1 数量指标 - -", "1.1.1 开放天数 50 49", "1.2 质量指标 - -", "1.2.1 图书完好率 10 10", "2 效益指标 - -",
    "2.1 社会效益指标 - -", "2.1.1 群众知晓度 40 38",
  ]

  /// One table is one tree, whatever stands between its cells.
  @Test(arguments: [("\t", "\n"), (" | ", "\n"), ("\n", "\n"), ("\n\n", "\n\n")])
  func aTableIsOneTree(betweenCells: String, betweenRows: String) {
    let text = Self.rows.map { $0.joined(separator: betweenCells) }.joined(separator: betweenRows)
    Fault(text: text + "\n", tree: Self.tree).check()
  }

  @Test(arguments: ["\t", " | "]) func parentsMayBeDropped(between: String) {
    let rows = Self.rows.enumerated().map { index, row in index == 2 ? [""] + row.dropFirst() : row }
    Fault(text: rows.map { $0.joined(separator: between) }.joined(separator: "\n") + "\n", tree: Self.tree)
      .check()
  }
}

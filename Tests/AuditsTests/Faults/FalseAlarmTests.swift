import Testing

/// What is right is never called wrong.
@Suite struct FalseAlarmTests {
  @Test(arguments: changes + years + takenAway + lists + scopes + cuts + items + scores) func isNotAccused(
    _ fault: Fault
  ) { fault.check() }

  /// A word for spending or receiving more or less states the change, not the amount of last year.
  private static let changes = [
    Fault(text: "项目支出决算52300万元，同比增支2300万元，增长4.6%。", claims: ["growth 4.6 exact"]),
    Fault(text: "培训支出38800万元，同比增支2750万元，增长7.63%。", claims: ["growth 7.63 rounded"]),
    Fault(text: "会议支出47000万元，同比减支3000万元，下降6%。", claims: ["growth 6 exact"]),
    Fault(text: "税收收入8400万元，同比增收400万元，增长5%。", claims: ["growth 5 exact"]),
    Fault(text: "非税收入1900万元，同比减收100万元，下降5%。", claims: ["growth 5 exact"]),
    Fault(text: "取暖支出66万元，比上年多支6万元，增长10%。", claims: ["growth 10 exact"]),
    Fault(text: "印刷支出45万元，比上年少支5万元，下降10%。", claims: ["growth 10 exact"]),
    Fault(text: "全年预算400万元，支出决算412万元，超支12万元。", claims: ["difference 12 exact"]),
  ]

  /// The year that stands with an amount comes before its nearness.
  private static let years = [
    Fault(
      text: "2023年会议费6.30万元。2022年度会议费7.00万元。会议费较上年同期减少0.70万元，减少10%。", claims: ["growth 10 exact"]),
    Fault(
      text: "2022年度会议费7.00万元。2023年会议费6.30万元。会议费较上年同期减少0.70万元，减少10%。", claims: ["growth 10 exact"]),
    Fault(
      text: "2023年培训费4.40万元。2022年培训费4.00万元。培训费比上年增加0.40万元，增长10%。", claims: ["growth 10 exact"]),
  ]

  /// A slash, a dash or a number in a name makes no claim, nor does another subject's growth.
  private static let lists = [
    Fault(text: "2021—2023年资金支付率分别为93.1%/92.7%/95.2%（上期为91.4%/94.0%/92.2%）。"),
    Fault(text: "读者满意度97%（95-99），续借率平均83%（78—88）。"), Fault(text: "图书完好率91% (88-94%)，归还率98%(97-100)。"),
    Fault(text: "（一）经费总额、场馆数量及前八名场馆情况"), Fault(text: "包括借阅指数、活动指数及其四个分项指数。"),
    Fault(text: "逾期率由改造前的24%降低至15%，到馆人次较改造前增加40%。"),
    Fault(text: "投诉率由上年的9%下降至6%，借阅量较上年增长14%。"),
  ]

  /// What is taken away counts against the whole.
  private static let takenAway = ["调减", "核减", "收回", "扣除", "上缴"].map { word in
    Fault(
      text: "本次安排资金8.20万元，其中：苗木资金\(word)1.80万元，管护补助4.00万元，防火补助3.50万元，巡查补助2.50万元。",
      claims: ["sum 8.20 exact"])
  }

  /// A whole is not the base of the rate of one of its parts, whatever word opens the list.
  private static let scopes = ["其中", "包括", "具体为", "主要用于以下方面", "分别为"].map { word in
    Fault(text: "2023年全年预算200.00万元，\(word)：绿化支出50.00万元，执行率90.00%。")
  }

  /// A figure at the very end of a text may have been cut.
  private static let cuts = [
    Fault(text: "2023年会议费支出决算71,600.00元，比上年80,000.00元减少8,400.00元，下降1"),
    Fault(text: "2023年会议费支出决算71,600.00元，比上年80,000.00元减少8,400.00元，下降10."),
    Fault(text: "全年预算80.00万元，全年执行72.80万元，预算执行率9"),
    Fault(text: "总支出118.25万元，其中：基本支出60.15万元，项目支出5"),
  ]

  /// Each item of a list has its own budget.
  private static let items = [
    Fault(
      text: "设备更新年初预算220.50万元，年末支出220.50万元，支出进度100%；系统维护96.00万元，年末支出96万元，支出进度100%。",
      claims: ["rate 100 exact", "rate 100 exact"]),
    Fault(
      text: "设备更新年初预算220.00万元，年末支出110.00万元，支出进度50%；系统维护96.00万元，年末支出24万元，支出进度25%。",
      claims: ["rate 50 exact", "rate 25 exact"]),
  ]

  /// Each of several scores has its own rating.
  private static let scores = [
    Fault(text: "部门整体自评得分95.5分，评价等级为优。财政复核得分84分，评价等级为良。", fields: ["score 95.5", "rating 优"]),
    Fault(text: "综合评价得分95.5分，等级为优。其中书库改造项目得分82分，等级为良。"),
    Fault(text: "书库改造项目自评得分82分，等级为良。\n部门整体支出自评得分95.5分，等级为优。"),
  ]

  private static let rows = [
    ["一级指标", "分值", "二级指标", "分值", "三级指标", "分值", "得分"],
    ["产出", "60", "数量", "40", "开放天数", "25", "25"], ["产出", "60", "数量", "40", "借阅册数", "15", "14"],
    ["产出", "60", "质量", "20", "图书完好率", "20", "20"], ["效益", "40", "社会效益", "40", "群众知晓度", "40", "39"],
  ]
  private static let tree = [
    "1 产出 60 -", "1.1 数量 40 -", "1.1.1 开放天数 25 25", "1.1.2 借阅册数 15 14", "1.2 质量 20 -",
    "1.2.1 图书完好率 20 20", "2 效益 40 -", "2.1 社会效益 40 -", "2.1.1 群众知晓度 40 39",
  ]

  /// A parent that is printed on every row is one parent.
  @Test(arguments: [("", "\t", ""), ("| ", " | ", " |"), ("", " | ", "")])
  func repeatedParentsAreOne(before: String, between: String, after: String) {
    let text = Self.rows.map { before + $0.joined(separator: between) + after }.joined(separator: "\n")
    Fault(text: text + "\n", tree: Self.tree).check()
  }
}

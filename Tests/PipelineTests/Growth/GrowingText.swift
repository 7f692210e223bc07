import Testing

/// A kind of text that can be made as long as one likes.
struct GrowingText: Sendable, CustomTestStringConvertible {
  let name: String
  let make: @Sendable (_ bytes: Int) -> String

  var testDescription: String { name }

  private static let head = "松坡县水利局2022年度部门整体支出绩效自评报告\n\n"

  init(name: String, make: @escaping @Sendable (_ bytes: Int) -> String) {
    self.name = name
    self.make = make
  }

  /// `start`, then what `unit` gives for 0, 1, 2 … until the text is long enough, then `end`.
  init(_ name: String, _ start: String = "", end: String = "", each unit: @escaping @Sendable (Int) -> String)
  {
    self.name = name
    make = { bytes in
      var text = Self.head + start
      var index = 0
      while text.utf8.count < bytes {
        text += unit(index)
        index += 1
      }
      return text + end
    }
  }

  static let all = prose + lists + formulas + scores + tables

  /// An amount that changes from one to the next.
  private static func amount(_ index: Int, _ step: Int = 7) -> String {
    let cents = index * step % 90
    return "\(index % 83 + 12).\(cents < 10 ? "0" : "")\(cents)万元"
  }

  private static let prose = [
    GrowingText("projects with rates, commas") {
      "工程\($0)预算\(amount($0))，已支付\(amount($0, 11))，执行率\($0 % 90 + 9).\($0 % 10)%，"
    },
    GrowingText("projects with rates, semicolons") {
      "工程\($0)预算\(amount($0))，已支付\(amount($0, 11))，执行率\($0 % 90 + 9).\($0 % 10)%；"
    },
    GrowingText("projects with rates, lines") {
      "工程\($0)预算\(amount($0))，已支付\(amount($0, 11))，执行率\($0 % 90 + 9).\($0 % 10)%。\n"
    },
    GrowingText("changes in one sentence") { "渠道\($0)维护费\(amount($0))，较上年增加\($0 % 9)万元，增长\($0 % 30)%，" },
    GrowingText("changes in sentences") { "渠道\($0)维护费\(amount($0))，较上年增加\($0 % 9)万元，增长\($0 % 30)%。" },
    GrowingText("comparisons") { "水库\($0)决算数\(amount($0))，预算数\(amount($0, 5))，决算数小于预算数，" },
    GrowingText("amounts with commas") { "\(amount($0))，" },
    GrowingText("amounts without anything") { amount($0) },
    GrowingText("amounts line by line") { "\(amount($0))\n" },
    GrowingText("years") { "\(2000 + $0 % 23)年" },
    GrowingText("incomes of years") { "\(2000 + $0 % 23)年收入\(amount($0))，" },
    GrowingText("dates") { "2022年\($0 % 12 + 1)月\($0 % 28 + 1)日\n" },
    GrowingText("one name, many amounts") { "总收入\(amount($0))。\n" },
    GrowingText("names of bodies") { "第\($0)水利局、" },
    GrowingText("titles") { _ in "松坡县水利局2022年度部门整体支出绩效自评报告\n" },
    GrowingText("no figures") { _ in "局" },
  ]

  private static let lists = [
    GrowingText("parts with stops", "总支出9812.40万元，其中：") { "项\($0)支出\(amount($0))、" },
    GrowingText("parts with commas", "总支出9812.40万元，其中：") { "项\($0)支出\(amount($0))，" },
    GrowingText("parts with shares", "总支出9812.40万元，其中：") { "项\($0)支出\(amount($0))，占总支出的\($0 % 20)%；" },
    GrowingText("lists in lists") { "项\($0)支出\(amount($0))，其中：" },
    GrowingText("lists in brackets", "总支出9812.40万元（") { "其中项\($0)支出\(amount($0))（" },
    GrowingText("lists in sentences") { "总支出\(amount($0))，其中人员\(amount($0, 3))，公用\(amount($0, 5))。" },
    GrowingText("nothing but 其中") { _ in "其中" },
    GrowingText("nothing but 分别为") { _ in "分别为" },
    GrowingText("severally") { "甲、乙支出分别为\(amount($0))、\(amount($0, 5))，" },
    GrowingText("counted list", "设4个科室，分别为") { _ in "工程科、" },
    GrowingText("counts before lists") { "\($0)个科室，分别为" },
    GrowingText("a closing total", end: "，合计9812.40万元。") { "项\($0)支出\(amount($0))，" },
    GrowingText("shares of one whole", "总支出9812.40万元") { "，占总支出的\($0 % 90).31%" },
  ]

  private static let formulas = [
    GrowingText("a sum", "得分=", end: "1=5") { "\($0 % 9).\($0 % 7)+" },
    GrowingText("a product", "得分=", end: "1=5") { "1.\($0 % 7)×" },
    GrowingText("a chain of results") { "\($0 % 7 + 1)=" },
    GrowingText("a chain of quotients", "得分") { "=34.94/39.\($0 % 90 + 10)×10" },
    GrowingText("formulas in one line") { "得分=34.94/39.\($0 % 90 + 10)×10=8.81，" },
    GrowingText("wrong formulas") { "完成率=\($0 % 77).31/39.66=8\($0 % 10).1%\n" },
    GrowingText("open brackets") { _ in "（" },
    GrowingText("open brackets with figures") { _ in "(1+" },
    GrowingText("closed brackets with figures") { _ in "2)" },
    GrowingText("bars") { _ in "|2" },
    GrowingText("minus signs", "得分=", end: "1=5") { _ in "-" },
    GrowingText("words between equals signs") { _ in "完成率=支付/预算=" },
  ]

  private static let scores = [
    GrowingText("scores in one line") { "指标\($0)（10分，得\($0 % 11)分）；" },
    GrowingText("scores line by line") { "\($0 + 1).指标\($0)。（10分，得\($0 % 11)分）\n" },
    GrowingText("self scores in one line") { "自评得分\($0 % 60 + 40)分，评级为良，" },
    GrowingText("scoring rules") { "完成率<\($0 % 90)%的，得1分；\($0 % 90)%≤完成率≤95%的，得2分；" },
  ]

  private static let tables = [
    GrowingText("score table", "一级指标\t二级指标\t三级指标\t分值\t得分\n") {
      "\($0 % 20 == 0 ? "产出" : "")\t\($0 % 5 == 0 ? "数量" : "")\t指标\($0)\t4\t\($0 % 5)\n"
    },
    GrowingText("score table without bounds", "一级指标 二级指标 三级指标 分值 得分\n") {
      "\($0 % 20 == 0 ? "产出 " : "")\($0 % 5 == 0 ? "数量 " : "")指标\($0) 4 \($0 % 5)\n"
    },
    GrowingText("score table cell by cell", "一级指标\n二级指标\n三级指标\n分值\n得分\n") {
      "\($0 % 20 == 0 ? "产出\n" : "")\($0 % 5 == 0 ? "数量\n" : "")指标\($0)\n4\n\($0 % 5)\n"
    },
    GrowingText("targets", "一级指标\t二级指标\t三级指标\t指标值\t完成值\t分值\t得分\n") {
      "产出\t质量\t合格率\($0)\t≥95%\t\($0 % 20 + 80)%\t10\t\($0 % 11)\n"
    },
    GrowingText("amounts", "费用表（单位：万元）\n项目\t预算数\t执行数\n", end: "合计\t9.00\t8.00\n") {
      "费用\($0)\t\($0 % 90).10\t\($0 % 80).20\n"
    },
    GrowingText("amounts in spaces", "费用表（单位：万元）\n项目     预算数     执行数\n") {
      "费用\($0)     \($0 % 90).10     \($0 % 80).20\n"
    },
    GrowingText("funds", "资金（万元）\t年初预算数\t全年预算数\t全年执行数\t分值\t执行率\t得分\n") {
      "专项\($0)\t50.00\t\($0 % 90).10\t\($0 % 80).20\t10\t\($0 % 99)%\t9\n"
    },
    wide("columns of amounts", "项目", "预算数", "办公费", "12.00"),
    wide("columns of marks", "一级指标\t三级指标", "分值", "产出\t修渠", "3"),
  ]

  /// Three rows that are as wide as one likes.
  private static func wide(
    _ name: String, _ first: String, _ column: String, _ label: String, _ value: String
  )
    -> GrowingText
  {
    let unit = column.utf8.count + 2 * value.utf8.count + 3
    return GrowingText(name: name) { bytes in
      let count = bytes / unit
      func row(_ first: String, _ cell: String) -> String {
        first + String(repeating: "\t" + cell, count: count) + "\n"
      }
      return head + row(first, column) + row(label, value) + row("合计", value)
    }
  }
}

import Manuscripts
import Testing

/// Spaces that text recognition left in numbers.
@Suite struct HealingTests {
  @Test(arguments: [
    ("共 12, 345 人", "共 12,345 人"),
    ("收入 1, 961. 40 万元", "收入 1,961.40 万元"),
    ("收入20, 486, 523 . 78元", "收入20,486,523.78元"),
    ("支出 297. 18 万元", "支出 297.18 万元"),
    ("支出 297 .18 万元", "支出 297.18 万元"),
    ("支出 ２９７． １８ 万元", "支出 ２９７．１８ 万元"),
    ("1. 2020年预算", "1. 2020年预算"),
    ("1. 20年以上的", "1. 20年以上的"),
    ("完成。2. 30户", "完成。2. 30户"),
    ("版本 1. 234", "版本 1. 234"),
    ("第5, 12页", "第5, 12页"),
    ("共1234, 567人", "共1234, 567人"),
    ("得分 9.5 10", "得分 9.5 10"),
    ("日期 2021. 12. 5", "日期 2021. 12. 5"),
  ])
  func inRunningText(text: String, expected: String) {
    #expect(mended(text) == [expected])
  }

  @Test(arguments: [
    ("13,146,213.7 6", "13,146,213.76"), ("13,678,884. 78", "13,678,884.78"), ("96. 8", "96.8"),
    ("1 ,200", "1,200"),
    ("20, 486, 523 . 78", "20,486,523.78"), ("1,200 1,180", "1,200 1,180"), ("9.5 10", "9.5 10"),
    ("9.5 8", "9.5 8"),
    ("1 2,345.00", "1 2,345.00"), ("1,200.00 5", "1,200.00 5"), ("100 90", "100 90"), (". 5", ". 5"),
    ("2021. 12. 5", "2021. 12. 5"),
  ])
  func inACellOfOneNumber(cell: String, expected: String) throws {
    let table = try #require(manuscript("金额\t\(cell)\t元").blocks.first?.table)
    #expect(table.rows.map { $0.map(\.string) } == [["金额", expected, "元"]])
  }

  @Test func spacesBetweenIdeographsGoFromRunningTextOnly() {
    let sentence = "根据 财政部门关于开展部门整体支出绩效评价工作的通知，本单位成立了评价小组，对 全年支出进行了自评"
    #expect(mended(sentence) == [sentence.filter { $0 != " " }])
    #expect(mended("预算数 执行数 得分") == ["预算数 执行数 得分"])
  }

  @Test(arguments: [
    ("支出12.51 万 元 ， 其 中 基 本 支 出 4.21 万 元 ， 项 目 支 出", "支出12.51 万元，其中基本支出 4.21 万元，项目支出"),
    ("是 否 是 否 是", "是 否 是 否 是"), ("数量 质量 时效 成本 效益 满意 其他 合计", "数量 质量 时效 成本 效益 满意 其他 合计"),
  ])
  func spacesOfALineSpreadGlyphByGlyphGo(text: String, expected: String) {
    #expect(mended(text) == [expected])
  }
}

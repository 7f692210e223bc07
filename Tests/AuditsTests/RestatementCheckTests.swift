import Audits
import Reports
import Testing
import Texts

/// The same figure in several places.
@Suite struct RestatementCheckTests {
  @Test(arguments: [
    ("我局整体支出自评得分95.5分。", "经综合评定，我局整体支出自评得分为95.5分。", ["exact"]),
    ("我局整体支出自评得分95.5分。", "经综合评定，我局整体支出自评得分为96.5分。", ["wrong"]),
    ("我局整体支出自评得分95.5分。", "图书购置项目自评得分96.5分。", []),
    ("我局整体支出自评得分95.5分。", "2021年度我局整体支出自评得分平均96.5分，上年自评得分96.5分。", []),
    ("图书购置项目自评得分96.5分。", "我局整体支出自评得分95.5分。", []),
  ])
  func theSelfScoreIsTheSameEverywhere(first: String, second: String, expected: [String]) {
    #expect(outcomes(first + "\n\n" + second, .restatement) == expected)
  }

  @Test(arguments: [
    ("2022年财政拨款收入1,150.36万元。", ["exact"]), ("2022年财政拨款收入0.115亿元。", ["rounded"]),
    ("2022年财政拨款收入11,503,600元。", ["exact"]), ("2022年财政拨款收入1,160.36万元。", ["wrong"]),
    ("2021年财政拨款收入1,160.36万元。", []), ("上年财政拨款收入1,160.36万元。", []),
    ("2022年财政拨款收入预算1,160.36万元。", []), ("2022年一般公共预算财政拨款收入1,160.36万元。", []),
  ])
  func theAppropriationIsTheSameEverywhere(again: String, expected: [String]) {
    let text = "2022年度部门整体支出绩效自评报告\n\n2022年财政拨款收入1,150.36万元。\n\n" + again
    #expect(outcomes(text, .restatement) == expected)
  }

  @Test func theFindingSaysWithWhichFigureTheOtherClaimsHold() throws {
    let text =
      "2022年度部门整体支出绩效自评报告\n\n2022年财政拨款收入1,150.00万元，比上年1,000.00万元增加150.00万元，增长15%。\n\n"
      + "2022年财政拨款收入1,250.00万元。"
    let finding = try #require(audit(text).findings.first)
    #expect(finding.code == .conflictingDuplicates)
    #expect(finding.message.zh.hasSuffix("相关算式 2 个：取 1150.00万元 时相符 2 个，取 1250.00万元 时相符 0 个。"))
    #expect(finding.message.en.hasSuffix("2 hold with 1150.00万元 and 0 with 1250.00万元."))
  }
}

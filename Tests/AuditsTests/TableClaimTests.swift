import Audits
import Reports
import Testing

/// Tables of amounts make the same claims whether or not they hold.
@Suite struct TableClaimTests {
  private func claims(_ text: String) -> [String] {
    audit(text).claims.map { "\($0.kind.rawValue) \($0.expression) = \($0.stated) \($0.outcome)" }
  }

  @Test(arguments: [
    ("编制数 | 在职人数 | 控制率\n40 | 43 | 107.5%\n", "rate 43/40 = 107.5% exact"),
    ("编制数 | 在职人数 | 控制率\n40 | 43 | 117.5%\n", "rate 43/40 = 117.5% wrong"),
    ("项目 | 预算数 | 支出数 | 执行率（%）\n修路 | 80.00 | 60.00 | 75\n", "rate 60.00/80.00 = 75% exact"),
    ("资金来源 | 计划资金 | 到位资金 | 到位率\n省级 | 80.00 | 60.00 | 78%\n", "rate 60.00/80.00 = 78% wrong"),
    ("项目 | 上年数 | 本年数 | 增减额\n会议费 | 8.00 | 6.50 | -1.50\n", "difference 6.50-8.00 = -1.50 exact"),
    ("项目 | 上年数 | 本年数 | 增减额\n会议费 | 8.00 | 6.50 | -2.50\n", "difference 6.50-8.00 = -2.50 wrong"),
    (
      "科目 | 2021年 | 2022年 | 增减率\n会议费 | 8.00 | 6.00 | -25%\n",
      "growth (6.00-8.00)/8.00 = -25% exact"
    ),
    ("项目 | 预算数 | 决算数 | 差异额\n会议费 | 8.00 | 9.20 | 1.30\n", "difference 9.20-8.00 = 1.30 wrong"),
    ("项目 | 到位资金 | 已支出 | 结余\n修路 | 80.00 | 60.00 | 25.00\n", "difference 80.00-60.00 = 25.00 wrong"),
  ]) func aColumnAsksTheOthersForItsRoles(table: String, claim: String) {
    #expect(claims(table) == [claim])
  }

  /// A change told without its sign may be a decrease; a cell that was dropped shifts the row.
  @Test(arguments: [
    (
      "项目 | 上年数 | 本年数 | 增减额\n会议费 | 8.00 | 6.50 | 1.50\n",
      "difference 6.50-8.00 = 1.50 unchecked/operandAmbiguous"
    ),
    (
      "年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率\n甲工程 | 80.00 | 80.00 | 60.00 | 10 | 75%\n",
      "rate 80.00/80.00 = 10% unchecked/operandAmbiguous"
    ),
    ("项目 | 预算数 | 支出数 | 执行率\n修路 |  | 60.00 | 75%\n", "rate  = 75% unchecked/operandMissing"),
  ]) func whatMayBeMeantOtherwiseIsUnchecked(table: String, claim: String) {
    #expect(claims(table).contains(claim), "\(claims(table))")
  }

  @Test(arguments: [("9.30", "exact"), ("9.80", "wrong")]) func knownPartsMakeUpTheirRow(
    sum: String, outcome: String
  ) {
    let heads = "合计\t因公出国（境）费\t公务用车购置费\t公务用车运行费\t公务接待费\n"
    #expect(
      claims(heads + "\(sum)\t1.00\t2.00\t4.30\t2.00\n") == ["sum 1.00+2.00+4.30+2.00 = \(sum) \(outcome)"])
  }

  /// Two rows that hold show which columns are parts; without them a sum across is left open.
  @Test func aRowThatDiffersIsWrongOnceOthersShowTheLayout() {
    let heads = "项目\t合计\t中央\t省级\n"
    let rows = "甲\t9.00\t5.00\t4.00\n乙\t8.00\t5.00\t3.00\n"
    #expect(claims(heads + rows + "丙\t7.00\t4.00\t2.00\n").contains("sum 4.00+2.00 = 7.00 wrong"))
    #expect(claims(heads + "丙\t7.00\t4.00\t2.00\n") == ["sum 4.00+2.00 = 7.00 unchecked/rowsMissing"])
  }

  @Test func totalsOfTotalsTakeWhatStandsBetween() {
    let table = "项目\t决算数\n财政拨款收入\t100.00\n事业收入\t20.00\n本年收入合计\t120.00\n年初结转\t5.00\n总计\t126.00\n"
    #expect(
      claims(table) == ["sum 100.00+20.00 = 120.00 exact", "sum 120.00+5.00 = 126.00 unchecked/rowsMissing"])
  }

  @Test func bothSidesOfAStatementOfIncomeAndSpendingAddUp() {
    let heads = "收入\t\t支出\t\n项目\t决算数\t项目\t决算数\n"
    let rows = "一、拨款收入\t100.00\t一、教育支出\t90.00\n二、事业收入\t20.00\t二、科技支出\t25.00\n"
    #expect(
      claims(heads + rows + "收入合计\t120.00\t支出合计\t116.00\n") == [
        "sum 100.00+20.00 = 120.00 exact", "sum 90.00+25.00 = 116.00 wrong",
      ])
  }

  @Test(arguments: [("30.00", "exact"), ("31.00", "unchecked/rowsMissing")])
  func aTotalMayStandAboveItsRows(total: String, outcome: String) {
    #expect(
      claims("项目\t决算数\n合计\t\(total)\n甲\t10.00\n乙\t20.00\n") == ["sum 10.00+20.00 = \(total) \(outcome)"])
  }

  /// Numbers of columns, rates and what is numbered deeper are added to nothing.
  @Test func whatCannotBeAddedIsNoPart() {
    let table =
      "项目\t行次\t决算数\t增长率\n栏次\t1\t2\t3\n一、拨款\t1\t10.00\t5\n1.基金\t2\t4.00\t5\n二、其他\t3\t20.00\t5\n合计\t4\t30.00\t5\n"
    #expect(claims(table).filter { $0.hasPrefix("sum") } == ["sum 10.00+20.00 = 30.00 exact"])
  }
}

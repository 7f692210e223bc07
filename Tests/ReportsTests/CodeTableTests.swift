import Reports
import Testing

/// Tables whose codes say what is part of what.
@Suite struct CodeTableTests {
  private func told(_ text: String) -> [String] {
    report(text).statements.map { claim in
      claim.told + (claim.doubts.isEmpty ? "" : " ?")
    }
  }

  private static let oneColumn = """
    科目编码\t科目名称\t合计
    201\t一般公共服务支出\t500.00
    20103\t政府办公厅\t500.00
    2010301\t行政运行\t420.00
    2010302\t一般行政管理事务\t80.00
    208\t社会保障和就业支出\t300.00
    20805\t养老支出\t300.00
    合计\t\t800.00

    """

  @Test func eachLevelAddsUpToTheOneAbove() {
    #expect(
      told(Self.oneColumn) == [
        "sum 500.00 = 500.00", "sum 420.00+80.00 = 500.00", "sum 300.00 = 300.00",
        "sum 500.00+300.00 = 800.00",
      ])
  }

  @Test func aWrongTotalIsClaimedAndNotExcused() {
    let text = Self.oneColumn.replacing("800.00", with: "850.00")
    #expect(told(text).last == "sum 500.00+300.00 = 850.00")
  }

  @Test func whatIsWrongIsAccusedWhereItStandsAsASum() {
    let text = Self.oneColumn.replacing("20103\t政府办公厅\t500.00", with: "20103\t政府办公厅\t510.00")
    #expect(told(text).prefix(2) == ["sum 510.00 = 500.00 ?", "sum 420.00+80.00 = 510.00"])
  }

  @Test(arguments: [
    "类\t款\t项\t科目\t合计\n208\t\t\t社会保障\t120\n208\t05\t\t养老\t120\n208\t05\t05\t养老保险\t80\n208\t05\t06\t年金\t40\n合计\t\t\t\t120\n",
    "类\t款\t项\t科目\t合计\n208\t\t\t社会保障\t120\n\t05\t\t养老\t120\n\t\t05\t养老保险\t80\n\t\t06\t年金\t40\n合计\t\t\t\t120\n",
    "类\t款\t项\t科目\t合计\n合计\t\t\t\t120\n208\t\t\t社会保障\t120\n208\t05\t\t养老\t120\n208\t05\t05\t养老保险\t80\n208\t05\t06\t年金\t40\n",
    "科目\t合计\n208社会保障\t120\n20805养老\t120\n2080505养老保险\t80\n2080506年金\t40\n合计\t120\n",
  ])
  func codesMayStandInThreeColumnsOrBeforeTheName(text: String) {
    #expect(told(text).sorted() == ["sum 120 = 120", "sum 120 = 120", "sum 80+40 = 120"])
  }

  @Test func zerosProveNothing() {
    let text = "编码\t名称\t合计\t其他\n201\t甲\t500\t0\n20101\t乙\t400\t0\n20102\t丙\t50\t0\n合计\t\t900\t0\n"
    #expect(
      told(text).filter { $0.contains("= 500") || $0.contains("= 900") }.allSatisfy { $0.hasSuffix("?") })
  }

  @Test func aRowWithoutACodeOrWithAnotherClassIsADoubt() {
    let loose = Self.oneColumn.replacing("20805\t", with: "\t年初结转\t20.00\n20805\t")
    #expect(told(loose).suffix(2) == ["sum 300.00 = 300.00 ?", "sum 500.00+300.00 = 800.00 ?"])
    let other = Self.oneColumn.replacing("20805\t", with: "70805\t")
    #expect(told(other).contains("sum 300.00 = 300.00 ?"))
  }

  @Test func numbersOfRowsAreNoCodes() {
    let text = "序号\t项目\t金额\n1\t办公费\t12.00\n2\t差旅费\t8.00\n10\t印刷费\t5.00\n合计\t\t25.00\n"
    #expect(told(text) == ["sum 12.00+8.00+5.00 = 25.00"])
  }
}

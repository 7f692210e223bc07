import Reports
import Testing

/// Columns of amounts with a total row.
@Suite struct TableSumTests {
  private static let heads = "项目\t年初预算数\t全年执行数\n"

  private func statements(_ text: String) -> [(told: String, mayMiss: Bool)] {
    report(text).statements.map { ($0.told, $0.doubts.contains(.rowsMayBeMissing)) }
  }

  @Test func eachColumnAddsUpToItsTotal() {
    let found = statements(Self.heads + "人员经费\t61.50\t60.25\n公用经费\t20.00\t18.50\n合计\t81.50\t78.75\n")
    #expect(found.map(\.told) == ["sum 61.50+20.00 = 81.50", "sum 60.25+18.50 = 78.75"])
    #expect(found.allSatisfy { !$0.mayMiss })
  }

  @Test func aColumnThatClosesProvesThatNoRowIsMissing() {
    let found = statements(Self.heads + "人员经费\t61.50\t60.25\n公用经费\t20.00\t18.50\n合计\t81.50\t79.75\n")
    #expect(found.map(\.mayMiss) == [false, false])
  }

  @Test func withoutAnyColumnThatClosesRowsMayBeMissing() {
    let found = statements(Self.heads + "人员经费\t61.50\t60.25\n公用经费\t20.00\t18.50\n合计\t91.50\t79.75\n")
    #expect(found.map(\.mayMiss) == [true, true])
  }

  @Test func whatStandsAboveTheHeadOfTheColumnIsNoPart() {
    let form = "单位\t某中心\t预算年度\t2021\n"
    let rows = "人员经费\t\t61.50\t60.25\n公用经费\t\t20.00\t18.50\n合计\t\t81.50\t78.75\n"
    let found = statements(form + "项目\t\t年初预算数\t全年执行数\n" + rows)
    #expect(found.map(\.told) == ["sum 61.50+20.00 = 81.50", "sum 60.25+18.50 = 78.75"])
  }

  @Test func detailRowsBelongToTheRowAbove() {
    let found = statements(
      Self.heads + "人员经费\t61.50\t60.25\n其中：工资\t50.00\t49.00\n公用经费\t20.00\t18.50\n合计\t81.50\t78.75\n")
    #expect(found.map(\.told) == ["sum 61.50+20.00 = 81.50", "sum 60.25+18.50 = 78.75"])
  }

  @Test(arguments: [
    "项目\t年初预算数\n人员经费\t61.50\n合计\t61.50\n", "项目\t单位\t数量\n购书\t册\t≥900\n设备\t套\t≥3\n合计\t\t903\n",
    "人员经费\t61.50\n公用经费\t20.00\n",
  ])
  func oneRowOrBoundsOrNoTotalIsNoSum(text: String) {
    #expect(statements(text).isEmpty)
  }

  @Test(arguments: ["8.00（注1）", "8.00*", "8.00①", "8.00¹", "8.00[2]", "8.00 注1"])
  func aMarkBesideAFigureIsNoPartOfIt(cell: String) {
    let found = statements("项目\t预算数\n甲\t12.00\n乙\t\(cell)\n合计\t20.00\n")
    #expect(found.map(\.told) == ["sum 12.00+8.00 = 20.00"])
    #expect(found.allSatisfy { !$0.mayMiss })
  }

  @Test func bracketsAreAMinusSignWhereTheTableUsesThemSo() {
    let found = statements("项目\t增减\n甲\t-16.60\n乙\t(30.00)\n丙\t5.00\n合计\t－41.60\n")
    #expect(found.map(\.told) == ["sum (-16.60)+(-30.00)+5.00 = -41.60"])
    let remark = statements("项目\t预算数\n甲\t12.00\n乙\t(3.00)\n丙\t8.00\n合计\t20.00\n")
    #expect(remark.map(\.mayMiss) == [true])
  }

  @Test func twoFiguresInACellAreTwoParts() {
    let found = statements("项目\t预算数\n甲乙\t12.00 8.00\n丙\t5.00\n合计\t25.00\n")
    #expect(found.map(\.told) == ["sum 12.00+8.00+5.00 = 25.00"])
  }

  @Test(arguments: ["租车（含10.00", "未支出", "10.00万/年", "约"])
  func aCellThatIsNotReadMakesRowsMissing(cell: String) {
    let found = statements(
      "项目\t预算数\t执行数\n甲\t12.00\t11.00\n乙\t\(cell)\t7.00\n丙\t5.00\t4.00\n合计\t27.00\t22.00\n")
    #expect(found.map(\.mayMiss) == [true, false])
  }

  @Test(arguments: ["—", "/", "", "－"]) func dashesAndBlanksAreNothing(cell: String) {
    let found = statements("项目\t预算数\n甲\t12.00\n乙\t\(cell)\n丙\t8.00\n合计\t20.00\n")
    #expect(found.map(\.told) == ["sum 12.00+8.00 = 20.00"])
    #expect(found.allSatisfy { !$0.mayMiss })
  }
}

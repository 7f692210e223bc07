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
}

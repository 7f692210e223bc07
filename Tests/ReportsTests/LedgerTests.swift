import Figures
import Reports
import Testing

/// The ledger: every figure with its label, its period and its role.
@Suite struct LedgerTests {
  private static let title = "松坡市图书馆2022年度部门整体支出绩效自评报告\n一、收支情况\n"

  private func entries(_ text: String) -> [LedgerEntry] { report(Self.title + text).figures }

  private func entry(_ digits: String, in text: String) throws -> LedgerEntry {
    try #require(entries(text).first { $0.figure.digits == digits })
  }

  @Test(arguments: [
    ("全年总支出118.25万元。", "总支出"), ("其中：公务接待费为118.25万元。", "公务接待费"), ("截至年底，馆藏图书共计118.25万元。", "馆藏图书"),
    ("人员经费（含社保）118.25万元。", "人员经费(含社保)"), ("支出数额合计118.25万元。", "支出"),
  ])
  func theLabelIsTheNameWithoutLinksAndOpeners(text: String, label: String) throws {
    #expect(try entry("118.25", in: text).label == label)
  }

  @Test(
    arguments: [
      ("2022年支出118.25万元。", .thisYear), ("支出118.25万元。", .thisYear), ("2021年支出118.25万元。", .lastYear),
      ("上年支出118.25万元。", .lastYear),
      ("2022年支出120万元，比上年118.25万元增加1.75万元。", .lastYear), ("2020年支出118.25万元。", .year(2020)),
      ("2020年支出100万元，2022年支出118.25万元。", .thisYear),
    ] as [(String, LedgerEntry.Period)])
  func thePeriodIsTheYearNamedBeforeIt(text: String, period: LedgerEntry.Period) throws {
    #expect(try entry("118.25", in: text).period == period)
  }

  @Test func withoutAFiscalYearThereIsNoPeriod() throws {
    #expect(report("一、支出\n支出118.25万元。").figures.first?.period == nil)
  }

  @Test(
    arguments: [
      ("年初预算118.25万元。", .budget), ("调整后预算118.25万元。", .adjustedBudget),
      ("支出决算118.25万元。", .actual), ("实际支出118.25万元。", .actual), ("一般公共预算118.25万元。", nil), ("接待费118.25万元。", nil),
    ] as [(String, LedgerEntry.Role?)])
  func theRoleIsToldByTheName(text: String, role: LedgerEntry.Role?) throws {
    #expect(try entry("118.25", in: text).role == role)
  }

  @Test func theBudgetOfTheWholeYearIsTheAdjustedOne() throws {
    let role = try entry("118.25", in: "全年预算118.25万元。").role
    #expect(role == .adjustedBudget)
  }

  @Test func aWordThatStartsLikeAnOpenerIsWhole() throws {
    let label = try entry("118.25", in: "到位资金118.25万元。").label
    #expect(label == "到位资金")
  }

  @Test func amountsAreAlsoGivenInYuan() throws {
    #expect(try entry("118.25", in: "支出118.25万元。").yuan == Rational(1_182_500))
    #expect(try entry("36", in: "在职36人。").yuan == nil)
  }

  @Test func cellsAreNamedByTheirRowAndColumn() {
    let text = "项目\t年初预算数\t全年执行数\n人员经费\t61.50\t60.25\n公用经费\t20.00\t18.50\n"
    #expect(
      report(text).figures.map { "\($0.label) \($0.figure.digits)" } == [
        "人员经费 / 年初预算数 61.50", "人员经费 / 全年执行数 60.25", "公用经费 / 年初预算数 20.00", "公用经费 / 全年执行数 18.50",
      ])
    #expect(report(text).figures.map(\.role) == [.budget, .actual, .budget, .actual])
  }

  @Test func entriesStandInTheOrderOfTheReportAtTheirFigures() {
    let text = Text(Self.title + "支出118.25万元，接待费0.65万元。\n项目\t年初预算数\n人员经费\t61.50\n二、人员\n在职36人。\n")
    let figures = text.report.figures
    #expect(figures.map { text.raw($0.place) } == ["118.25万元", "0.65万元", "61.50", "36人"])
    #expect(figures.map(\.place.range.lowerBound) == figures.map(\.place.range.lowerBound).sorted())
    #expect(text.report.figureCount == figures.count + 1)
  }
}

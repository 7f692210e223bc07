import Reports
import Testing

/// The fiscal year is the one the report is about, not the one it was written in.
@Suite struct YearTests {
  @Test(arguments: [
    ("清溪县水务局2022年度部门整体支出绩效自评报告", 2022),
    ("清溪县水务局2022年“三公”经费预算情况\n一、说明\n支出为7.90万元，比2021年预算减少2.10万元。", 2022),
    ("2021 年度部门整体绩效评价报告\n部门名称：清溪县水务局", 2021),
    ("松坡市图书馆项目支出绩效自评表\n（2022年度）", 2022),
    ("松坡市图书馆项目支出绩效自评表（２０２０年度）", 2020),
  ])
  func theTitleNamesIt(text: String, year: Int) {
    #expect(report(text).year?.value == year)
    #expect(report(text).year?.how == .stated)
  }

  @Test(arguments: ["( 20 21 年度 )", "（2 0 2 1年度）"]) func aYearWithASpaceInItIsRead(year: String) {
    #expect(report("松坡市图书馆项目支出绩效自评表\n" + year).year?.value == 2021)
  }

  @Test func otherNumbersWithASpaceAreTwo() {
    #expect(report("开馆第 18 20年以来项目支出绩效自评表").year == nil)
  }

  @Test(arguments: [
    ("项目支出绩效自评表\n评价年度：2021年\n填报日期：2022年3月8日", 2021),
    ("部门名称\t清溪县水务局\t预算年度\t2022", 2022),
  ])
  func aLabelNamesIt(text: String, year: Int) {
    #expect(report(text).year?.value == year)
  }

  @Test(arguments: [
    ("一、收支\n2022年度收入120万元。比2021年增加8万元。\n二、绩效\n2022年度支出118万元，2022年度项目支出60万元。", 2022),
    ("一、收支\n2021年度收入112万元。\n二、支出\n2022年度支出118万元，其中2022年项目支出60万元。", 2022),
  ])
  func theYearNamedMostInTheBodyIsTaken(text: String, year: Int) {
    #expect(report(text).year?.value == year)
  }

  @Test func withoutAnyOtherYearItIsTheOneBeforeTheReportDateAndSaysSo() {
    let read = report("部门整体支出绩效自评报告\n填报日期：2023年3月18日\n一、基本情况\n我局收入120万元。")
    #expect(read.year?.value == 2022)
    #expect(read.year?.how == .inferred)
    #expect(read.reportDate?.value == "2023-03-18")
  }

  @Test func aDateLateInTheYearInfersNothing() {
    #expect(report("部门整体支出绩效自评报告\n填报日期：2023年12月18日\n我局收入120万元。").year == nil)
  }

  @Test(arguments: [
    ("清溪县水务局2021年度部门整体支出绩效自评报告\n报告日期：2022年6月18日", 2021),
    ("公开时间：2025年10月15日\n一、概况\n2024年度收入120万元，支出118万元。", 2024),
    ("一、概况\n2021年度收入120万元。\n清溪县水务局\n2022年3月2日", 2021),
  ])
  func theReportDateDoesNotWin(text: String, year: Int) {
    #expect(report(text).year?.value == year)
  }

  @Test(arguments: [
    "一、依据\n根据《关于开展绩效自评工作的通知》（清财〔2023〕18号）要求，我局收入120万元。",
    "一、依据\n按照清财绩[2023]6号、清财﹝2022﹞31号文件，开展自评。",
    "一、任务\n全面落实2035年远景规划。",
  ])
  func documentNumbersAreNoYears(text: String) {
    #expect(report(text).year == nil)
  }

  @Test(arguments: [
    ("填报日期：2023年3月18日", "2023-03-18"), ("报告日期:2022年06月08日", "2022-06-08"), ("填表日期：2024.5.15", "2024-05-15"),
    ("一、总结\n工作完成。\n清溪县水务局\n2023 年 2 月 28 日", "2023-02-28"),
  ])
  func theReportDateIsRead(text: String, date: String) {
    #expect(report(text).reportDate?.value == date)
  }
}

import Figures
import Reports
import Testing

/// The funds of a form: budget, outturn, their rate and its marks.
@Suite struct FundTests {
  @Test(arguments: [
    "全年预算数（A）\t全年执行数（B）\t分值\t执行率（B/A）\t得分\n年度资金总额\t50.00\t45.20\t10\t90.40%\t9.04\n",
    "年初预算数 全年预算数 全年执行数 分值 执行率 得分\n年度资金总额 50.00 50.00 45.20 10 90.40% 9.04\n",
    "年初预算数\n\n全年预算数\n\n全年执行数\n\n分值\n\n执行率\n\n得分\n\n年度资金总额\n\n50.00\n\n50.00\n\n45.20\n\n10\n\n90.40%\n\n9.04\n",
    "年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分 |\n年度资金总额： | 50.00 | 50.00 | 45.20 | 10 | 90.40% | 9.04 |\n",
    "年初预算 全年预算 全年执行 分值 执行率 得分\n数 数 数\n年度资金总额 50.00 50.00 45.20 10 90.40% 9.04\n",
    "年初 预算数 全年 预算数 全年 执行数 分值 执行率(全年 执行数/全年 预算数) 得分\n年度资金总额 50.00 50.00 45.20 10 90.40% 9.04\n",
  ])
  func theRateOfARowIsItsOutturnOverItsBudget(form: String) throws {
    let report = report("某县水务局2022年度项目支出绩效自评表\n\n" + form)
    #expect(report.statements.map(\.told) == ["rate 45.20/50.00 = 90.40%", "rule 10分*(45.20/50.00) = 9.04分"])
    let marks = try #require(report.executionMarks)
    #expect([marks.full.digits, marks.score.figure.digits] == ["10", "9.04"])
  }

  @Test func theScoreIsAClaimWhereTheHeadSaysHowItIsMade() {
    let form = "预算数(A)\t执行数(B)\t执行率(B/A)\t得分(20分*执行率)\n年度财政资金总额\t1500\t1200\t80%\t16\n"
    #expect(told(form) == ["rate 1200/1500 = 80%", "rule 20分*(1200/1500) = 16分"])
  }

  @Test(arguments: [
    ("50.00 50.00 45.2010 90.40% 9.04", ["rate 45.20/50.00 = 90.40%", "rule 10分*(45.20/50.00) = 9.04分"]),
    (
      "1,250.00 1,250.00 1,000.0020 80.00% 16",
      ["rate 1000.00/1250.00 = 80.00%", "rule 20分*(1000.00/1250.00) = 16分"]
    ),
    ("50 50 45.2010 90.40% 9.04", []), ("50.00 50.0000 45.2010 90.40% 9.04", []),
    ("50.00 50.00 45.2005 90.40% 9.04", []), ("50.00 50.00 45.20105 90.40% 9.04", []),
  ])
  func fullMarksGluedToAnAmountAreToldByThePlacesOfTheOthers(row: String, claims: [String]) {
    #expect(told("年初预算数 全年预算数 全年执行数 分值 执行率 得分\n年度资金总额 \(row)\n") == claims)
  }

  @Test(arguments: [
    "年初预算数 全年预算数 全年执行数 分值 执行率 得分\n年度资金总额 50.00 45.20 10 90.40 9.04\n",
    "年初预算数 全年预算数 全年执行数 分值 执行率 得分\n上年结转 其他资金\n", "全年预算数 分值 得分\n年度资金总额 50.00 10 9.04\n",
  ])
  func aRowThatLacksACellIsNotRead(form: String) {
    #expect(told(form) == [])
  }
}

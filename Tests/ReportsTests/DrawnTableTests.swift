import Figures
import Reports
import Testing

/// Score tables drawn with blanks: a page of character cells.
@Suite struct DrawnTableTests {
  private static let expected = [
    "1 投入 30 -", "1.1 规划编制 30 -", "1.1.1 规划衔接度 10 9", "1.1.2 任务分解完整程度 20 20", "2 成效 70 -",
    "2.1 惠民成效 70 -", "2.1.1 读者增长率 30 28", "2.1.2 设施开放水平 25 25", "2.1.3 村民认可度 15 13",
  ]

  @Test func aParentInTheMiddleOfItsRowsIsPutBeforeTheFirst() {
    let text = """
      一级指标 权重 二级指标 权重 三级指标         权重 得分
      投入     30   规划编制 30   规划衔接度       10   9
                                  任务分解完整程度 20   20
                                  读者增长率       30   28
      成效     70   惠民成效 70   设施开放水平     25   25
                                  村民认可度       15   13
      合计                                         100  95
      """
    #expect(indicators(text) == Self.expected)
    #expect(report(text).totalRow?.full?.value.digits == "100")
  }

  @Test func aParentAtTheTopOfItsRowsStaysThere() {
    let text = """
      一级指标 权重 二级指标 权重 三级指标         权重 得分
      投入     30   规划编制 30   规划衔接度       10   9
                                  任务分解完整程度 20   20
      成效     70   惠民成效 70   读者增长率       30   28
                                  设施开放水平     25   25
                                  村民认可度       15   13
      合计                                         100  95
      """
    #expect(indicators(text) == Self.expected)
  }

  @Test func aCellWrappedInItsColumnIsOne() {
    let text = """
      一级指标   权重   二级指标   权重   三级指标   权重   得分
      投入       30     规划编     30     规划衔     10     9
                        制                接度
                                          任务分     20     20
                                          解完整
                                          程度
      成效       70     惠民成     70     读者增     30     28
                        效                长率
                                          设施开     25     25
                                          放水平
                                          村民认     15     13
                                          可度
      合计                                           100    95
      """
    #expect(indicators(text) == Self.expected)
  }

  @Test func marksThatDoNotAddUpInTextWithoutBoundsMakeATableUnread() {
    let jammed = "一级指标二级指标三级指标权重得分\n投入规划编制规划衔接度1010\n任务分解度2020\n成效惠民成效读者增长率3028\n合计10098\n"
    let read = report(jammed)
    #expect(read.indicators.isEmpty)
    #expect(read.totalRow == nil)
    #expect(read.unreadTables.count == 1)
  }

  /// As where each row is set by the width of what stands before in it.
  @Test func columnsThatMoveFromRowToRowAreFollowed() {
    let text = """
      一级指标   二级指标    三级指标     分值     得分
      投入     规划编制    规划衔接度      30     29
                     任务分解度      20     20
      成效      惠民成效     读者增长率       25      24
                       村民认可度       25      24
      合计                            100     97
      """
    #expect(
      indicators(text) == [
        "1 投入 - -", "1.1 规划编制 - -", "1.1.1 规划衔接度 30 29", "1.1.2 任务分解度 20 20", "2 成效 - -", "2.1 惠民成效 - -",
        "2.1.1 读者增长率 25 24", "2.1.2 村民认可度 25 24",
      ])
  }

  /// A detail row takes the last place of a merged parent, so that the row behind it stands in the parent's columns.
  @Test func aRowThatAMergedCellMovedKeepsItsMarks() {
    let text = """
      一级指标 分值 二级指标       分值 三级指标   分值 得分
      投入     100  目标           40   目标合理性 40   39
                    预算           60   编制规范性 35   30
                                        其中：县级补助
                    分配合理性     25   24
      合计                                         100  93
      """
    #expect(
      indicators(text) == [
        "1 投入 100 -", "1.1 目标 40 -", "1.1.1 目标合理性 40 39", "1.2 预算 60 -", "1.2.1 编制规范性 35 30",
        "1.2.2 分配合理性 25 24",
      ])
    #expect(told(text, .sum) == [])
  }

  @Test func aRuleLongerThanItsRowDoesNotShiftTheMarks() {
    let text = """
      一级指标 二级指标 三级指标   分值 评分标准             得分
      投入     规划     规划衔接度 40   与上级规划衔接得满分 38
                                        ，每有一处不一致扣5
                                        分，扣完为止。
                        任务分解度 20   任务分解到人得满分。 20
      成效     惠民     读者增长率 40   增长率达到5%得满分， 40
                                        每低一个百分点扣5分
      合计                         100                       98
      """
    let expected = [
      "1 投入 - -", "1.1 规划 - -", "1.1.1 规划衔接度 40 38", "1.1.2 任务分解度 20 20", "2 成效 - -", "2.1 惠民 - -",
      "2.1.1 读者增长率 40 40",
    ]
    // Named unread so far, which shifts nothing either.
    #expect(indicators(text) == expected || report(text).unreadTables.count == 1)
    withKnownIssue { #expect(indicators(text) == expected) }
  }
}

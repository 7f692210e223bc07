import Testing

/// Right texts that were once called wrong, each with others of its kind, and the same with a slip.
@Suite struct BindingAlarmTests {
  @Test(arguments: [
    ("公共安全支出8800万元，同比增支800万元，增长10%。", ["exact"]),
    ("公共安全支出8800万元，同比增支800万元，增长12%。", ["wrong"]),
    ("税收收入5130万元，同比减收270万元，下降5%。", ["exact"]), ("税收收入5130万元，同比减收270万元，下降15%。", ["wrong"]),
    ("办公用品支出63万元，比上年多支13万元，增长26%。", ["exact"]), ("办公用品支出63万元，比上年少支13万元，下降26%。", ["wrong"]),
  ])
  func spendingMoreOrLessIsAChange(text: String, expected: [String]) {
    #expect(outcomes(text) == expected)
  }

  @Test(arguments: [
    ("2022年会议费16.50万元。2021年会议费15.00万元。会议费较上年增加1.50万元，增长10%。", ["exact"]),
    ("2022年会议费16.50万元。2021年会议费15.00万元。会议费较上年增加1.50万元，增长11%。", ["wrong"]),
    ("2023年度培训费8.00万元。2022年度培训费10.00万元。培训费比上年减少2.00万元，下降20%。", ["exact"]),
    ("差旅费22.00万元。上年差旅费20.00万元。差旅费较上年增加2.00万元，增长10%。", ["exact"]),
  ])
  func theYearOfAnAmountComesBeforeItsNearness(text: String, expected: [String]) {
    #expect(outcomes(text) == expected)
  }

  @Test(arguments: [
    ("法律援助年初预算80万元，年末支出80万元，支出进度100%；社区矫正50万元，年末支出45万元，支出进度90%。", ["exact", "exact"]),
    ("法律援助年初预算80万元，年末支出80万元，支出进度100%；社区矫正50万元，年末支出45万元，支出进度95%。", ["exact", "wrong"]),
    ("图书购置年初预算30万元，实际支出30万元，执行率100%；书架维修12万元，实际支出9万元，执行率75%。", ["exact", "exact"]),
    (
      "图书购置年初预算30万元，实际支出30万元，执行率100%；书架维修12万元，灯具8万元，实际支出9万元，执行率75%。",
      ["exact", "unchecked/operandAmbiguous"]
    ),
  ])
  func anItemHasItsOwnBase(text: String, expected: [String]) {
    #expect(outcomes(text) == expected)
  }

  @Test(arguments: [
    ("会议费支出10.00万元，比上年减少2.50万元，下降2", ["unchecked/figureAtCut"]),
    ("资料费支出8.00万元，比上年增加1.60万元，增长2", ["unchecked/figureAtCut"]),
    ("会议费支出10.00万元，比上年减少2.50万元，下降20。", ["exact/missingPercentSign"]),
    ("会议费支出10.00万元，比上年减少2.50万元，下降25%", ["wrong"]),
  ])
  func aFigureCutByTheEndOfTheTextIsNotTrusted(text: String, expected: [String]) {
    #expect(outcomes(text) == expected)
  }
}

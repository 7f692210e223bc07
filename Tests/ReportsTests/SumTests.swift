import Reports
import Testing

/// Wholes with their parts, bound by the words that open the list.
@Suite struct SumTests {
  @Test(arguments: [
    ("总支出118.25万元，其中：基本支出60.15万元，项目支出58.10万元。", "60.15万元+58.10万元 = 118.25万元"),
    ("总支出 118.25 万元。其中,人员经费 80.15 万元;公用经费 38.10 万元。", "80.15万元+38.10万元 = 118.25万元"),
    ("总支出118.25万元，包括：基本支出60.15万元和项目支出58.10万元。", "60.15万元+58.10万元 = 118.25万元"),
    ("项目资金共60万元，分别为书籍采购35万元、设备更新15万元、阅读推广10万元。", "35万元+15万元+10万元 = 60万元"),
    ("项目资金共60万元，具体为：书籍采购35万元、设备更新15万元和阅读推广10万元。", "35万元+15万元+10万元 = 60万元"),
    ("本年下达资金3.20亿元，其中：甲项目12000万元，乙项目20000万元和丙项目0万元。", "12000万元+20000万元+0万元 = 3.20亿元"),
    ("编制内实有人数45人，其中：行政编制20人和事业编制25人。", "20人+25人 = 45人"),
    ("年初预算100万元，年中追加15.5万元，调整后预算115.5万元。", "100万元+15.5万元 = 115.5万元"),
  ])
  func aListUnderAWholeIsASum(text: String, sum: String) {
    #expect(told(text) == ["sum " + sum])
  }

  @Test(arguments: ["；", "、"])
  func aListGoesOnInTheLineBelowOneThatEndsShortOfASentence(stop: String) {
    let text = "邮电费3万元\(stop)印刷费4万元\(stop)\n劳务费5万元\(stop)差旅费6万元，合计18万元。\n"
    #expect(told(text, .sum) == ["sum 3万元+4万元+5万元+6万元 = 18万元"])
  }

  @Test func longListsOfWordsBetweenThePartsAreNoParts() {
    let text = "总支出118.25万元。其中：人员经费80.15万元，主要包括：基本工资、津贴补贴、奖金等；公用经费38.10万元，主要包括：办公费、印刷费、水费等。"
    #expect(told(text, .sum) == ["sum 80.15万元+38.10万元 = 118.25万元"])
  }

  @Test(arguments: [
    "总支出118.25万元，其中：基本支出60.15万元（人员经费50.10万元，公用经费10.05万元）；项目支出58.10万元。",
    "总支出118.25万元，其中：基本支出60.15万元，其中人员经费50.10万元、公用经费10.05万元；项目支出58.10万元。",
    "总支出118.25万元，其中：基本支出60.15万元（其中：人员经费50.10万元，公用经费10.05万元），项目支出58.10万元。",
  ])
  func aListInsideAListIsASumOfItsOwn(text: String) {
    #expect(told(text) == ["sum 60.15万元+58.10万元 = 118.25万元", "sum 50.10万元+10.05万元 = 60.15万元"])
  }

  @Test(arguments: [
    "项目资金共60万元，其中：\n1.书籍采购项目35万元；\n2.设备更新项目15万元；\n3.阅读推广项目10万元。\n",
    "项目资金共60万元，其中：\n（1）书籍采购项目35万元；\n（2）设备更新项目15万元；\n（3）阅读推广项目10万元。\n",
    "项目资金共60万元。\n其中：书籍采购项目35万元，设备更新项目15万元，阅读推广项目10万元。\n",
  ])
  func aListMayGoOnOverParagraphs(text: String) {
    #expect(told(text, .sum) == ["sum 35万元+15万元+10万元 = 60万元 open"])
  }

  @Test(arguments: [
    ("人员经费80.15万元，公用经费38.10万元，共计118.25万元。", "80.15万元+38.10万元 = 118.25万元"),
    ("甲项目35万元、乙项目15万元、丙项目10万元，合计60万元。", "35万元+15万元+10万元 = 60万元"),
    ("甲项目35万元；乙项目15万元；丙项目10万元，合计60万元。", "35万元+15万元+10万元 = 60万元"),
    ("因公出国费1万元，公务接待费2万元，“三公”经费合计3万元。", "1万元+2万元 = 3万元"),
    ("上、下半年分别支出35万元、25万元，全年共支出60万元。", "35万元+25万元 = 60万元"),
    ("上年结余4万元、调入资金5万元等，收入总计20万元。", "4万元+5万元 = 20万元 open"),
    ("专项收入4万元，全县总收入60万元，加调入资金5万元，收入总计65万元。", "60万元+5万元 = 65万元 open"),
    ("安排三个项目，金额分别为35万元、15万元、10万元，共60万元。", "35万元+15万元+10万元 = 60万元"),
    ("2022年人员经费80.15万元，比上年增加2.00万元，公用经费38.10万元，共计118.25万元。", "80.15万元+38.10万元 = 118.25万元"),
  ])
  func aListMayEndWithItsTotal(text: String, sum: String) {
    #expect(told(text, .sum) == ["sum " + sum])
  }

  @Test(arguments: [
    "车辆购置及运行：\n2、公务用车购置及运行维护费支出37.35万元。其中：\n公务用车购置支出为25万元。用于新购一辆。\n公务用车运行维护支出12.35万元。用于燃料和保险。\n",
    "公务用车购置及运行维护费支出37.35万元。其中：公务用车购置支出为25万元。用于新购一辆。公务用车运行维护支出12.35万元。",
  ])
  func theLastPartOfAKnownWholeMayStandInALaterSentence(text: String) {
    #expect(told(text, .sum) == ["sum 25万元+12.35万元 = 37.35万元"])
  }

  @Test(arguments: [
    (
      "实际到位资金100万元，其中：中央资金60万元、省级资金25万元、县级资金15万元；实际支出95万元。",
      ["60万元+25万元+15万元 = 100万元 open"]
    ),
    ("总支出100万元，其中：甲60万元，乙25万元；丙15万元。", ["60万元+25万元 = 100万元 open"]),
    ("总支出100万元，其中：甲60万元；乙25万元；丙20万元。", ["60万元+25万元+20万元 = 100万元 open"]),
  ])
  func aListBetweenCommasEndsAtTheSemicolon(text: String, sums: [String]) {
    #expect(told(text, .sum) == sums.map { "sum " + $0 })
  }

  @Test func problemsAreThosePutRightAndThoseNot() {
    let text = "评价良好（其中，自评共发现问题5个，已经完成整改的3个，正在整改的2个）。"
    #expect(told(text, .count) == ["count 3个+2个 = 5个"])
  }

  @Test(arguments: [
    ("现有公务用车6辆，其中：轿车2辆，越野车3辆，其他用车1辆。", ["count 2辆+3辆+1辆 = 6辆 open"]),
    ("实有在职人员52人，其中行政人员18名，事业人员34位。", ["sum 18名+34位 = 52人 open"]),
    ("总支出118.25万元，其中：培训3批，项目支出58.10万元。", []),
  ])
  func onlyThingsOfAKindAreAdded(text: String, statements: [String]) {
    #expect(told(text) == statements)
  }

  @Test(arguments: [
    ("总支出118.25万元，其中：基本支出60.15万元，项目支出58.10万元。", false),
    ("总支出118.25万元，其中：人员经费60.15万元，培训支出48.10万元。", true),
    ("总支出118.25万元，分别为人员经费60.15万元，培训支出48.10万元。", false),
    ("总支出118.25万元，其中：人员经费60.15万元和培训支出48.10万元。", false),
    ("总支出118.25万元，其中：人员经费60.15万元（占50.87%），培训支出58.10万元（占49.13%）。", false),
    ("总支出118.25万元，其中：人员经费60.15万元（占50.87%），培训支出48.10万元（占40.68%）。", true),
  ])
  func aListIsOpenUnlessTheTextClosesIt(text: String, isOpen: Bool) {
    #expect(report(text).statements.first?.kind == .sum)
    #expect(report(text).statements.first?.doubts.contains(.partsMayBeMissing) == isOpen)
  }

  @Test(arguments: [
    ("三公经费支出5.60万元，公务接待费0.60万元，公务用车购置费0万元，公务用车运行维护费5万元。", ["sum 0.60万元+0万元+5万元 = 5.60万元"]),
    ("编制内实有45人（行政20人，事业25人）。", ["sum 20人+25人 = 45人 open"]),
    ("编制内实有45人（行政20人，事业24人）。", ["sum 20人+24人 = 45人 open"]),
    ("编制内实有45人（上年44人，预算50人）。", []),
    ("全年开支60万元，购书35万元，设备15万元，推广10万元。", []),
    ("全年开支60万元，购书35万元，设备15万元，推广9万元。", []), ("全年开支60万元，购书30万元，设备30万元。", []),
  ])
  func anUnmarkedListIsASumOnlyInBracketsOrWhenItsPartsAreKnown(text: String, sums: [String]) {
    #expect(told(text) == sums)
  }

  @Test(arguments: [
    "总支出118.25万元，其中基本支出60.15万元。", "全年开展活动42场，接待读者26.5万人次，支出118.25万元。", "其中：购书35万元，设备15万元。",
    "总支出118.25万元，主要用于购书、设备更新等。",
  ])
  func fewerThanTwoPartsOrNoWholeIsNoSum(text: String) {
    #expect(told(text, .sum, .count) == [])
  }

  @Test func anAmountAfterTheListIsNoPartOfIt() {
    let text = "全年预算118.50万元，其中项目预算60万元，全年执行110.00万元，预算执行率92.83%。"
    #expect(told(text, .sum) == [])
    #expect(told(text, .rate) != ["rate 110.00万元/60万元 = 92.83%"])
  }

  @Test(arguments: [
    ("总支出118.25万元，其中：基本支出60.15万元，项目支出58.10万元。", "总支出", ["基本支出", "项目支出"]),
    ("2022年度我馆总支出合计118.25万元，其中：基本支出为60.15万元；项目支出共计58.10万元。", "我馆总支出", ["基本支出", "项目支出"]),
  ])
  func theWholeAndItsPartsAreNamed(text: String, whole: String, parts: [String]) throws {
    let sum = try #require(report(text).statements.first)
    #expect(sum.label == whole)
    #expect(sum.operands.map(\.label) == parts)
  }

  @Test func aSumAndItsOperandsArePlacedAtTheirWords() throws {
    let text = Text("一、支出情况\n全年总支出118.25万元，其中：基本支出60.15万元，项目支出\n58.10万元。\n")
    let sum = try #require(text.report.statements.first)
    #expect(text.raw(sum.place) == compact(sum.quote))
    #expect(sum.operands.map { text.raw($0.place) } == ["60.15万元", "58.10万元"])
    #expect(sum.resultPlace.map(text.raw) == "118.25万元")
    #expect(sum.place.line == 2)
  }
}

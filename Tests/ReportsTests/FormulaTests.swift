import Figures
import Reports
import Testing

/// Formulas in figures: what is read of them and what is none.
@Suite struct FormulaTests {
  @Test(arguments: [
    ("执行率=45.20/50.00=90.40%。", ["45.20/50.00 = 90.40%"]),
    ("执行率=实际支出/预算数×100%=45.20/50.00×100%=90.40%。", ["45.20/50.00*100% = 90.40%"]),
    ("预算完成率=(118.25÷120.50)×100%=98.13%", ["118.25/120.50*100% = 98.13%"]),
    ("预算完成率＝（１１８．２５÷１２０．５０）×１００％＝９８．１３％", ["118.25/120.50*100% = 98.13%"]),
    ("变动率=[(4.50-5.00)/5.00]×100%=-10%。", ["(4.50-5.00)/5.00*100% = -10%"]),
    ("变动率=【（4.50－5.00）÷5.00】*100%=-10%。", ["(4.50-5.00)/5.00*100% = -10%"]),
    ("结余率=结余数*100%/预算数=45.2*100%/50=90.4%", ["45.2*100%/50 = 90.4%"]),
    ("支付进度=（20/40）/（6/12）=100%", ["20/40/(6/12) = 100%"]),
    ("平均分=(90+95+100)÷3=95分", ["(90+95+100)/3 = 95分"]),
    ("45.20万元/50万元=90.4%", ["45.20万元/50万元 = 90.4%"]),
    ("执行率 = 45.2 ÷ 50 = 90.4 ％", ["45.2/50 = 90.4%"]),
    ("执行率=45.2/50≈90%", ["45.2/50 = 90%"]),
    (
      "63.46-32=31.46万元，合计434.89+77.4+286.83=799.12万元",
      ["63.46-32 = 31.46万元", "434.89+77.4+286.83 = 799.12万元"]
    ),
    (
      "采购执行率为45.20/50.00=90.40%，采购率60/80=75%；完成率3/4=75%。",
      ["45.20/50.00 = 90.40%", "60/80 = 75%", "3/4 = 75%"]
    ),
  ])
  func formulasAreReadAsWritten(text: String, formulas: [String]) {
    #expect(told(text, .formula) == formulas.map { "formula " + $0 })
  }

  @Test(arguments: [
    ("得分=45.2/50×10=9.04=9.04分。", ["45.2/50*10 = 9.04", "9.04 = 9.04分"]),
    ("得分=45.2/50=90.4%×10=9.04分。", ["45.2/50 = 90.4%*10", "90.4%*10 = 9.04分"]),
    ("本指标得分=专项得分率×本指标分值=0.908×4=3.63。", ["0.908*4 = 3.63"]),
  ])
  func aChainIsReadPairByPair(text: String, pairs: [String]) {
    #expect(told(text, .formula) == pairs.map { "formula " + $0 })
  }

  @Test func aLaterPairKnowsTheFirstExpressionOfItsChain() {
    let statements = report("得分=45.27/50=90.5%×10=9.05分。").statements
    #expect(statements.map { $0.ancestor?.description } == [nil, "45.27/50*10"])
  }

  @Test(arguments: [
    ("政府采购执行率=45.20/50.00=90.40%", "政府采购执行率"), ("经计算，政府采购执行率为45.20/50.00=90.40%", "政府采购执行率"),
    ("执行率=实际支出/预算数=45.20/50.00=90.40%", "执行率"), ("45.20/50.00=90.40%", nil),
  ])
  func theWordsBeforeItAreItsLabel(text: String, label: String?) {
    #expect(report(text).statements.first?.label == label)
  }

  @Test(arguments: [
    "满意度≥95%，执行率>=90%。", "完成时间2022年12月31日，指标值=95%。", "数量指标1=完成；12=12", "执行率=A/B×100%。", "参会率=参会人数/应到人数。",
    "联系电话=0576-8888888", "清水财〔2022〕18号，2022/3/15报送。", "全年24小时×7天值守。", "比例为1:2。",
  ])
  func boundsDatesAndWordsAreNone(text: String) {
    #expect(told(text, .formula) == [])
    #expect(report(text).unparsedFormulas.isEmpty)
  }

  @Test(arguments: ["执行率=45.2/甲=90%。", "得分=45.2/(50=9分。"]) func whatLooksLikeOneAndIsNoneIsCounted(
    text: String
  ) {
    let read = report(text)
    #expect(read.statements.isEmpty)
    #expect(read.unparsedFormulas.count == 1)
    #expect(read.unparsedFormulas.first.map { text.contains($0.quote) } == true)
  }

  @Test func anAbsoluteValueIsRead() {
    let text = "差异率=|(决算数-预算数)/预算数|×100%=|(90-100)/100|×100%=10%。"
    #expect(told(text, .formula) == ["formula |(90-100)/100|*100% = 10%"])
  }

  @Test func aResultMayBeHeldAgainstALimit() {
    #expect(told("控制率=在职人数/编制数=118/125=94.4%＜100%，计3分。", .formula) == ["formula 118/125 = 94.4%"])
  }

  @Test func aFormulaInATableCellIsRead() {
    let text = "一级指标\t三级指标\t分值\t得分\t备注\n过程\t预算执行率\t10\t9.04\t执行率=45.2/50=90.4%\n产出\t开放天数\t90\t90\t\n"
    #expect(told(text, .formula) == ["formula 45.2/50 = 90.4%"])
  }

  @Test func aNumberPutTogetherFromTwoLinesIsMarked() throws {
    let text = "一、预算执行情况。我局全年加强支出管理，做到按进度支付，经计算预算执行率=45.2\n7/50.00=90.54%，完成情况较好，各项工作都按年初确定的任务稳步推进。\n"
    let formula = try #require(report(text).statements.first { $0.kind == .formula })
    #expect(formula.told == "formula 45.27/50.00 = 90.54%")
    #expect(formula.doubts.contains(.mendedFigure))
  }

  @Test func aFormulaIsPlacedAtItsWords() throws {
    let text = Text("一、基本情况\n全年执行率=45.20/50.00\n=90.40%，较好。\n")
    let formula = try #require(text.report.statements.first)
    #expect(text.raw(formula.place) == compact(formula.quote))
    #expect(compact(formula.quote) == "全年执行率=45.20/50.00=90.40%")
    #expect(formula.operands.map { text.raw($0.place) } == ["45.20", "50.00"])
  }

  @Test(arguments: [
    ("在职人员控制率=（在职人员数48/编制数50）×100%=96%，得5分。", "formula 48/50*100% = 96%"),
    ("变动率=[（本年总额35.5万元-上年总额40万元）/上年总额40万元]×100%=-11.25%。", "formula (35.5万元-40万元)/40万元*100% = -11.25%"),
    ("本年支出95万元/年初预算100万元=95%。", "formula 95万元/100万元 = 95%"),
  ])
  func operandsMayCarryTheirNames(text: String, formula: String) {
    #expect(told(text, .formula) == [formula])
  }
}

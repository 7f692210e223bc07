import Testing

/// A claim is made whether or not it holds.
@Suite struct SilentWhenWrongTests {
  @Test(arguments: wholes + openLists + marks + rows + orders) func isClaimed(_ fault: Fault) {
    fault.check()
  }

  /// 合计 with a colon promises the whole.
  private static let wholes = [
    Fault(
      text: "“三公”经费支出合计9.40万元：因公出国（境）费3.10万元、公务用车运行维护费4.20万元、公务接待费2.00万元。", claims: ["sum 9.40 wrong"]),
    Fault(
      text: "“三公”经费支出合计9.30万元：因公出国（境）费3.10万元、公务用车运行维护费4.20万元、公务接待费2.00万元。", claims: ["sum 9.30 exact"]),
    Fault(text: "项目经费共计50.00万元：购书30.00万元、设备12.00万元、推广7.00万元。", claims: ["sum 50.00 wrong"]),
    Fault(text: "收入总计500万元：1.财政拨款收入420万元；2.其他收入90万元。", claims: ["sum 500 wrong"]),
  ]

  /// What named parts leave unexplained is said; a small rest is worth a look.
  private static let openLists = [
    Fault(
      text: "在编人员178人，其中：管理人员90人，专技人员66人，工勤人员20人。", claims: ["sum 178 unchecked/partsNotExhaustive"],
      warns: true),
    Fault(text: "在编人员86人，其中：管理人员40人，专技人员36人，工勤人员10人。", claims: ["sum 86 exact"]),
    Fault(
      text: "总支出200.00万元，其中：购书费120.00万元，培训费40.00万元，会务费37.00万元。",
      claims: ["sum 200.00 unchecked/partsNotExhaustive"], warns: true),
    Fault(
      text: "总支出200.00万元，其中：购书费60.00万元，培训费40.00万元。", claims: ["sum 200.00 unchecked/partsNotExhaustive"]),
  ]

  /// Marks more than those above them are wrong, whatever may be missing.
  private static let marks = [
    Fault(
      text:
        "一级指标\t二级指标\t三级指标\t分值\t得分\n产出指标(50分)\t数量指标\t开放天数\t30\t30\n\t质量指标\t图书完好率\t30\t30\n效益指标(50分)\t社会效益\t群众知晓度\t50\t48\n",
      claims: ["fullMarks 50 wrong"]),
    Fault(
      text: "（1）预算管理。（12分，自评得8分）\n①预算编制。该项指标自评得4.5分。\n②预算调整。本年没有调整。\n③预算执行。该项指标自评得6分。\n",
      claims: ["subtotal 8 wrong"]),
  ]

  /// A blank cell shifts nothing, and a total row is checked though the items have no sign of being all.
  private static let rows = [
    Fault(
      text: "预算执行情况\t年初预算数\t全年预算数\t全年执行数\t分值\t执行率\t得分\n年度资金总额\t100.00\t100.00\t90.40\t\t94.40%\t\n",
      claims: ["rate 94.40 wrong"]),
    Fault(
      text: "预算执行情况\t年初预算数\t全年预算数\t全年执行数\t分值\t执行率\t得分\n年度资金总额\t100.00\t100.00\t90.40\t10\t94.40%\t9\n",
      claims: ["rate 94.40 wrong"]),
    Fault(
      text: "支出内容 | 实际支出数(万元)\n办公费 | 12.3\n差旅费 | 7.7\n会议费 | 5.0\n其他商品服务支出 | 10.0\n拨出经费 | 4\n支出合计 | 49.0\n",
      claims: ["sum 49.0 wrong"]),
    Fault(
      text: "支出内容 | 实际支出数(万元)\n办公费 | 12.3\n差旅费 | 7.7\n会议费 | 5.0\n其他商品服务支出 | 10.0\n拨出经费 | 4\n支出合计 | 39.0\n",
      claims: ["sum 39.0 exact"]),
  ]

  /// The budget may stand behind what was spent; 数 behind 预算 or 决算 is not needed.
  private static let orders = [
    Fault(text: "2023年培训费支出决算为3.36万元，预算4.2万元，完成预算的80%。", claims: ["rate 80 exact"]),
    Fault(text: "2023年培训费支出决算为3.36万元，预算4.2万元，完成预算的90%。", claims: ["rate 90 wrong"]),
    Fault(text: "会议费年初预算为3.00万元，支出决算为2.00万元，支出决算大于预算数。", claims: ["comparison  wrong"]),
    Fault(text: "会议费年初预算为3.00万元，支出决算为2.00万元，决算小于预算。", claims: ["comparison  exact"]),
  ]
}

import Figures
import Reports
import Testing

/// 财政拨款收入 is read where the text says it, and look-alikes are passed over.
@Suite struct AppropriationTests {
  private static let title = "清溪县水务局2022年度部门整体支出绩效自评报告\n一、收入情况\n"

  @Test(arguments: [
    ("2022年财政拨款收入826.40万元。", "826.40万元"),
    ("2022年本年收入合计1,026.45万元，其中：财政拨款收入1,020.45万元，占99.42%；其他收入6万元。", "1020.45万元"),
    ("财政拨款收入为 826.40 万元，比上年增加20万元。", "826.40万元"),
    ("财政拨款收入合计8264000.00元。", "8264000.00元"),
    ("财政拨款总收入0.83亿元。", "0.83亿元"),
    ("２０２２年财政拨款收入：８２６．４０万元。", "826.40万元"),
  ])
  func whatIsStatedIsTakenWithItsUnit(sentence: String, amount: String) {
    #expect(report(Self.title + sentence).fiscalAppropriation?.value.printed == amount)
  }

  @Test(arguments: [
    ("2022年度总收入为 1,048.65万元，全部为财政拨款收入。", "1048.65万元"),
    ("2022年度预算收入安排795.93万元，均为一般公共预算财政拨款收入。", "795.93万元"),
  ])
  func anIncomeThatIsAllAppropriationIsIt(sentence: String, amount: String) {
    #expect(report(Self.title + sentence).fiscalAppropriation?.value.printed == amount)
  }

  @Test(arguments: [
    ("一般公共预算财政拨款收入700.25万元，政府性基金预算财政拨款收入50.5万元。", "750.75万元"),
    ("一般公共预算财政拨款收入700.25万元，政府性基金预算财政拨款收入0万元，国有资本经营预算财政拨款收入0.00万元。", "700.25万元"),
  ])
  func itsPartsAreAdded(sentence: String, amount: String) {
    #expect(report(Self.title + sentence).fiscalAppropriation?.value.printed == amount)
  }

  @Test func aSentenceAboutLastYearIsPassedOver() {
    let text = Self.title + "2021年财政拨款收入790.10万元。2022年财政拨款收入826.40万元。"
    #expect(report(text).fiscalAppropriation?.value.printed == "826.40万元")
    #expect(report(Self.title + "2021年财政拨款收入790.10万元。").fiscalAppropriation == nil)
  }

  @Test func anAmountInTheNextLineIsReached() {
    let text = Self.title + "2022年本年收入合计1,026.45万元，其中：财政拨款收入\n1,020.45万元，占99.42%。"
    #expect(report(text).fiscalAppropriation?.value.digits == "1020.45")
  }

  @Test(arguments: [
    "项目总经费为57万元。", "财政拨款支出826.40万元。", "收入支出总计826.40万元。", "年初预算826.40万元。", "收、支总计均为826.40万元。",
    "财政拨款收入支出总计826.40万元。", "一般公共预算财政拨款支出826.40万元。", "总支出826.40万元，全部为财政拨款。", "预算批复数826.40万元。",
    "上级下达资金826.40万元，财政拨款足额到位。", "财政拨款收入预决算差异率为0.5%。",
  ])
  func lookAlikesAreNot(sentence: String) {
    #expect(report(Self.title + sentence).fiscalAppropriation == nil)
  }

  @Test func anAppropriationOfPartsInTwoUnitsIsLeftOut() {
    let text = Self.title + "一般公共预算财政拨款收入700.25万元，政府性基金预算财政拨款收入50500元。"
    #expect(report(text).fiscalAppropriation == nil)
  }
}

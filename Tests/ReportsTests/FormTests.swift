import Grammars
import Manuscripts
import Pages
import Reports
import Testing

/// The forms of the grammar, their examples, and how one binder fills their roles.
@Suite struct FormBindingTests {
  @Test func everyExampleOfAFormHolds() {
    #expect(grammar.formFailures() == [])
  }

  @Test func noFormCanBeTakenOutUnnoticed() {
    #expect(grammar.claimForms.count > 20)
    #expect(grammar.unprovenForms() == [])
  }

  /// The order of the figures, their punctuation and what stands between them are free.
  @Test(arguments: [
    "年初预算50万元，支出45万元，预算执行率90%。", "支出45万元，年初预算50万元，预算执行率90%。", "预算执行率90%（支出45万元，年初预算50万元）。",
    "年初预算50万元已全部下达，各乡镇按进度组织实施，截至年底支出45万元，预算执行率90%。", "年初安排50万元；实际支出45万元，预算执行率90%。",
  ])
  func theOrderOfRolesIsFree(text: String) {
    #expect(told(text, .rate) == ["rate 45万元/50万元 = 90%"])
  }

  /// A whole is not the base of its part, an item keeps to itself, and two figures of equal standing bind to neither.
  @Test(arguments: [
    "年初预算50万元，其中：甲支出45万元，预算执行率90%。", "年初预算50万元，其中项目预算30万元，支出45万元，预算执行率90%。",
    "甲项目50万元，乙项目60万元，支出45万元，预算执行率90%。", "支出45万元，预算执行率90%，甲支出20万元，预算执行率90%。",
  ])
  func whatIsOpenBindsNothing(text: String) {
    #expect(told(text, .rate).allSatisfy { $0 == "rate ? = 90%" })
    #expect(!told(text, .rate).isEmpty)
  }

  @Test(arguments: [
    ("上年结余2万元，本年到位资金50万元，实际使用45万元，年末结余7万元。", "difference 2万元+50万元-45万元 = 7万元"),
    ("下达资金50万元，已拨付45万元，尚未拨付5万元。", "difference 50万元-45万元 = 5万元"),
    ("慰问困难家庭50户，支出慰问金10万元，户均2000元。", "rate 10万元/50户 = 2000元"),
    ("印制手册50册，每册30元，共计1500元。", "formula 30元*50册 = 1500元"),
    ("年初预算50万元，收回3万元，调整后预算47万元。", "sum 50万元-3万元 = 47万元"),
    ("好评率95%，上年为91%，同比提高4个百分点。", "difference 95%-91% = 4个百分点"),
  ])
  func aResultWordSaysWhichRolesAreDue(text: String, claim: String) {
    #expect(told(text).contains(claim))
  }

  @Test func whatAFormMadeOfASentenceIsTold() {
    let text = "年初预算50万元，支出45万元，执行率90%。在职25人，人均2000元。"
    let lines = FormTrials(Manuscript(Document(reading: Array(text.utf8)), units: grammar), grammar: grammar)
      .lines
    #expect(lines.map(\.form) == ["预算执行率", "人均"])
    #expect(lines.first?.roles.map { $0.name + $0.figure } == ["支支出45万元", "算年初预算50万元"])
    #expect(lines.last?.roles.isEmpty == true)
    #expect(lines.last?.reason != nil)
  }
}

import Audits
import Grammars
import Reports
import Testing

/// Whether a claim is made does not depend on whether it holds: any other figure leaves it, with another verdict.
@Suite struct ExistenceTests {
  /// The examples of all forms, and a text for every other kind of claim in prose.
  private static let texts =
    grammar.claimForms.flatMap { form in form.examples.filter { !$0.isCounterexample }.map(\.text) }.map(
      inRows) + [
      "总支出118.25万元，其中：基本支出60.15万元，项目支出58.10万元。", "总支出200.00万元，其中：购书费120.00万元，培训费40.00万元，会务费37.00万元。",
      "“三公”经费支出合计9.30万元：因公出国（境）费3.10万元、公务用车运行维护费4.20万元、公务接待费2.00万元。",
      "事业收入120.5万元，租金收入80.25万元，收入共计200.75万元。", "上、下半年分别支出88.25万元、54.5万元，全年共支出142.75万元。",
      "在职职工96名（行政35名、参公35名、工勤26名）。", "到位资金13.25亿元（中央56000万元，地方76500万元）。",
      "会议费12.00万元，比上年10.00万元增加2.00万元，增长20%。", "会议费本年12.00万元，上年10.00万元，增加2.00万元，增长幅度20%。",
      "会议费支出12.00万元，同比增支2.00万元，增长20%。", "基本支出60.00万元，占总支出的50%，总支出120.00万元。",
      "采购支出1234500元，即123.45万元。", "执行率90%（45/50）。",
    ]

  /// The rows of a table that an example writes in one line.
  private static func inRows(_ example: String) -> String {
    example.contains("⏎") ? example.replacing("⏎", with: "\n") + "\n" : example
  }

  /// Far off, zero, other digits, more digits.
  private static let figures = ["0", "7", "31.5", "98765.43", "1234567"]

  @Test(arguments: texts) func anyOtherFigureLeavesTheClaim(text: String) {
    let before = Self.kinds(of: text)
    #expect(!before.isEmpty)
    var vanished: [String] = []
    for place in text.ranges(of: /[0-9]+(?:\.[0-9]+)?(?!年|月|日|[0-9.])/) {
      for figure in Self.figures {
        let other = text.replacingCharacters(in: place, with: figure)
        let after = Self.kinds(of: other)
        if before.contains(where: { kind, count in after[kind, default: 0] < count }) {
          vanished.append(other)
        }
      }
    }
    #expect(vanished == [])
  }

  private static func kinds(of text: String) -> [ClaimKind: Int] {
    audit(text).claims.reduce(into: [:]) { $0[$1.kind, default: 0] += 1 }
  }
}

extension String {
  fileprivate func replacingCharacters(in range: Range<String.Index>, with text: String) -> String {
    String(self[..<range.lowerBound]) + text + self[range.upperBound...]
  }
}

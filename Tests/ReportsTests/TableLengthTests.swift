import Manuscripts
import Pages
import Testing

@testable import Reports

/// The decoding of a table takes what its length is, counted in cells thought of and not in time.
@Suite struct TableLengthTests {
  private enum Form: CaseIterable { case tabs, spaces, cellALine }

  @Test(arguments: Form.allCases)
  private func tenTimesTheRowsAreTenTimesTheWork(form: Form) throws {
    let (short, long) = (300, 3000)
    let few = try #require(tries(Self.text(rows: short, form)))
    let many = try #require(tries(Self.text(rows: long, form)))
    #expect(few >= short && many >= long)
    // A row costs the same in either; heads and total stand once.
    #expect(many * short <= few * long * 11 / 10)
  }

  private func tries(_ text: String) -> Int? {
    let context = ReadingContext(
      Manuscript(Document(reading: Array(text.utf8)), units: grammar), grammar: grammar)
    return LooseTables(context, without: []).tables.first?.tries
  }

  private static func text(rows: Int, _ form: Form) -> String {
    let marks = ["甲", "乙", "丙", "丁", "戊"]
    let body = (0..<rows).map { row in
      (row % 50 == 0 ? ["投入\(marks[row / 50 % 5])类"] : [])
        + (row % 10 == 0 ? ["规划\(marks[row / 10 % 5])段"] : [])
        + ["渔港\(marks[row % 5])修缮率", "10", "9"]
    }
    let all = [["一级指标", "二级指标", "三级指标", "分值", "得分"]] + body + [["合计", "\(rows * 10)", "\(rows * 9)"]]
    let separator =
      switch form {
      case .tabs: "\t"
      case .spaces: " "
      case .cellALine: "\n"
      }
    return all.map { $0.joined(separator: separator) }.joined(separator: "\n") + "\n"
  }
}

import Testing

@testable import Exports

@Suite struct TableTests {
  private func table(_ name: String) throws -> CSVTable {
    try #require(CSVTable.all.first { $0.fileName == name })
  }

  /// The cells of the rows by their column; no cell of the specimens is quoted.
  private func rows(_ name: String, of outcome: Outcome) throws -> [[String: String]] {
    let table = try table(name)
    let keys = cells(table.header)
    return table.records(of: Filing(outcome, with: .tables)).split(separator: "\r\n").map { record in
      let cells = cells(String(record))
      #expect(cells.count == keys.count)
      return Dictionary(zip(keys, cells)) { first, _ in first }
    }
  }

  private func cells(_ record: String) -> [String] {
    record.filter { $0 != "\r\n" }.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
  }

  @Test func sixTablesWithDistinctSnakeCaseKeys() {
    #expect(
      CSVTable.all.map(\.fileName) == [
        "reports.csv", "indicators.csv", "claims.csv", "operands.csv", "findings.csv", "figures.csv",
      ])
    for table in CSVTable.all {
      let keys = cells(table.header)
      #expect(keys.starts(with: ["path", "sha256"]))
      #expect(Set(keys).count == keys.count)
      #expect(keys.allSatisfy { key in key.allSatisfy { $0.isLowercase || $0.isNumber || $0 == "_" } })
    }
  }

  @Test func everyFileHasARowInReports() throws {
    let whole = try rows("reports.csv", of: Specimens.wholeOutcome())
    #expect(whole.count == 1)
    #expect(whole.first?["status"] == "complete")
    #expect(whole.first?["department"] == "'=甲局")
    #expect(whole.first?["fiscal_appropriation_yuan"] == "7745500.00")
    #expect(whole.first?["unchecked"] == "3")
    #expect(whole.first?["errors"] == "1")
    let unread = try rows("reports.csv", of: Specimens.unread)
    #expect(unread.count == 1)
    #expect(unread.first?["status"] == "encrypted")
    #expect(unread.first?["problems"] == "encrypted")
    #expect(unread.first?["errors"]?.isEmpty == true)
  }

  @Test func indicatorsClaimsAndFindingsHaveTheirRows() throws {
    let outcome = try Specimens.wholeOutcome()
    let indicators = try rows("indicators.csv", of: outcome)
    #expect(indicators.map { $0["id"] } == ["i1", "i1.1"])
    #expect(indicators.first?["score"] == "-1037.00")
    #expect(indicators.first?["line"] == "7")
    let claims = try rows("claims.csv", of: outcome)
    #expect(claims.first?["operands"] == "执行数=34.94")
    #expect(claims.first?["interval_high"] == "88.1226%")
    #expect(claims.first?["suggestions"] == "88%")
    let findings = try rows("findings.csv", of: outcome)
    let rowsOfReport = try rows("reports.csv", of: outcome)
    #expect(findings.first?["message_zh"] == "算得 88.1%，[2J所列 89%")
    #expect(findings.first?["sha256"] == "ab12")
    #expect(findings.first?["suggestion"] == "88%")
    #expect(findings.first?["year"] == rowsOfReport.first?["year"])
    #expect(try rows("operands.csv", of: outcome).first?["value"] == "34.94")
    #expect(try rows("claims.csv", of: Specimens.unread).isEmpty)
  }

  @Test func everyFigureHasARow() throws {
    let figures = try rows("figures.csv", of: Specimens.wholeOutcome())
    #expect(figures.map { $0["label"] } == ["财政拨款收入", "参保人数", ""])
    #expect(figures.map { $0["yuan"] } == ["7745500.00", "", ""])
    #expect(figures.map { $0["period"] } == ["thisYear", "2020", "lastYear"])
    #expect(figures.map { $0["role"] } == ["actual", "", ""])
    #expect(figures.last?["value"] == "-3")
    #expect(figures.last?["unit"] == "%")
    #expect(try rows("figures.csv", of: Specimens.unread).isEmpty)
  }
}

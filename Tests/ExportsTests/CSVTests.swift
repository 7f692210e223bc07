import Testing

@testable import Exports

@Suite struct CSVTests {
  @Test(arguments: [
    ("a,b", "\"a,b\""), ("say \"x\"", "\"say \"\"x\"\"\""), ("\"", "\"\"\"\""), (" a", "\" a\""),
    ("two\r\nlines", "two  lines"), ("", ""), ("甲", "甲"), ("a\u{0}\u{1B}b", "ab"),
  ])
  func cellsAreQuotedAndCleaned(cell: String, written: String) {
    #expect(CSV.record([cell]) == written + "\r\n")
  }

  @Test(arguments: [
    "=1+1", "+1", "-1+2", "@SUM(A1)", "＝1", "＋1", "－1", "＠x", " =1", "\t=1", "\r=1", "-", "--1", "-1.", "-.5",
    "-1e5", "-1,037", "=cmd|' /C calc'!A0", "\u{FEFF}=1", "\u{3000}=1",
  ])
  func formulasAreMadeHarmless(cell: String) {
    let record = CSV.record([cell])
    let first = record.drop { $0 == "\"" }.first
    #expect(first == "'")
  }

  @Test(arguments: ["-1037.00", "-5", "12.5", "-12.5%", "88%", "0"])
  func numbersStayNumbers(cell: String) {
    #expect(CSV.record([cell]) == cell + "\r\n")
  }

  @Test func recordsEndWithCRLF() {
    #expect(CSV.record(["a", nil, "c"]) == "a,,c\r\n")
    #expect(CSV.byteOrderMark == [0xEF, 0xBB, 0xBF])
  }
}

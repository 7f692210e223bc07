import Testing

@testable import Exports

@Suite struct JSONTests {
  @Test func keysKeepTheirOrderAndAbsentValuesAreLeftOut() {
    let json = JSON.object(["zebra": 1, "absent": nil, "apple": ["x", true], "empty": JSON.object([])])
    #expect(json.line == #"{"zebra":1,"apple":["x",true],"empty":{}}"#)
  }

  @Test(arguments: [
    ("政府采购", #""政府采购""#), ("a\"b\\c", #""a\"b\\c""#), ("\n\t\r", #""\n\t\r""#),
    ("\u{1B}[31m", #""\u001b[31m""#), ("\u{9B}", #""\u009b""#), ("\u{202E}", #""\u202e""#),
    ("\u{2028}", #""\u2028""#), ("\u{0}", #""\u0000""#), ("𠮷/", #""𠮷/""#),
  ])
  func stringsAreQuoted(text: String, quoted: String) {
    #expect(JSON.string(text).line == quoted)
  }

  @Test(arguments: [
    (0, "0"), (100, "1"), (7250, "72.5"), (7205, "72.05"), (-5, "-0.05"), (-150, "-1.5"),
    (Int32.max, "21474836.47"), (Int32.min, "-21474836.48"),
  ])
  func pointsArePrintedExactly(hundredths: Int32, text: String) {
    #expect(JSON.points(hundredths) == text)
  }

  @Test func membersAreFound() {
    let json = JSON.object(["a": ["x"]])
    #expect(json["a"] == ["x"])
    #expect(json["b"] == nil)
    #expect(JSON.integer(3)["a"] == nil)
  }
}

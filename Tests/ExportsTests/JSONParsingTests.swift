import Chance
import Testing

@testable import Exports

@Suite struct JSONParsingTests {
  @Test(arguments: [
    #"{"a":[1,-2.50,true,false,"甲\n\"\\"],"b":{}}"#, "[]", #""""#, "12", #"{"a":"\u0001"}"#, "null", "-0",
    "1e400",
    "123456789012345678901234567890", "[null,1.50E+2]",
  ])
  func whatIsWrittenIsReadBack(line: String) throws {
    #expect(try #require(JSON(parsing: line)).line == line)
  }

  @Test func spacesEscapesAndNullAreUnderstood() {
    #expect(JSON(parsing: " { \"a\" : null , \"b\" : [ 1 , 2 ] } ") == .object(["a": .null, "b": [1, 2]]))
    #expect(JSON(parsing: #""\u7532\ud83d\ude00\/""#) == "甲😀/")
  }

  @Test(arguments: [
    "", "{", "[1,]", "{\"a\"}", "nul", "1.2.3", "01", "1.", ".5", "1e", "--1", "1-2", "01x", "+1", "\"a",
    #""\ud83d""#, #""\x""#, "1 2", "\"\u{1}\"",
    "[1 2]", "-",
    String(repeating: "[", count: 5000),
  ])
  func whatIsNoJSONIsRefused(text: String) { #expect(JSON(parsing: text) == nil) }

  @Test func nothingTraps() {
    let seed = UInt64.random(in: 0...UInt64.max)
    print("JSONParsingTests seed \(seed)")
    var chance = SeededGenerator(seed: seed)
    let pieces = ["{", "}", "[", "]", ",", ":", "\"", "\\", "u12", "1", "-", "e", "true", "null", " ", "甲"]
    for _ in 0..<2000 {
      let text = (0..<Int.random(in: 0...12, using: &chance)).map { _ in
        pieces.randomElement(using: &chance) ?? ""
      }
      if let value = JSON(parsing: text.joined()) { #expect(JSON(parsing: value.line) == value) }
    }
  }
}

import Testing

@testable import Grammars

@Suite struct SpelledNumberTests {
  @Test(arguments: [
    ("一", 1, 1), ("十", 10, 1), ("十二", 12, 2), ("二十", 20, 2), ("二十三个", 23, 3), ("一百零五", 105, 4),
    ("两千", 2000, 2), ("三千二百一十", 3210, 6),
    ("一万", 10_000, 2), ("十万零三百", 100_300, 5), ("三百二十一万", 3_210_000, 6), ("〇", 0, 1),
  ])
  func theLongestNumberIsRead(text: String, value: Int, length: Int) throws {
    let number = try #require(SpelledNumber(in: Array(text.unicodeScalars), at: 0))
    #expect(number.value == value)
    #expect(number.length == length)
  }

  @Test(arguments: ["", "个", "万", "第一", "12", "一二", "三五"])
  func otherTextIsNone(text: String) {
    #expect(SpelledNumber(in: Array(text.unicodeScalars), at: 0) == nil)
  }
}

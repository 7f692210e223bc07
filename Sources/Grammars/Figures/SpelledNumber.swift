/// A whole number below a hundred million in Chinese characters: 十二, 二十, 一百零五, 两.
public struct SpelledNumber {
  public var value: Int
  /// In scalars.
  public var length: Int

  private static let digits: [Unicode.Scalar: Int] = [
    "零": 0, "〇": 0, "一": 1, "二": 2, "两": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9,
  ]
  /// No number in words is longer: 九千九百九十九万九千九百九十九 is 15 characters, and none in a report is so exact.
  private static let longest = 12
  /// 万 counts all that stands before it.
  private static let tenThousand = 10_000
  private static let places: [Unicode.Scalar: Int] = ["十": 10, "百": 100, "千": 1000]

  static func isNumeral(_ scalar: Unicode.Scalar) -> Bool {
    digits[scalar] != nil || places[scalar] != nil || scalar == "万"
  }

  /// Reads the longest run of number characters at `start`.
  ///
  /// Returns `nil` when none stands there, and for digits in a row, as those of a year.
  ///
  /// ```swift
  /// SpelledNumber(in: Array("一百零五人".unicodeScalars), at: 0)?.value  // Optional(105)
  /// SpelledNumber(in: Array("二〇二一年".unicodeScalars), at: 0)?.value  // nil
  /// ```
  public init?(in scalars: [Unicode.Scalar], at start: Int) {
    var position = start
    var total = 0
    var section = 0
    var digit: Int?
    while position < scalars.count, position - start < Self.longest {
      let scalar = scalars[position]
      if let value = Self.digits[scalar] {
        guard digit == nil || digit == 0 else { return nil }
        digit = value
      } else if let place = Self.places[scalar] {
        section += (digit ?? 1) * place
        digit = nil
      } else if scalar == "万", position > start {
        guard total == 0 else { return nil }
        total = (section + (digit ?? 0)) * Self.tenThousand
        section = 0
        digit = nil
      } else {
        break
      }
      position += 1
    }
    guard position > start else { return nil }
    value = total + section + (digit ?? 0)
    length = position - start
  }
}

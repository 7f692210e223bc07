import Pages
import Texts

/// The question whether a line is full, so that what follows it had no room there, and its one answer.
///
/// Printed lines are asked how much room is left, and whether the next word fits into it; typed lines, whose page
/// is not known, how far they come to the width at which the others end.
///
///     FullLine.hasNoRoom(1500, for: 1000, em: 1000)  // false: one character fits, with room to spare
///     FullLine.hasNoRoom(1400, for: 1000, em: 1000)  // true
enum FullLine {
  /// Whether a word of the width `need` does not fit into `room`.
  ///
  /// Half a character stays free where a line was set closer rather than broken.
  static func hasNoRoom(_ room: Int, for need: Int, em: Int) -> Bool { room < need + em / 2 }

  /// Whether a line ends at `edge`, as one that is spread over the measure does.
  static func reaches(_ edge: Int, _ end: Int, em: Int) -> Bool { abs(end - edge) * 2 <= em }

  /// A typed line may end this many cells early, where no sign may stand at the margin.
  static let raggedness = 8
  /// A heading is not filled up: only one that comes to within a character goes on.
  static let headingRaggedness = 2
  /// In an unwrapped text, a line of this width without a sentence end was cut, not ended.
  static let cutWidth = 36

  /// Whether a typed line of `width` cells may have been wrapped, where lines are wrapped at `measure`.
  static func isTyped(_ width: Int, measure: Int?, raggedness: Int = raggedness) -> Bool {
    measure.map { width >= $0 - raggedness } ?? (width >= cutWidth)
  }

  /// Of the longest text of a column: a shorter one ended, it did not wrap.
  private static let fullText = Share(3, of: 4)

  /// Whether a text is about as long as its column allows.
  static func isAboutAsLong(_ length: Int, asWidest widest: Int) -> Bool {
    fullText.isReached(by: length, of: widest)
  }

  /// What a line cannot start without, as a count of its signs: its first sign, number or word, with the brackets
  /// before it and the stops behind it. A space ends it.
  static func firstUnit(_ signs: some Collection<Unicode.Scalar>) -> Int {
    var count = 0
    var last: Unicode.Scalar?
    for sign in signs {
      if sign.isBlank { break }
      if let last, !keepsTogether(last, sign) { break }
      count += 1
      last = sign
    }
    return count
  }

  /// Whether a line of Chinese print may not be broken between two signs.
  private static func keepsTogether(_ left: Unicode.Scalar, _ right: Unicode.Scalar) -> Bool {
    right.cannotStartLine || left.opensBracket || !left.isChinese && !right.isChinese
  }
}

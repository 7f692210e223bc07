/// What units are made of.
enum Unit {
  /// Hundredths in a point: a page's lengths are whole hundredths.
  static let centipoints = 100
  /// Points in an inch.
  static let points = 72
  /// Hundredths of a point in an inch.
  static let inch = centipoints * points
  /// Bits in a word of an image.
  static let word = 64
  /// Bytes of the longer characters of UTF-8.
  static let ofThree = 3
  static let ofFour = 4
  /// Bytes in a pixel of cairo's.
  static let pixel = 4
}

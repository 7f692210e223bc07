/// When bytes make sense in an encoding.
enum EncodingMeasure {
  /// Characters of several bytes, of which fewer tell nothing.
  static let fewestCharacters = 10
  /// A report pasted together from two encodings has a few bytes that do not fit.
  static let badInCredible = Share(1, of: 50)
  /// With more bytes that do not fit, the best of the encodings is not the right one either.
  static let badInText = Share(1, of: 20)
  /// Text that has more characters of no language is no text.
  static let strangeInText = Share(1, of: 5)
  /// UTF-16 of a script with digits has zeros in one of its halves.
  static let zerosInUTF16 = Share(1, of: 4)
  static let strangeInUTF16 = Share(1, of: 10)
  /// More control characters than these are in no text.
  static let controls = Share(1, of: 50)
  /// Percent.
  static let whole = 100
}

/// When the text of a page is what comes out of a font that does not say which characters its glyphs are.
enum GarbleMeasure {
  /// Fewer may be a slip in a good text.
  static let fewest = 3
  static let controls = Share(1, of: 20)
  static let strange = Share(3, of: 10)
  /// ASCII symbols, on a page without any ideograph.
  static let symbols = Share(1, of: 6)
  /// A shorter page may be a formula.
  static let shortestPage = 40
}

/// When a page is a scan.
enum ScanMeasure {
  /// A scan may carry this little text, such as a stamp or a page number, and still be a scan.
  static let fewCharacters = 20
  /// What images cover of it; with no text at all, less is enough.
  static let covered = 2
  static let coveredWithoutText = 4
}

/// When the text of a page runs up or down it.
enum SidewaysMeasure {
  /// Pairs of characters above each other; fewer may be a label set upright beside a table.
  static let fewest = 12
}

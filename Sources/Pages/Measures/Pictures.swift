/// How pages are drawn for people.
enum PictureMeasure {
  /// In pixels an inch: small print is still read when it is twice enlarged, and a page has about 50 KiB.
  static let resolution = 120
  /// In bytes: more than the head, the palette and the ends of a PNG take.
  static let head = 1 << 12
  /// How many different ideographs of a page are looked at, and how few tell nothing.
  static let looked = 60
  static let fewest = 12
  /// A tenth of them at either end is left out: 一 is pale in any font.
  static let tenth = 10
  /// By how much the darkness of different ideographs differs when each is the same frame; those of a font differ by a half.
  static let alike = Share(25, of: 100)
  static let thousand = 1000
}

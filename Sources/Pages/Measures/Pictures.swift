/// How pages are drawn for people.
enum PictureMeasure {
  /// In pixels an inch: small print is still read when it is twice enlarged, and a page has about 50 KiB.
  static let resolution = 120
  /// In bytes: more than the head, the palette and the ends of a PNG take.
  static let head = 1 << 12
  /// How many ideographs of a page tell whether its fonts are there.
  static let looked = 60
}

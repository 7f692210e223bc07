/// Bytes read as text in one encoding, with all that did not fit.
struct Decoded {
  /// The encoding's name, such as `gb18030`.
  var encoding: String
  var scalars: [Unicode.Scalar] = []
  /// The characters that took more than one byte; what does not fit is weighed against them.
  var multibyte = 0
  /// The bytes that did not fit and became U+FFFD.
  var bad = 0
  /// The offset of the first of them in the file.
  var firstBad: Int?
  /// The offset of a character that the end of the file cut short; it is not in `scalars`.
  var cut: Int?

  init(_ encoding: String) {
    self.encoding = encoding
  }

  /// Whether every byte fitted, save perhaps a character cut at the end.
  var isClean: Bool { bad == 0 }

  /// Whether so much fitted that the few bad bytes are damage, and not the sign of another encoding.
  var isCredible: Bool {
    isClean
      || multibyte >= EncodingMeasure.fewestCharacters
        && !EncodingMeasure.badInCredible.isExceeded(by: bad, of: multibyte)
  }

  /// Records one byte that does not fit.
  mutating func skip(at offset: Int) {
    scalars.append("\u{FFFD}")
    bad += 1
    if firstBad == nil { firstBad = offset }
  }

  mutating func append(_ value: UInt32, length: Int) {
    scalars.append(Unicode.Scalar(value) ?? "\u{FFFD}")
    if length > 1 { multibyte += 1 }
  }
}

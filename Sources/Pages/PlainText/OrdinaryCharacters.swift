import Texts

/// Whether a scalar is of a kind that reports in China are written with.
///
/// Ordinary are white space, printable ASCII, letters of the usual alphabets and of the minority scripts,
/// punctuation and symbols, kana, ideographs and full-width forms. Not ordinary are control characters,
/// U+FFFD, private use and the scripts that a wrong decoding is full of.
func isOrdinary(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x09...0x0D, 0x20...0x7E, 0xA0...0x052F: true
  case 0x1E00...0x1EFF, 0x2000...0x2BFF, 0x2E80...0x33FF: true
  case 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF: true
  case 0xFB00...0xFB06, 0xFE30...0xFE6F, 0xFEFF, 0xFF01...0xFFEF: true
  case 0x1F100...0x1F2FF, 0x20000...0x3FFFF: true
  default: isOfMinorityScript(scalar)
  }
}

/// Whether a scalar is Arabic (Uyghur, Kazakh), Tibetan, Mongolian, Yi or Hangul.
private func isOfMinorityScript(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x0600...0x06FF, 0xFB50...0xFDFF, 0xFE70...0xFEFC, 0x0F00...0x0FFF, 0x1800...0x18AF: true
  case 0xA000...0xA4CF, 0xAC00...0xD7A3: true
  default: false
  }
}

/// Whether a scalar is a control character other than white space.
func isControl(_ scalar: Unicode.Scalar) -> Bool {
  (scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)) && !scalar.isBlank
}

/// Whether a scalar is of a kind that Chinese reports are written with.
///
/// Ordinary are white space, printable ASCII and Latin, Greek and Cyrillic letters, punctuation and symbols,
/// kana, ideographs and full-width forms. Not ordinary are control characters, U+FFFD, private use and the
/// scripts that a wrong decoding is full of.
func isOrdinary(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x09...0x0D, 0x20...0x7E, 0xA0...0x052F: true
  case 0x1E00...0x1EFF, 0x2000...0x2BFF, 0x2E80...0x33FF: true
  case 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF: true
  case 0xFB00...0xFB06, 0xFE30...0xFE6F, 0xFEFF, 0xFF01...0xFFEF: true
  case 0x1F100...0x1F2FF, 0x20000...0x3FFFF: true
  default: false
  }
}

/// Whether a scalar is an ideograph.
func isIdeograph(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x2E80...0x2FDF, 0x3007, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF: true
  default: false
  }
}

/// Whether a scalar leaves no mark on the page.
func isBlank(_ scalar: Unicode.Scalar) -> Bool {
  scalar.properties.isWhitespace || scalar.value == 0xFEFF || (0x200B...0x200F).contains(scalar.value)
}

import Pages

/// The scalar that stands for `scalar` when texts are compared: full-width forms, look-alikes and
/// bracket shapes are one.
func foldedForMatching(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
  let plain = normalised(scalar)
  switch plain {
  case "【", "〔", "﹝", "［": return "["
  case "】", "〕", "﹞", "］": return "]"
  case "‘", "’": return "'"
  default: return plain
  }
}

extension Unicode.Scalar {
  /// White space; asking the Unicode tables only where it may be.
  var isBlank: Bool {
    switch value {
    case 0x21...0x7E, 0x3001...0x9FFF: false
    case 0x09...0x0D, 0x20: true
    default: properties.isWhitespace
    }
  }
}

/// `text` as it is compared: folded, and without white space.
public func foldedForMatching(_ text: String) -> [Unicode.Scalar] {
  text.unicodeScalars.map(foldedForMatching).filter { !$0.isBlank }
}

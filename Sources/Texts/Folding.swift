/// The scalar that stands for `scalar` when texts are compared: full-width forms, look-alikes and
/// bracket shapes are one.
///
/// ```swift
/// foldedForMatching("【" as Unicode.Scalar)  // "["
/// ```
public func foldedForMatching(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
  let plain = normalised(scalar)
  switch plain {
  case "【", "〔", "﹝", "［": return "["
  case "】", "〕", "﹞", "］": return "]"
  case "‘", "’": return "'"
  default: return plain
  }
}

/// `text` as it is compared: folded, and without white space.
///
/// ```swift
/// String(String.UnicodeScalarView(foldedForMatching("（ 一 ）、５％")))  // "(一)、5%"
/// ```
public func foldedForMatching(_ text: String) -> [Unicode.Scalar] {
  text.unicodeScalars.map(foldedForMatching).filter { !$0.isBlank }
}

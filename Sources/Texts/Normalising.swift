/// The one spelling under which a scalar is compared: `％` becomes `%`, `５` becomes `5`, `⽤` becomes `用`.
///
/// One scalar always becomes one scalar, so a position in the normalised text is the same position in the
/// raw text. What is mapped:
///
/// ```swift
/// String(normalised("％"))  // "%"
/// ```
///
/// - full-width ASCII to ASCII, so `，` becomes `,` and `（` becomes `(`
/// - the ideographic space, no-break spaces and typographic spaces to a space
/// - look-alike dashes (`－ ‐ ‑ ‒ − ﹣`) to `-`; the long dashes `—` and `─` and the en dash stay
/// - `﹪` to `%`, `﹦ ═` to `=`, `≧` to `≥`, `≦` to `≤`, `∕` to `/`, `︱ ∣` to `|`, `﹙ ﹚` to parentheses
/// - curly double quotes (`“ ” „ ‟`) to `"`
/// - radicals and compatibility ideographs to the ordinary ideograph
public func normalised(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
  switch scalar.value {
  case 0...0x9F, 0x3001...0x9FFF: scalar
  case 0xFF01...0xFF5E: Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
  case 0x2E80...0x2EFF, 0x2F00...0x2FDF, 0xF900...0xFAFF: Ideographs.unified(scalar)
  case 0xA0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: " "
  default: normalisedSign(scalar)
  }
}

private func normalisedSign(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
  switch scalar {
  case "\u{2010}", "\u{2011}", "\u{2012}", "\u{2212}", "\u{FE63}": "-"
  case "\u{201C}", "\u{201D}", "\u{201E}", "\u{201F}": "\""
  case "\u{FE6A}": "%"
  case "\u{FE66}", "\u{2550}": "="
  case "\u{2267}": "≥"
  case "\u{2266}": "≤"
  case "\u{2215}": "/"
  case "\u{FE31}", "\u{2223}": "|"
  case "\u{FE59}": "("
  case "\u{FE5A}": ")"
  default: scalar
  }
}

extension Unicode.Scalar {
  /// Whether the scalar could steer a terminal, reorder the line it stands in or break it.
  ///
  /// These are the control characters (C0, DEL and C1), the line and paragraph separators, and the marks that
  /// change the direction of writing.
  var isSteering: Bool {
    switch value {
    case 0...0x1F, 0x7F...0x9F, 0x61C, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF: true
    default: false
    }
  }

  /// Whether the scalar parts words or lines, so that taking it out would run them together.
  fileprivate var isBreak: Bool {
    switch value {
    case 0x09...0x0D, 0x85, 0x2028...0x2029: true
    default: false
    }
  }
}

/// `text` on one line and safe to print: breaks and tabs become spaces, other steering characters go.
///
/// ```swift
/// cleaned("a\n\u{1B}[31mb")  // "a [31mb"
/// ```
public func cleaned(_ text: String) -> String {
  guard text.unicodeScalars.contains(where: \.isSteering) else { return text }
  var clean = String.UnicodeScalarView()
  for scalar in text.unicodeScalars {
    if scalar.isBreak { clean.append(" ") } else if !scalar.isSteering { clean.append(scalar) }
  }
  return String(clean)
}

/// `text` with its lines and tabs kept and every other steering character taken out.
///
/// ```swift
/// cleanedKeepingLines("a\n\u{1B}[31mb")  // "a\n[31mb"
/// ```
public func cleanedKeepingLines(_ text: String) -> String {
  var clean = String.UnicodeScalarView()
  for scalar in text.unicodeScalars where !scalar.isSteering || scalar == "\n" || scalar == "\t" {
    clean.append(scalar)
  }
  return String(clean)
}

/// A path that is safe to print and still tells every path apart: steering characters show as `\x0A`.
///
/// ```swift
/// visible("a\nb.txt")  // "a\\x0Ab.txt"
/// ```
public func visible(_ path: String) -> String {
  guard path.unicodeScalars.contains(where: \.isSteering) else { return path }
  var text = ""
  for scalar in path.unicodeScalars {
    if scalar.isSteering {
      for byte in Array(String(scalar).utf8) { text += hexadecimalEscape(byte) }
    } else {
      text.unicodeScalars.append(scalar)
    }
  }
  return text
}

/// A byte as `\x` and two hexadecimal digits.
///
/// ```swift
/// hexadecimalEscape(0xB4)  // "\\xB4"
/// ```
public func hexadecimalEscape(_ byte: UInt8) -> String {
  let digits = String(byte, radix: 16, uppercase: true)
  return digits.utf8.count == 1 ? "\\x0" + digits : "\\x" + digits
}

extension Unicode.Scalar {
  /// Whether it leaves no mark: white space of any kind, the byte order mark and the zero-width space.
  ///
  /// Asks the Unicode tables only where it may be one.
  public var isBlank: Bool {
    switch value {
    case 0x21...0x7E, 0x3001...0x9FFF: false
    case 0x09...0x0D, 0x20, 0xFEFF, 0x200B: true
    default: properties.isWhitespace
    }
  }
}

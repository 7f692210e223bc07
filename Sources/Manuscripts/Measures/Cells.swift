extension Unicode.Scalar {
  /// Half-width cells: 2 for ideographs and full-width signs, 1 for the rest.
  package var cells: Int {
    switch value {
    case 0x1100..<0x1160, 0x2E80..<0xA4D0, 0xAC00..<0xD7A4, 0xF900..<0xFB00, 0xFE30..<0xFE70,
      0xFF00..<0xFF61, 0xFFE0..<0xFFE7, 0x20000..<0x40000, 0x2018...0x201D, 0x2460..<0x2500, 0x3000:
      2
    default: 1
    }
  }

  /// Whether it is an ideograph or a sign of Chinese print.
  var isChinese: Bool { cells == 2 }
}

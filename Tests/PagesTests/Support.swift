import Pages

/// The text of a document or a part of it, for comparing with a literal.
func string(_ scalars: some Swift.Sequence<Unicode.Scalar>) -> String {
  var view = String.UnicodeScalarView()
  view.append(contentsOf: scalars)
  return String(view)
}

extension Document {
  var codes: [String] { problems.map(\.code) }

  func string(ofPage number: Int) -> String {
    PagesTests.string(text[pages[number - 1].range])
  }
}

/// The bytes that a line of hexadecimal digits spells; spaces are free.
func hex(_ digits: String) -> [UInt8] {
  let nibbles = digits.compactMap(\.hexDigitValue)
  return stride(from: 0, to: nibbles.count - 1, by: 2).map { UInt8(nibbles[$0] << 4 | nibbles[$0 + 1]) }
}

func utf16(_ text: String, bigEndian: Bool) -> [UInt8] {
  text.utf16.flatMap { unit in
    let halves = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
    return bigEndian ? halves : halves.reversed()
  }
}

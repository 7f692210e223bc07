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

/// A small generator of pseudo-random numbers that can be started again from its seed.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  /// SplitMix64.
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

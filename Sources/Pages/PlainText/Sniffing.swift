/// What the bytes of a text turned out to be.
enum Sniffed {
  /// Text in one encoding; `rival` names another that is nearly as likely.
  case text(Decoded, rival: String? = nil)
  case binary
  /// Text, but in no encoding that makes sense of it; `at` is the first byte that does not fit.
  case unknown(at: Int)
  /// The encoding is one that this system cannot decode.
  case noDecoder(String)
}

/// The bytes in front of a text that state its encoding.
enum ByteOrderMark {
  static let utf8: [UInt8] = [0xEF, 0xBB, 0xBF]
}

/// Tells the encoding of a text by its bytes, and reads it.
///
/// In this order: a byte order mark; zero bytes among characters that make sense as UTF-16; UTF-8 over the whole
/// file, which other encodings all but never satisfy by chance; then GB18030 (which holds GBK and
/// GB2312) and Big5, told apart by how much of the result is common Chinese.
func sniff(_ bytes: [UInt8]) -> Sniffed {
  if let decoded = marked(bytes) { return trusted(decoded) }
  let utf8 = decodeUTF8(bytes)
  if let decoded = unmarkedUTF16(bytes, unless: utf8) { return .text(decoded) }
  if hasBinaryShare(of: bytes) { return .binary }
  if !utf8.isClean, !utf8.isCredible || utf8.multibyte == 0 { return regional(bytes, unless: utf8) }
  return isDoubtful(utf8) ? doubted(bytes, as: utf8) : .text(utf8)
}

/// The text after a byte order mark, which states the encoding.
private func marked(_ bytes: [UInt8]) -> Decoded? {
  if bytes.holds(ByteOrderMark.utf8, at: 0) { return decodeUTF8(bytes, from: ByteOrderMark.utf8.count) }
  if bytes.holds([0xFF, 0xFE], at: 0) { return decodeUTF16(bytes, bigEndian: false, from: 2) }
  if bytes.holds([0xFE, 0xFF], at: 0) { return decodeUTF16(bytes, bigEndian: true, from: 2) }
  return nil
}

/// A mark is believed, unless what follows is not text at all.
private func trusted(_ decoded: Decoded) -> Sniffed {
  let count = decoded.scalars.count
  if let bad = decoded.firstBad, EncodingMeasure.badInText.isExceeded(by: decoded.bad, of: count) {
    return .unknown(at: bad)
  }
  let strange = decoded.scalars.count { !isOrdinary($0) }
  return EncodingMeasure.strangeInText.isExceeded(by: strange, of: count) ? .binary : .text(decoded)
}

/// UTF-16 without a mark, which shows in zero bytes: one in each digit and line end.
///
/// A stray zero byte in other text is no sign of it. Either the bytes are not UTF-8 and give Chinese as UTF-16,
/// or a quarter of all bytes are zero, most of them in the same half of the unit.
private func unmarkedUTF16(_ bytes: [UInt8], unless utf8: Decoded) -> Decoded? {
  guard bytes.contains(0) else { return nil }
  let little = decodeUTF16(bytes, bigEndian: false)
  let big = decodeUTF16(bytes, bigEndian: true)
  let best = share(of: little) >= share(of: big) ? little : big
  if !utf8.isClean, best.isCredible, share(of: best) >= possible { return best }
  let zeros = bytes.indices.reduce(into: (even: 0, odd: 0)) { count, offset in
    guard bytes[offset] == 0 else { return }
    if offset.isMultiple(of: 2) { count.even += 1 } else { count.odd += 1 }
  }
  guard EncodingMeasure.zerosInUTF16.isReached(by: max(zeros.even, zeros.odd), of: bytes.count) else {
    return nil
  }
  let likely = zeros.odd >= zeros.even ? little : big
  let strange = likely.scalars.count { !isOrdinary($0) }
  let isStrange = EncodingMeasure.strangeInUTF16.isExceeded(by: strange, of: likely.scalars.count)
  return likely.isCredible && !isStrange ? likely : nil
}

/// Whether more than one byte in fifty is a control character that no text has.
private func hasBinaryShare(of bytes: [UInt8]) -> Bool {
  let controls = bytes.count { $0 == 0x7F || ($0 < 0x20 && !(0x09...0x0D).contains($0)) }
  return EncodingMeasure.controls.isExceeded(by: controls, of: bytes.count)
}

/// Reads bytes that are not UTF-8 as GB18030 or Big5, whichever gives Chinese.
private func regional(_ bytes: [UInt8], unless utf8: Decoded) -> Sniffed {
  guard let gb = decode(bytes, as: "GB18030") else { return .noDecoder("GB18030") }
  if gb.isClean, share(of: gb) >= certain { return .text(gb) }
  guard let big5 = decode(bytes, as: "Big5") else { return .noDecoder("Big5") }
  let (best, other) = share(of: gb) >= share(of: big5) ? (gb, big5) : (big5, gb)
  let unknown = Sniffed.unknown(at: utf8.firstBad ?? 0)
  guard best.isCredible, share(of: best) >= possible else { return unknown }
  let isCertain = share(of: best) >= certain && share(of: other) < possible
  return .text(best, rival: isCertain ? nil : other.encoding)
}

/// Whether bytes that fit UTF-8 may do so by chance: beyond ASCII there are only two-byte characters.
///
/// A few Chinese characters in GB18030 look like that; Chinese in UTF-8 never does.
private func isDoubtful(_ utf8: Decoded) -> Bool {
  utf8.multibyte > 0 && utf8.scalars.allSatisfy { $0.value < 0x800 }
}

private func doubted(_ bytes: [UInt8], as utf8: Decoded) -> Sniffed {
  guard let gb = decode(bytes, as: "GB18030"), gb.isClean, share(of: gb) >= certain else {
    return .text(utf8)
  }
  return .text(gb, rival: utf8.encoding)
}

/// The least share of common characters, in percent, that leaves no doubt; reports have about 80.
private let certain = 40

/// The least share of common characters, in percent, that chance does not reach; a wrong encoding has about 1.
private let possible = 15

private func share(of decoded: Decoded) -> Int {
  CommonCharacters.share(in: decoded.scalars) ?? 0
}

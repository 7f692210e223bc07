/// Reads bytes as UTF-16; an unpaired surrogate does not fit and becomes one U+FFFD.
///
/// - Parameter start: The offset of the first byte to read, past a byte order mark.
func decodeUTF16(_ bytes: [UInt8], bigEndian: Bool, from start: Int = 0) -> Decoded {
  var decoded = Decoded(bigEndian ? "utf-16be" : "utf-16le")
  decoded.scalars.reserveCapacity((bytes.count - start) / 2)
  var offset = start
  while let first = unit(in: bytes, at: offset, bigEndian: bigEndian) {
    guard UTF16.isSurrogate(first) else {
      decoded.append(UInt32(first), length: 2)
      offset += 2
      continue
    }
    guard UTF16.isLeadSurrogate(first) else {
      decoded.skip(at: offset)
      offset += 2
      continue
    }
    guard let second = unit(in: bytes, at: offset + 2, bigEndian: bigEndian) else { break }
    if UTF16.isTrailSurrogate(second) {
      decoded.append(0x1_0000 + UInt32(first & 0x3FF) << 10 + UInt32(second & 0x3FF), length: surrogatePair)
      offset += surrogatePair
    } else {
      decoded.skip(at: offset)
      offset += 2
    }
  }
  if offset < bytes.count { decoded.cut = offset }
  return decoded
}

/// The bytes of two units.
private let surrogatePair = 4

private func unit(in bytes: [UInt8], at offset: Int, bigEndian: Bool) -> UInt16? {
  guard offset + 1 < bytes.count else { return nil }
  let high = UInt16(bytes[bigEndian ? offset : offset + 1])
  let low = UInt16(bytes[bigEndian ? offset + 1 : offset])
  return high << 8 | low
}

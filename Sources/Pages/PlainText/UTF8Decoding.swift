/// Reads bytes as UTF-8, strictly: no overlong forms, no surrogates, nothing beyond U+10FFFF.
///
/// - Parameter start: The offset of the first byte to read, past a byte order mark.
func decodeUTF8(_ bytes: [UInt8], from start: Int = 0) -> Decoded {
  var decoded = Decoded("utf-8")
  decoded.scalars.reserveCapacity((bytes.count - start) / 2)
  var offset = start
  while offset < bytes.count {
    switch sequence(in: bytes, at: offset) {
    case .scalar(let value, let length):
      decoded.append(value, length: length)
      offset += length
    case .bad:
      decoded.skip(at: offset)
      offset += 1
    case .cut:
      decoded.cut = offset
      return decoded
    }
  }
  return decoded
}

/// What stands at one offset.
private enum Sequence {
  case scalar(UInt32, length: Int)
  case bad
  case cut
}

private func sequence(in bytes: [UInt8], at offset: Int) -> Sequence {
  let first = bytes[offset]
  switch first {
  case 0...0x7F: return .scalar(UInt32(first), length: 1)
  case 0xC2...0xDF: return tail(in: bytes, at: offset, length: 2, lead: UInt32(first & 0x1F))
  case 0xE0...0xEF: return tail(in: bytes, at: offset, length: Unit.ofThree, lead: UInt32(first & 0x0F))
  case 0xF0...0xF4: return tail(in: bytes, at: offset, length: Unit.ofFour, lead: UInt32(first & 0x07))
  default: return .bad
  }
}

private func tail(in bytes: [UInt8], at offset: Int, length: Int, lead: UInt32) -> Sequence {
  var value = lead
  for index in offset + 1..<offset + length {
    guard index < bytes.count else { return .cut }
    guard bytes[index] & 0xC0 == 0x80 else { return .bad }
    if index == offset + 1, !canFollow(bytes[offset], bytes[index]) { return .bad }
    value = value << 6 | UInt32(bytes[index] & 0x3F)
  }
  return .scalar(value, length: length)
}

/// Whether the second byte is in the range that the first allows (Unicode, table 3-7).
private func canFollow(_ first: UInt8, _ second: UInt8) -> Bool {
  switch first {
  case 0xE0: second >= 0xA0
  case 0xED: second <= 0x9F
  case 0xF0: second >= 0x90
  case 0xF4: second <= 0x8F
  default: true
  }
}

import Glibc

/// Messages on a pipe: four bytes that say how long each is, the lowest first, and then the message.
///
/// A reader keeps what has come of the next message until the rest is there.
struct FrameReader {
  let descriptor: CInt
  private var bytes: [UInt8] = []

  /// As much as a pipe of Linux holds.
  private static let chunk = 65_536

  init(_ descriptor: CInt) { self.descriptor = descriptor }

  /// Takes what has come without waiting for more than there is; `false` when the other end is closed.
  mutating func fill() -> Bool {
    var chunk = [UInt8](repeating: 0, count: Self.chunk)
    while true {
      let count = unsafe read(descriptor, &chunk, chunk.count)
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { return false }
      bytes += chunk[..<count]
      return true
    }
  }

  /// The next whole message; `nil` while it has not all come.
  mutating func next() -> [UInt8]? {
    let head = Packer.bytesOfNumber
    guard bytes.count >= head else { return nil }
    let length = Unpacker.number(bytes[..<head])
    guard bytes.count - head >= length else { return nil }
    defer { bytes.removeFirst(head + length) }
    return Array(bytes[head..<(head + length)])
  }

  /// Waits for the next whole message; `nil` when the other end is closed.
  mutating func wait() -> [UInt8]? {
    while true {
      if let message = next() { return message }
      guard fill() else { return nil }
    }
  }
}

/// Writes one message; `false` when nobody reads any more.
func writeFrame(_ message: [UInt8], to descriptor: CInt) -> Bool {
  var packer = Packer()
  packer.add(message)
  var rest = packer.bytes[...]
  while !rest.isEmpty {
    let count = unsafe rest.withUnsafeBytes { unsafe write(descriptor, $0.baseAddress, $0.count) }
    if count < 0 && errno == EINTR { continue }
    guard count >= 0 else { return false }
    rest = rest.dropFirst(count)
  }
  return true
}

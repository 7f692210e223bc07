import Glibc

/// Messages on a pipe: four bytes that say how long each is, the lowest first, and then the message.
///
/// A reader keeps what has come of the next message until the rest is there.
struct FrameReader {
  let descriptor: CInt
  private var bytes: [UInt8] = []

  init(_ descriptor: CInt) { self.descriptor = descriptor }

  /// Takes what has come without waiting for more than there is; `false` when the other end is closed.
  mutating func fill() -> Bool {
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
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
    guard bytes.count >= 4 else { return nil }
    let length = bytes[..<4].reversed().reduce(0) { $0 << 8 | Int($1) }
    guard bytes.count - 4 >= length else { return nil }
    defer { bytes.removeFirst(4 + length) }
    return Array(bytes[4..<(4 + length)])
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

import Glibc
import Pages
import Texts

/// Why results could not be printed.
enum OutputFault: Error, Equatable {
  /// The reader of a pipe is gone.
  case closed
  case failed(CInt)

  static func message(_ code: CInt) -> Wording {
    let reason = String(cString: strerror(code))
    return Wording(
      zh: "结果写不出去（\(reason)）；请检查磁盘空间或输出位置",
      en: "the results cannot be written (\(reason)); check the disk or where the output goes")
  }
}

/// Standard output, buffered.
final class OutputStream {
  private var buffer: [UInt8] = []

  /// Whether there is something to flush.
  var isWaiting: Bool { !buffer.isEmpty }

  /// How many bytes are held back at most.
  private static let most = 65_536

  /// Prints `text`, at the latest when ``flush()`` is called.
  func write(_ text: String) throws(OutputFault) {
    buffer += text.utf8
    if buffer.count >= Self.most { try flush() }
  }

  /// Prints what is still held back.
  func flush() throws(OutputFault) {
    defer { buffer.removeAll(keepingCapacity: true) }
    try writeAll(buffer, to: STDOUT_FILENO)
  }
}

/// Standard error, where messages go; what cannot be written there is lost.
struct ErrorStream {
  func write(_ text: String) { try? writeAll(Array(text.utf8), to: STDERR_FILENO) }
}

private func writeAll(_ bytes: [UInt8], to descriptor: CInt) throws(OutputFault) {
  var rest = bytes[...]
  while !rest.isEmpty {
    let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
    if count < 0 && errno == EINTR { continue }
    guard count >= 0 else { throw errno == EPIPE ? .closed : .failed(errno) }
    rest = rest.dropFirst(count)
  }
}

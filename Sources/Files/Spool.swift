import Glibc
import Pages

/// What came on standard input, kept in a file without a name that another process can open all the same.
package final class Spool: Sendable {
  private let descriptor: CInt

  /// Takes in all of standard input, or one byte more than the largest file that is read; `nil` without room.
  package init?() {
    var name = "/tmp/fuhe-XXXXXX".utf8CString.map(\.self)
    descriptor = unsafe name.withUnsafeMutableBufferPointer { buffer in
      unsafe buffer.baseAddress.map { unsafe mkstemp($0) } ?? -1
    }
    guard descriptor >= 0 else { return nil }
    _ = unsafe unlink(&name)
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
    var rest = standardInput(limit: ReadingOptions.usualSizeLimit)[...]
    while !rest.isEmpty {
      let count = unsafe rest.withUnsafeBytes { unsafe write(descriptor, $0.baseAddress, $0.count) }
      if count < 0 && errno == EINTR { continue }
      guard count >= 0 else { return nil }
      rest = rest.dropFirst(count)
    }
  }

  deinit { close(descriptor) }

  /// Where the processes of this user find it as long as this process keeps it.
  package var path: RawPath { RawPath("/proc/\(getpid())/fd/\(descriptor)") }
}

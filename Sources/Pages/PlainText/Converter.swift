import Glibc

/// Reads bytes in an encoding that glibc knows; `nil` when this system lacks its tables.
///
/// A byte that does not fit becomes one U+FFFD, and reading goes on with the next.
///
/// - Parameters:
///   - name: glibc's name of the encoding, such as `GB18030`; the result carries it in lower case.
func decode(_ bytes: [UInt8], as name: String) -> Decoded? {
  guard let converter = Converter(from: name) else { return nil }
  var decoded = Decoded(name.lowercased())
  decoded.scalars.reserveCapacity(bytes.count / 2)
  var offset = 0
  while offset < bytes.count {
    let step = converter.convert(bytes, from: offset)
    for value in step.values { decoded.scalars.append(Unicode.Scalar(value) ?? "\u{FFFD}") }
    offset += step.consumed
    if step.outcome == .cut {
      decoded.cut = offset
      break
    }
    if step.outcome == .bad || step.consumed == 0 {
      decoded.skip(at: offset)
      offset += 1
    }
  }
  decoded.multibyte = decoded.scalars.count { $0.value > 0x7F } - decoded.bad
  return decoded
}

/// One of glibc's converters to UTF-32. It closes itself when its owner lets go of it.
@safe
private struct Converter: ~Copyable {
  enum Outcome { case done, full, bad, cut }

  private let handle: iconv_t

  init?(from encoding: String) {
    let handle = unsafe iconv_open("UTF-32LE", encoding)
    // The failure value is the pointer −1, which Swift imports without a name.
    guard let handle = unsafe handle, Int(bitPattern: handle) != -1 else { return nil }
    unsafe self.handle = handle
  }

  deinit { unsafe iconv_close(handle) }

  /// Converts as much as fits one step, stopping before what cannot be converted.
  borrowing func convert(
    _ bytes: [UInt8], from offset: Int
  ) -> (values: [UInt32], consumed: Int, outcome: Outcome) {
    var consumed = 0
    var outcome = Outcome.done
    let capacity = FileMeasure.conversion
    let values = unsafe [UInt32](unsafeUninitializedCapacity: capacity) { output, count in
      unsafe bytes.withUnsafeBytes { input in
        var source = unsafe UnsafeMutablePointer(
          mutating: input.baseAddress?.advanced(by: offset).assumingMemoryBound(to: CChar.self))
        var left = input.count - offset
        let room = capacity * MemoryLayout<UInt32>.stride
        var free = room
        unsafe UnsafeMutableRawBufferPointer(output).withMemoryRebound(to: CChar.self) { target in
          var target = target.baseAddress
          let result = unsafe iconv(handle, &source, &left, &target, &free)
          outcome = result == -1 ? Converter.outcome(of: errno) : .done
        }
        consumed = input.count - offset - left
        count = (room - free) / MemoryLayout<UInt32>.stride
      }
    }
    return (values, consumed, outcome)
  }

  private static func outcome(of code: CInt) -> Outcome {
    switch code {
    case E2BIG: .full
    case EINVAL: .cut
    default: .bad
    }
  }
}

internal import CPoppler

/// Bytes in the 64 signs that a `data:` address or a hash of a policy is written in.
///
/// ```swift
/// base64(of: [0xFF, 0x00])  // "/wA="
/// ```
public func base64(of bytes: [UInt8]) -> String {
  unsafe bytes.withUnsafeBufferPointer { buffer in
    guard let text = unsafe g_base64_encode(buffer.baseAddress, gsize(buffer.count)) else { return "" }
    defer { unsafe g_free(text) }
    return unsafe String(cString: text)
  }
}

internal import CPoppler

/// The SHA-256 of the bytes, as 64 lower-case hexadecimal digits; `nil` when the system has no such digest.
///
/// ```swift
/// fingerprint(of: [])?.prefix(8)  // Optional("e3b0c442")
/// ```
public func fingerprint(of bytes: [UInt8]) -> String? {
  unsafe bytes.withUnsafeBufferPointer { buffer in
    guard
      let digest = unsafe g_compute_checksum_for_data(
        G_CHECKSUM_SHA256, buffer.baseAddress, gsize(buffer.count))
    else { return nil }
    defer { unsafe g_free(digest) }
    return unsafe String(cString: digest)
  }
}

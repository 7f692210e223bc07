internal import CPoppler

/// Why a PDF did not open.
enum PDFFailure: Error, Equatable {
  case encrypted
  case damaged
}

/// A PDF opened by Poppler. It closes itself when its owner lets go of it.
///
/// One file must stay on one thread; different files may be read on different threads.
@safe
struct PDFFile: ~Copyable {
  private let handle: OpaquePointer

  /// Opens a PDF that is already in memory.
  ///
  /// Poppler reads it as a stream, because its calls for plain bytes crash on a wrong password.
  init(_ bytes: [UInt8], password: String?) throws(PDFFailure) {
    let stream = unsafe bytes.withUnsafeBytes { buffer in
      let copy = unsafe g_bytes_new(buffer.baseAddress, gsize(buffer.count))
      defer { unsafe g_bytes_unref(copy) }
      return unsafe g_memory_input_stream_new_from_bytes(copy)
    }
    defer { unsafe g_object_unref(stream) }
    var error: UnsafeMutablePointer<GError>?
    let handle = unsafe poppler_document_new_from_stream(stream, goffset(bytes.count), password, nil, &error)
    guard let handle = unsafe handle else { throw unsafe PDFFile.failure(error) }
    unsafe self.handle = handle
  }

  deinit { unsafe g_object_unref(UnsafeMutableRawPointer(handle)) }

  /// The number of pages; a page tree that cannot be followed has none.
  var pageCount: Int {
    max(0, Int(unsafe poppler_document_get_n_pages(handle)))
  }

  /// Whether the file's author permits copying its text.
  var permitsCopying: Bool {
    let permissions = unsafe poppler_document_get_permissions(handle)
    return permissions.rawValue & POPPLER_PERMISSIONS_OK_TO_COPY.rawValue != 0
  }

  /// The page at `index`, counted from 0, or `nil` when it cannot be found in the file.
  func page(at index: Int) -> PDFPage? {
    guard let index = CInt(exactly: index), let page = unsafe poppler_document_get_page(handle, index) else {
      return nil
    }
    return unsafe PDFPage(owning: page)
  }

  private static func failure(_ error: UnsafeMutablePointer<GError>?) -> PDFFailure {
    guard let error = unsafe error else { return .damaged }
    defer { unsafe g_error_free(error) }
    let isPopplers = unsafe error.pointee.domain == cpoppler_error_quark()
    let isEncrypted = unsafe error.pointee.code == CInt(POPPLER_ERROR_ENCRYPTED.rawValue)
    return isPopplers && isEncrypted ? .encrypted : .damaged
  }
}

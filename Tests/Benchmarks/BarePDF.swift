internal import CPoppler
import Pages

/// The rival of reading: Poppler asked for the text and the rectangles of each page, and nothing done with them
/// but counting.
@safe
struct BarePDF: ~Copyable {
  private let handle: OpaquePointer

  init?(_ bytes: [UInt8]) {
    let stream = unsafe bytes.withUnsafeBytes { buffer in
      let copy = unsafe g_bytes_new(buffer.baseAddress, gsize(buffer.count))
      defer { unsafe g_bytes_unref(copy) }
      return unsafe g_memory_input_stream_new_from_bytes(copy)
    }
    defer { unsafe g_object_unref(stream) }
    guard
      let handle = unsafe poppler_document_new_from_stream(stream, goffset(bytes.count), nil, nil, nil)
    else { return nil }
    unsafe self.handle = handle
  }

  deinit { unsafe g_object_unref(UnsafeMutableRawPointer(handle)) }

  var pageCount: Int { Int(unsafe poppler_document_get_n_pages(handle)) }

  /// The bytes of a page's text and the number of its rectangles.
  func sizes(ofPage index: Int) -> (bytes: Int, rectangles: Int) {
    guard let page = unsafe poppler_document_get_page(handle, CInt(index)) else { return (0, 0) }
    defer { unsafe g_object_unref(UnsafeMutableRawPointer(page)) }
    guard let text = unsafe poppler_page_get_text(page) else { return (0, 0) }
    defer { unsafe g_free(text) }
    var rectangles: UnsafeMutablePointer<PopplerRectangle>?
    var count: guint = 0
    guard unsafe poppler_page_get_text_layout(page, &rectangles, &count) != 0 else { return (0, 0) }
    defer { unsafe g_free(rectangles) }
    return unsafe (strlen(text), Int(count))
  }
}

internal import CPoppler

/// A page of an open PDF. It lets go of the page when its owner lets go of it.
///
/// Poppler interprets a page once, on the first question; the others are then almost free.
@safe
struct PDFPage: ~Copyable {
  private let handle: OpaquePointer

  init(owning handle: OpaquePointer) {
    unsafe self.handle = handle
  }

  deinit { unsafe g_object_unref(UnsafeMutableRawPointer(handle)) }

  /// Width and height, as the page is shown.
  var size: Size {
    var width: gdouble = 0
    var height: gdouble = 0
    unsafe poppler_page_get_size(handle, &width, &height)
    return Size(width: centipoints(width), height: centipoints(height))
  }

  /// The text in reading order, lines ended by a newline.
  var text: [Unicode.Scalar] {
    guard let text = unsafe poppler_page_get_text(handle) else { return [] }
    defer { unsafe g_free(text) }
    let bytes = unsafe UnsafeRawBufferPointer(start: text, count: strlen(text))
    return decodeUTF8(unsafe [UInt8](bytes)).scalars
  }

  /// The rectangles of the text's characters, in the same order.
  var boxes: [Box] {
    var rectangles: UnsafeMutablePointer<PopplerRectangle>?
    var count: guint = 0
    guard unsafe poppler_page_get_text_layout(handle, &rectangles, &count) != 0 else { return [] }
    defer { unsafe g_free(rectangles) }
    return unsafe UnsafeBufferPointer(start: rectangles, count: Int(count)).map { Box($0) }
  }

  /// The rectangles of the images on the page; the origin may be at the bottom.
  var images: [Box] {
    guard let list = unsafe poppler_page_get_image_mapping(handle) else { return [] }
    defer { unsafe poppler_page_free_image_mapping(list) }
    var images: [Box] = []
    var node: UnsafeMutablePointer<GList>? = unsafe list
    while let link = unsafe node {
      if let image = unsafe link.pointee.data?.assumingMemoryBound(to: PopplerImageMapping.self) {
        unsafe images.append(Box(image.pointee.area))
      }
      unsafe node = link.pointee.next
    }
    return images
  }

  /// Draws the page with a pen of cairo's.
  func render(with pen: OpaquePointer) { unsafe poppler_page_render(handle, pen) }
}

extension Box {
  fileprivate init(_ rectangle: PopplerRectangle) {
    let (x1, x2) = (centipoints(rectangle.x1), centipoints(rectangle.x2))
    let (y1, y2) = (centipoints(rectangle.y1), centipoints(rectangle.y2))
    self.init(x0: min(x1, x2), y0: min(y1, y2), x1: max(x1, x2), y1: max(y1, y2))
  }
}

/// A length in points as whole hundredths.
///
/// A page may claim any size: what is beyond the range of `Centipoints` becomes its end, and what is no number
/// becomes 0.
func centipoints(_ points: gdouble) -> Centipoints {
  let hundredths = (points * 100).rounded()
  if let exact = Centipoints(exactly: hundredths) { return exact }
  if hundredths.isNaN { return 0 }
  return hundredths < 0 ? .min : .max
}

internal import CPoppler
import Texts

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

  /// The text in reading order, lines ended by a newline, radicals written as the ideographs they stand for.
  ///
  /// Poppler unifies those that NFKC does; fonts that give `⻔` for `门` it leaves.
  var text: [Unicode.Scalar] {
    guard let text = unsafe poppler_page_get_text(handle) else { return [] }
    defer { unsafe g_free(text) }
    let bytes = unsafe UnsafeRawBufferPointer(start: text, count: strlen(text))
    return decodeUTF8(unsafe [UInt8](bytes)).scalars.map(\.unified)
  }

  /// The rectangles of the text's characters, in the same order.
  var boxes: [Box] {
    var rectangles: UnsafeMutablePointer<PopplerRectangle>?
    var count: guint = 0
    guard unsafe poppler_page_get_text_layout(handle, &rectangles, &count) != 0 else { return [] }
    defer { unsafe g_free(rectangles) }
    return unsafe UnsafeBufferPointer(start: rectangles, count: Int(count)).map { Box($0) }
  }

  /// The sizes and inks of the text, counted in characters with a rectangle; runs that are alike are one.
  var letterings: [Lettering] {
    guard let list = unsafe poppler_page_get_text_attributes(handle) else { return [] }
    defer { unsafe poppler_page_free_text_attributes(list) }
    var runs: [Lettering] = []
    var node: UnsafeMutablePointer<GList>? = unsafe list
    while let link = unsafe node {
      if let data = unsafe link.pointee.data?.assumingMemoryBound(to: PopplerTextAttributes.self) {
        unsafe runs.append(Lettering(data.pointee))
      }
      unsafe node = link.pointee.next
    }
    return joined(runs)
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

/// Runs that follow each other, those alike made one; none when they overlap or run backwards.
func joined(_ runs: [Lettering]) -> [Lettering] {
  var all: [Lettering] = []
  for run in runs {
    guard let last = all.last else {
      all.append(run)
      continue
    }
    guard run.range.lowerBound >= last.range.upperBound else { return [] }
    if run.size == last.size && run.ink == last.ink {
      all[all.count - 1].range = last.range.lowerBound..<run.range.upperBound
    } else {
      all.append(run)
    }
  }
  return all
}

extension Lettering {
  fileprivate init(_ attributes: PopplerTextAttributes) {
    let start = unsafe max(0, Int(attributes.start_index))
    let end = unsafe max(start, Int(attributes.end_index) + 1)
    let color = unsafe attributes.color
    unsafe self.init(
      range: start..<end, size: centipoints(attributes.font_size),
      ink: Ink(
        red: UInt8(color.red >> 8), green: UInt8(color.green >> 8), blue: UInt8(color.blue >> 8)))
  }
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
  let hundredths = (points * gdouble(Unit.centipoints)).rounded()
  if let exact = Centipoints(exactly: hundredths) { return exact }
  if hundredths.isNaN { return 0 }
  return hundredths < 0 ? .min : .max
}

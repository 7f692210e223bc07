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

  /// What is filled into the form fields of the page, and where.
  var fields: [FilledField] {
    guard let list = unsafe poppler_page_get_form_field_mapping(handle) else { return [] }
    defer { unsafe poppler_page_free_form_field_mapping(list) }
    let height = Int(size.height)
    var fields: [FilledField] = []
    var node: UnsafeMutablePointer<GList>? = unsafe list
    while let link = unsafe node {
      if let mapping = unsafe link.pointee.data?.assumingMemoryBound(to: PopplerFormFieldMapping.self),
        let text = unsafe filledText(mapping.pointee.field)
      {
        let area = unsafe Box(mapping.pointee.area)
        // Poppler counts the places of fields from the bottom.
        let (top, bottom) = (height - Int(area.y1), height - Int(area.y0))
        let box = Box(
          x0: area.x0, y0: Centipoints(clamping: top), x1: area.x1, y1: Centipoints(clamping: bottom))
        fields.append(FilledField(text: text, box: box))
      }
      unsafe node = link.pointee.next
    }
    return fields
  }

  /// Whether somebody has written notes on the page.
  var hasNotes: Bool {
    guard let list = unsafe poppler_page_get_annot_mapping(handle) else { return false }
    defer { unsafe poppler_page_free_annot_mapping(list) }
    var node: UnsafeMutablePointer<GList>? = unsafe list
    while let link = unsafe node {
      if let mapping = unsafe link.pointee.data?.assumingMemoryBound(to: PopplerAnnotMapping.self),
        unsafe isNote(mapping.pointee.annot)
      {
        return true
      }
      unsafe node = link.pointee.next
    }
    return false
  }

  /// Draws the page with a pen of cairo's.
  func render(with pen: OpaquePointer) { unsafe poppler_page_render(handle, pen) }
}

/// The text of a field for text or of a choice; `nil` when it is empty or of another kind.
private func filledText(_ field: OpaquePointer?) -> [Unicode.Scalar]? {
  guard let field = unsafe field else { return nil }
  let text: UnsafeMutablePointer<CChar>?
  switch unsafe poppler_form_field_get_field_type(field) {
  case POPPLER_FORM_FIELD_TEXT: unsafe text = poppler_form_field_text_get_text(field)
  case POPPLER_FORM_FIELD_CHOICE: unsafe text = poppler_form_field_choice_get_text(field)
  default: unsafe text = nil
  }
  guard let text = unsafe text else { return nil }
  defer { unsafe g_free(text) }
  let bytes = unsafe UnsafeRawBufferPointer(start: text, count: strlen(text))
  let scalars = decodeUTF8(unsafe [UInt8](bytes)).scalars.map { $0.isBlank ? " " : $0.unified }
  return scalars.allSatisfy(\.isBlank) ? nil : scalars
}

/// Whether an annotation is a note with words in it, and not a link or a field.
private func isNote(_ annotation: OpaquePointer?) -> Bool {
  guard let annotation = unsafe annotation else { return false }
  switch unsafe poppler_annot_get_annot_type(annotation) {
  case POPPLER_ANNOT_TEXT, POPPLER_ANNOT_HIGHLIGHT, POPPLER_ANNOT_UNDERLINE, POPPLER_ANNOT_STRIKE_OUT:
    guard let contents = unsafe poppler_annot_get_contents(annotation) else { return false }
    defer { unsafe g_free(contents) }
    return unsafe contents.pointee != 0
  default: return false
  }
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

internal import CPoppler

/// A white sheet in memory that a page is drawn on. It lets go of the memory when its owner lets go of it.
@safe
struct PageCanvas: ~Copyable {
  private let surface: OpaquePointer
  private let context: OpaquePointer
  private let size: ImageSize

  /// `nil` when there is no memory for it.
  init?(_ size: ImageSize) {
    let sheet = unsafe cairo_image_surface_create(
      CAIRO_FORMAT_RGB24, CInt(clamping: size.width), CInt(clamping: size.height))
    guard let sheet = unsafe sheet else { return nil }
    guard unsafe cairo_surface_status(sheet) == CAIRO_STATUS_SUCCESS, let pen = unsafe cairo_create(sheet)
    else {
      unsafe cairo_surface_destroy(sheet)
      return nil
    }
    self.size = size
    unsafe self.surface = sheet
    unsafe self.context = pen
    unsafe cairo_set_source_rgb(pen, 1, 1, 1)
    unsafe cairo_paint(pen)
    let scale = gdouble(size.resolution) / 72
    unsafe cairo_scale(pen, scale, scale)
  }

  deinit {
    unsafe cairo_destroy(context)
    unsafe cairo_surface_destroy(surface)
  }

  /// Draws by handing the pen over.
  func draw(_ body: (OpaquePointer) -> Void) {
    unsafe body(context)
    unsafe cairo_surface_flush(surface)
  }

  /// The pixels that are dark enough to be ink.
  var darkImage: DarkImage? {
    guard let bytes = unsafe cairo_image_surface_get_data(surface) else { return nil }
    let stride = Int(unsafe cairo_image_surface_get_stride(surface))
    guard stride >= size.width * 4 else { return nil }
    let memory = unsafe UnsafeRawBufferPointer(start: bytes, count: stride * size.height)
    var pixels = [UInt8](repeating: 0, count: size.width * size.height)
    var next = 0
    for row in 0..<size.height {
      for column in 0..<size.width {
        let colour = unsafe memory.load(fromByteOffset: row * stride + column * 4, as: UInt32.self)
        if colour & 0xFF_FFFF != 0xFF_FFFF, isInk(colour) { pixels[next] = 1 }
        next += 1
      }
    }
    return DarkImage(
      width: size.width, height: size.height, resolution: size.resolution, pixels: pixels)
  }
}

/// Whether a colour `0xRRGGBB` is darker than three quarters of white.
///
/// A thin line between two rows of pixels blackens neither by more than a half.
private func isInk(_ colour: UInt32) -> Bool {
  let (red, green, blue) = (colour >> 16 & 0xFF, colour >> 8 & 0xFF, colour & 0xFF)
  return 77 * red + 150 * green + 29 * blue < 191 * 256
}

extension PDFPage {
  /// The page as it is shown, in black and white; `nil` when it is too large or memory is short.
  func darkImage(resolution: Int) -> DarkImage? {
    guard let size = ImageSize(of: size, resolution: resolution), let canvas = PageCanvas(size) else {
      return nil
    }
    unsafe canvas.draw { unsafe render(with: $0) }
    return canvas.darkImage
  }
}

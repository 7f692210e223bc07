internal import CPoppler

/// A white sheet in memory that pages are drawn on. It lets go of the memory when its owner lets go of it.
@safe
struct PageCanvas: ~Copyable {
  let size: ImageSize
  private let surface: OpaquePointer
  private let pen: OpaquePointer

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
    unsafe self.pen = pen
  }

  deinit {
    unsafe cairo_destroy(pen)
    unsafe cairo_surface_destroy(surface)
  }

  /// Draws a page over whatever was drawn before.
  func draw(_ page: borrowing PDFPage) {
    unsafe cairo_save(pen)
    unsafe cairo_set_source_rgb(pen, 1, 1, 1)
    unsafe cairo_paint(pen)
    let scale = gdouble(size.resolution) / gdouble(Unit.points)
    unsafe cairo_scale(pen, scale, scale)
    unsafe cairo_set_antialias(pen, CAIRO_ANTIALIAS_FAST)
    unsafe page.render(with: pen)
    unsafe cairo_restore(pen)
    unsafe cairo_surface_flush(surface)
  }

  /// Whether nothing can be seen in a box that is printed in an ink: its pixels are all of that colour, or next to it.
  ///
  /// The ink is asked for as well, because a font that this machine lacks leaves no ink of any colour.
  /// `false` for a box that is not wholly on the page.
  func isPlain(_ box: Box, in ink: Ink) -> Bool {
    guard let bytes = unsafe cairo_image_surface_get_data(surface) else { return false }
    let stride = Int(unsafe cairo_image_surface_get_stride(surface))
    let (left, right) = (size.pixel(box.x0), size.pixel(box.x1))
    let (top, bottom) = (size.pixel(box.y0), size.pixel(box.y1))
    guard left >= 0, left < right, right <= size.width, top >= 0, top < bottom, bottom <= size.height,
      stride >= size.width * Unit.pixel
    else { return false }
    let memory = unsafe UnsafeRawBufferPointer(start: bytes, count: stride * size.height)
    let first = unsafe memory.load(fromByteOffset: top * stride + left * Unit.pixel, as: UInt32.self)
    let own = UInt32(ink.red) << 16 | UInt32(ink.green) << 8 | UInt32(ink.blue)
    if differs(own, from: first) { return false }
    for row in top..<bottom {
      for column in left..<right {
        let colour = unsafe memory.load(fromByteOffset: row * stride + column * Unit.pixel, as: UInt32.self)
        if differs(colour, from: first) { return false }
      }
    }
    return true
  }

  /// The pixels row by row as greys from 0 for black to 15 for white.
  var greys: [UInt8]? {
    guard let bytes = unsafe cairo_image_surface_get_data(surface) else { return nil }
    let stride = Int(unsafe cairo_image_surface_get_stride(surface))
    guard stride >= size.width * Unit.pixel else { return nil }
    let memory = unsafe UnsafeRawBufferPointer(start: bytes, count: stride * size.height)
    var greys: [UInt8] = []
    greys.reserveCapacity(size.width * size.height)
    for row in 0..<size.height {
      for column in 0..<size.width {
        let colour = unsafe memory.load(fromByteOffset: row * stride + column * Unit.pixel, as: UInt32.self)
        greys.append(colour & white == white ? InkMeasure.palest : grey(colour))
      }
    }
    return greys
  }

  /// The pixels that are dark enough to be ink.
  var darkImage: DarkImage? {
    guard let bytes = unsafe cairo_image_surface_get_data(surface) else { return nil }
    let stride = Int(unsafe cairo_image_surface_get_stride(surface))
    guard stride >= size.width * Unit.pixel else { return nil }
    let memory = unsafe UnsafeRawBufferPointer(start: bytes, count: stride * size.height)
    return DarkImage(width: size.width, height: size.height, resolution: size.resolution) { row, columns in
      let start = row * stride + columns.lowerBound * Unit.pixel
      return unsafe ink(
        in: UnsafeRawBufferPointer(rebasing: memory[start..<start + columns.count * Unit.pixel]))
    }
  }
}

/// Which of up to 64 pixels of four bytes are ink, the first the lowest bit.
private func ink(in pixels: UnsafeRawBufferPointer) -> UInt64 {
  let colours = unsafe pixels.bindMemory(to: UInt32.self)
  // Most of a page is white, and that is quickly seen.
  guard unsafe colours.reduce(.max, &) & white != white else { return 0 }
  var bits: UInt64 = 0
  for index in 0..<colours.count where isInk(unsafe colours[index]) { bits |= 1 << UInt64(index) }
  return bits
}

/// Whether an eye may tell two colours apart.
private func differs(_ colour: UInt32, from other: UInt32) -> Bool {
  for shift in InkMeasure.shifts {
    let (part, rest) = (Int(colour >> shift & 0xFF), Int(other >> shift & 0xFF))
    if abs(part - rest) > InkMeasure.leastDifference { return true }
  }
  return false
}

/// A colour `0xRRGGBB` as one of 16 greys.
private func grey(_ colour: UInt32) -> UInt8 {
  let (red, green, blue) = (Int(colour >> 16 & 0xFF), Int(colour >> 8 & 0xFF), Int(colour & 0xFF))
  let sum = InkMeasure.red * red + InkMeasure.green * green + InkMeasure.blue * blue
  return UInt8((sum * Int(InkMeasure.palest) + InkMeasure.brightest / 2) / InkMeasure.brightest)
}

/// All bits of the three colours.
private let white: UInt32 = 0xFF_FFFF

/// Whether a colour `0xRRGGBB` is darker than three quarters of white.
private func isInk(_ colour: UInt32) -> Bool {
  let (red, green, blue) = (Int(colour >> 16 & 0xFF), Int(colour >> 8 & 0xFF), Int(colour & 0xFF))
  return InkMeasure.red * red + InkMeasure.green * green + InkMeasure.blue * blue < InkMeasure.darkest
}

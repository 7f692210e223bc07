import Texts

/// A page of a PDF as a picture for people: 16 greys, in the format PNG.
public struct PagePicture: Sendable, Equatable {
  /// Counted from 1.
  public var page: Int
  /// The size of the page, in which boxes are given.
  public var size: Size
  public var png: [UInt8]
  /// Whether most ideographs left no ink, because their font is neither in the file nor on this machine.
  public var lacksFonts: Bool

  /// A picture of its parts.
  ///
  /// ```swift
  /// PagePicture(page: 1, size: Size(width: 100, height: 100), png: []).lacksFonts  // false
  /// ```
  public init(page: Int, size: Size, png: [UInt8], lacksFonts: Bool = false) {
    self.page = page
    self.size = size
    self.png = png
    self.lacksFonts = lacksFonts
  }
}

/// Draws the wanted pages of a PDF; one that cannot be drawn is left out.
func pictures(of bytes: [UInt8], pages: Set<Int>, options: ReadingOptions) -> [PagePicture] {
  let repaired = withNewTrailer(bytes)
  for (content, password) in [(bytes, options.password), (bytes, nil), (repaired ?? bytes, nil)] {
    guard let file = try? PDFFile(content, password: password) else { continue }
    return pages.sorted().compactMap { number in
      guard !options.omittedPages.contains(number), let page = file.page(at: number - 1) else { return nil }
      return picture(of: page, number: number)
    }
  }
  return []
}

private func picture(of page: borrowing PDFPage, number: Int) -> PagePicture? {
  let size = page.size
  guard let pixels = ImageSize(of: size, resolution: PictureMeasure.resolution),
    let canvas = PageCanvas(pixels)
  else { return nil }
  canvas.draw(page)
  guard let greys = canvas.greys, let png = encodedPNG(greys, width: pixels.width, height: pixels.height)
  else {
    return nil
  }
  return PagePicture(
    page: number, size: size, png: png,
    lacksFonts: GlyphLook(greys, of: pixels).isMissing(page.text, boxes: page.boxes))
}

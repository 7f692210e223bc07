/// Draws the pages of a file one after the other, on the same sheet as long as they are of one size.
struct PageDrawer: ~Copyable {
  private let resolution: Int
  private var canvas: PageCanvas?

  init(resolution: Int) { self.resolution = resolution }

  /// The page as it is shown, in black and white; `nil` when it is too large or memory is short.
  mutating func darkImage(of page: borrowing PDFPage) -> DarkImage? {
    guard let size = ImageSize(of: page.size, resolution: resolution) else { return nil }
    if canvas?.size != size { canvas = PageCanvas(size) }
    canvas?.draw(page)
    return canvas?.darkImage ?? nil
  }
}

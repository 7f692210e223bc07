import Texts

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

  /// Of the page drawn last, the words in a pale ink in which nothing can be seen, such as white on white.
  ///
  /// Other ink is not looked for, because a font that is not on this machine leaves no ink either.
  func unseenWords(_ text: [Unicode.Scalar], boxes: [Box], letterings: [Lettering]) -> [Range<Int>] {
    guard text.count == boxes.count else { return [] }
    let pale = letterings.filter { $0.ink.isPale && $0.range.upperBound <= text.count }
    return pale.flatMap { run in
      words(of: text, in: run.range).filter { word in
        word.allSatisfy { canvas?.isPlain(boxes[$0], in: run.ink) ?? false }
      }
    }
  }
}

private func words(of text: [Unicode.Scalar], in range: Range<Int>) -> [Range<Int>] {
  text[range].split(whereSeparator: \.isBlank).map(\.indices)
}

import Texts

/// What the glyphs of a drawn page look like.
///
/// A font that is neither in the file nor on this machine leaves nothing, or the same frame for every sign.
struct GlyphLook {
  private let greys: [UInt8]
  private let size: ImageSize

  init(_ greys: [UInt8], of size: ImageSize) {
    self.greys = greys
    self.size = size
  }

  /// Whether the first ideographs of a page were not drawn: most are blank, or different ones are equally dark.
  func isMissing(_ text: [Unicode.Scalar], boxes: [Box]) -> Bool {
    guard text.count == boxes.count else { return false }
    var seen: Set<Unicode.Scalar> = []
    var looks: [Centipoints: [Int]] = [:]
    for (scalar, box) in zip(text, boxes) where scalar.isIdeograph && seen.insert(scalar).inserted {
      guard let darkness = darkness(of: box) else { continue }
      // Signs of one size are compared, which are mostly in one font.
      looks[box.y1 - box.y0, default: []].append(darkness)
      if seen.count == PictureMeasure.looked { break }
    }
    guard let most = looks.values.max(by: { $0.count < $1.count }), most.count >= PictureMeasure.fewest else {
      return false
    }
    let sorted = most.sorted()
    let pale = sorted[sorted.count / PictureMeasure.tenth]
    let dark = sorted[sorted.count - 1 - sorted.count / PictureMeasure.tenth]
    return sorted[sorted.count / 2] == 0 || !PictureMeasure.alike.isExceeded(by: dark - pale, of: dark)
  }

  /// The ink in a box in thousandths of black; `nil` for one that is not wholly on the page.
  private func darkness(of box: Box) -> Int? {
    let (left, right) = (size.pixel(box.x0), size.pixel(box.x1))
    let (top, bottom) = (size.pixel(box.y0), size.pixel(box.y1))
    guard left >= 0, left < right, right <= size.width, top >= 0, top < bottom, bottom <= size.height else {
      return nil
    }
    var ink = 0
    for row in top..<bottom {
      for column in left..<right { ink += Int(InkMeasure.palest - greys[row * size.width + column]) }
    }
    return ink * PictureMeasure.thousand / ((right - left) * (bottom - top) * Int(InkMeasure.palest))
  }
}

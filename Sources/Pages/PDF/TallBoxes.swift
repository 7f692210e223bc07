import Texts

/// The boxes of a page's characters, those of fonts whose size Poppler guessed wrong made as high as their
/// ideographs are wide.
///
/// A Type 3 font does not say how large its glyphs are; Poppler guesses it from the width of a letter, and may
/// take it for twice as large. An ideograph is as high as it is wide, and fonts claim a third more; boxes more
/// than twice as high as that are cut down around their base line, so that neighbouring lines come apart.
func withoutTallBoxes(_ boxes: [Box], of text: [Unicode.Scalar]) -> [Box] {
  guard boxes.count == text.count else { return boxes }
  var widths: [Int: [Int]] = [:]
  for (scalar, box) in zip(text, boxes) where scalar.isIdeograph && box.width > 0 {
    if box.height > 2 * box.width { widths[box.height, default: []].append(box.width) }
  }
  let sizes = widths.filter { $0.value.count >= GlyphMeasure.fewestTooHigh }.mapValues {
    $0.sorted()[$0.count / 2]
  }
  guard !sizes.isEmpty else { return boxes }
  return boxes.map { box in
    // Heights of one font differ by a hundredth, because top and bottom are rounded.
    let size = sizes[box.height] ?? sizes[box.height - 1] ?? sizes[box.height + 1]
    return size.map { box.cut(toSize: $0) } ?? box
  }
}

extension Box {
  fileprivate func cut(toSize size: Int) -> Box {
    let base = Int(y0) + GlyphMeasure.above.amount(of: height)
    return Box(
      x0: x0, y0: Centipoints(clamping: base - GlyphMeasure.ascent.amount(of: size)), x1: x1,
      y1: Centipoints(clamping: base + GlyphMeasure.descent.amount(of: size)))
  }
}

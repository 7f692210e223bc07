import Texts

/// The boxes of a page's characters, those of fonts that claim next to no height made as high as their ideographs
/// are wide, around the same middle.
///
/// Some producers write fonts whose ascent and descent are a fraction of their size. Lines of such a font would
/// stand above and below nothing, and beside no line of another font.
func withoutFlatBoxes(_ boxes: [Box], of text: [Unicode.Scalar]) -> [Box] {
  guard boxes.count == text.count else { return boxes }
  var widths: [Int: [Int]] = [:]
  for (scalar, box) in zip(text, boxes)
  where scalar.isIdeograph && box.height > 0 && box.height * 2 < box.width {
    widths[box.height, default: []].append(box.width)
  }
  let sizes = widths.filter { $0.value.count >= GlyphMeasure.fewestFlat }.mapValues {
    $0.sorted()[$0.count / 2]
  }
  guard !sizes.isEmpty else { return boxes }
  return boxes.map { box in
    // Heights of one font differ by a hundredth, because top and bottom are rounded.
    let size = sizes[box.height] ?? sizes[box.height - 1] ?? sizes[box.height + 1]
    return size.map { box.raised(toSize: $0) } ?? box
  }
}

extension Box {
  fileprivate func raised(toSize size: Int) -> Box {
    Box(
      x0: x0, y0: Centipoints(clamping: middle - GlyphMeasure.ascent.amount(of: size)), x1: x1,
      y1: Centipoints(clamping: middle + GlyphMeasure.descent.amount(of: size)))
  }
}

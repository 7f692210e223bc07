import Texts

/// The boxes of a page's characters, those of fonts whose ideographs are misshapen set right.
///
/// Boxes of one height are of one font. It is misshapen when at least `fewest` of its ideographs are, and gets the
/// size that their widths tell.
func withMendedFonts(
  _ boxes: [Box], of text: [Unicode.Scalar], fewest: Int, where isMisshapen: (Box) -> Bool,
  resized: (Box, Int) -> Box
) -> [Box] {
  guard boxes.count == text.count else { return boxes }
  var widths: [Int: [Int]] = [:]
  for (scalar, box) in zip(text, boxes) where scalar.isIdeograph && isMisshapen(box) {
    widths[box.height, default: []].append(box.width)
  }
  let sizes = widths.filter { $0.value.count >= fewest }.mapValues { $0.sorted()[$0.count / 2] }
  guard !sizes.isEmpty else { return boxes }
  return boxes.map { box in
    // Heights of one font differ by a hundredth, because top and bottom are rounded.
    let size = sizes[box.height] ?? sizes[box.height - 1] ?? sizes[box.height + 1]
    return size.map { resized(box, $0) } ?? box
  }
}

extension Box {
  /// The box with the height that fonts of a size have around its base line.
  func sized(_ size: Int, onBase base: Int) -> Box {
    Box(
      x0: x0, y0: Centipoints(clamping: base - GlyphMeasure.ascent.amount(of: size)), x1: x1,
      y1: Centipoints(clamping: base + GlyphMeasure.descent.amount(of: size)))
  }
}

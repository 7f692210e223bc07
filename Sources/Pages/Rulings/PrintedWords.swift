import Texts

/// The boxes of words: of glyphs that follow each other without a gap, in the text and on the page.
///
/// Nobody draws a ruling line through a word, so what is dark inside such a box is ink of glyphs.
func printedWords(_ text: [Unicode.Scalar], boxes: [Box]) -> [Box] {
  var words: [Box] = []
  var last: Box?
  for (scalar, box) in zip(text, boxes) {
    if scalar.isBlank || !GlyphMeasure.sizes.contains(box.width) || !GlyphMeasure.sizes.contains(box.height) {
      last = nil
    } else if let before = last, adjoins(before, box) {
      words[words.count - 1] = words[words.count - 1].union(box)
      last = box
    } else {
      words.append(box)
      last = box
    }
  }
  return words.filter { $0.width > 0 && $0.height > 0 }
}

private func adjoins(_ left: Box, _ right: Box) -> Bool {
  Level.isSame(left.vertical, right.vertical)
    && Gap.isNone(Int(right.x0) - Int(left.x1), width: left.width)
}

extension Box {
  // In Int, because a page may claim any size and sums of its lengths must fit.
  var middle: Int { (Int(y0) + Int(y1)) / 2 }
  var height: Int { Int(y1) - Int(y0) }
  var width: Int { Int(x1) - Int(x0) }
}

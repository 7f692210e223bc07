/// The boxes of a page's characters, those of fonts whose size Poppler guessed wrong made as high as their
/// ideographs are wide.
///
/// A Type 3 font does not say how large its glyphs are; Poppler guesses it from the width of a letter, and may
/// take it for twice as large. An ideograph is as high as it is wide, and fonts claim a third more; boxes more
/// than twice as high as that are cut down around their base line, so that neighbouring lines come apart.
func withoutTallBoxes(_ boxes: [Box], of text: [Unicode.Scalar]) -> [Box] {
  withMendedFonts(boxes, of: text, fewest: GlyphMeasure.fewestTooHigh) { box in
    box.width > 0 && box.height > 2 * box.width
  } resized: { box, size in
    box.sized(size, onBase: Int(box.y0) + GlyphMeasure.above.amount(of: box.height))
  }
}

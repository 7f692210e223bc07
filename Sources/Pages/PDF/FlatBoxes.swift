/// The boxes of a page's characters, those of fonts that claim next to no height made as high as their ideographs
/// are wide, around the same middle.
///
/// Some producers write fonts whose ascent and descent are a fraction of their size. Lines of such a font would
/// stand above and below nothing, and beside no line of another font.
func withoutFlatBoxes(_ boxes: [Box], of text: [Unicode.Scalar]) -> [Box] {
  withMendedFonts(boxes, of: text, fewest: GlyphMeasure.fewestFlat) { box in
    box.height > 0 && box.height * 2 < box.width
  } resized: { box, size in
    box.sized(size, onBase: box.middle)
  }
}

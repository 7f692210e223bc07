/// The space between two neighbours of a printed line, and what it means; each answer is given here and only here.
///
/// `size` is that of the type: the width of an ideograph, or the height of a box, which fonts claim to be a third
/// more.
package enum Gap {
  /// In hundredths of a point: glyphs of a word touch, and texts of neighbouring cells keep a larger distance.
  private static let closest = 100
  /// Of the height of a box, a little less than an ideograph: what parts the cells of a row without ruling lines.
  ///
  /// Latin words of one cell stand nearer, and signs set to half their width leave no more.
  private static let betweenCells = Share(13, of: 20)
  /// In characters: no sentence leaves so much between two words.
  private static let wide = 2

  /// Whether there is none: a glyph may lap over half of the one before it.
  package static func isNone(_ gap: Int, width: Int) -> Bool { gap >= -width / 2 && gap <= closest }

  /// Whether it may part two cells of a row.
  package static func partsCells(_ gap: Int, height: Int) -> Bool {
    betweenCells.isExceeded(by: gap, of: height)
  }

  /// Whether it is wider than a character, as between two columns of text.
  package static func isColumn(_ gap: Int, size: Int) -> Bool { gap > size }

  /// Whether it is wider than words of a sentence ever stand apart: what stands behind it is another text.
  package static func isWide(_ gap: Int, size: Int) -> Bool { gap > wide * size }
}

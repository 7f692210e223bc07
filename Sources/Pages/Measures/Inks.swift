/// What an eye sees of colours.
enum InkMeasure {
  /// Parts of 256, as the luminance of colours is weighed in television.
  static let red = 77
  static let green = 150
  static let blue = 29
  /// Three quarters of white: a thin line between two rows of pixels blackens neither by more than a half.
  static let darkest = 191 * 256
  /// White as a sum of its weighed parts.
  static let brightest = 255 * 256
  /// White among the 16 greys of a picture.
  static let palest: UInt8 = 15
  /// Steps of 256 by which two colours must differ to be told apart.
  static let leastDifference = 8
  /// The places of blue, green and red in a pixel.
  static let shifts: [UInt32] = [0, 8, 16]
}

/// What tells the ink of glyphs from that of ruling lines.
enum GlyphMeasure {
  /// In hundredths of a point; larger boxes are those of turned text and watermarks, and much else lies in them.
  static let sizes = 0...4000
  /// Ruling lines run along the edges of a word, so that its core is this much smaller.
  static let margin = Share(8, of: 100)
  /// In hundredths of a point: a line longer than this is no stroke.
  static let longestStroke = 9000
  /// In hundredths of a point: what sticks out of a word is less than this.
  static let shortestPiece = 600
  /// Ideographs of one height that must be too high before their font is taken for one of a wrong size.
  static let fewestTooHigh = 3
  /// Ideographs of one height that must be flat before their font is taken for one that claims no height.
  static let fewestFlat = 3
  /// What Poppler takes a font to reach above its base line and below it.
  static let ascent = Share(95, of: 100)
  static let descent = Share(35, of: 100)
  /// The part of a box that is above the base line.
  static let above = Share(95, of: 130)
}

/// Ruling lines and the images on which they are looked for.
enum RulingMeasure {
  /// In points; cells are no smaller, and lines no thicker.
  static let shortestLine = 8
  static let thickestLine = 4
  /// Below this, thin lines vanish.
  static let coarsest = 50
  /// In pixels; a page of sense needs no longer side.
  static let longestSide = 4000
}

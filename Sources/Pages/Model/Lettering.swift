/// A run of a page's text set in one size and one ink.
public struct Lettering: Sendable, Hashable {
  /// The scalars in `Document.text`.
  public var range: Range<Int>
  /// The size of the font.
  public var size: Centipoints
  /// The colour of the text.
  public var ink: Ink
}

/// A colour, each part from 0 to 255.
///
/// Poppler gives the colour of invisible text, such as the text layer of a scan, as if it were painted, and
/// does not say that it is not; only the drawn page tells, see `Page.unseen`.
public struct Ink: Sendable, Hashable {
  public var red: UInt8
  public var green: UInt8
  public var blue: UInt8

  /// Whether it is next to white, so that it cannot be read on paper.
  var isPale: Bool { min(red, green, blue) > 0xE0 }
}

/// One page of a document: its share of the raw text and, for a PDF, where each glyph stands.
public struct Page: Sendable {
  /// Counted from 1.
  public var number: Int
  /// The page's scalars in `Document.text`.
  public var range: Range<Int>
  /// Width and height; `nil` for plain text.
  public var size: Size?
  /// One box per scalar of `range`, or empty when the page has no usable geometry.
  public var boxes: [Box]
  /// The sizes and inks of the text, in order and without gaps; empty when they are not known.
  public var letterings: [Lettering]
  /// The lines drawn on a page that may hold a table.
  public var rulingLines: [RulingLine]
  /// The words of `Document.text` in a pale ink that cannot be seen on what they are printed on, as white on white.
  public var unseen: [Range<Int>]

  /// Makes a page; plain text has neither size nor boxes nor lines.
  init(
    number: Int, range: Range<Int>, size: Size? = nil, boxes: [Box] = [], letterings: [Lettering] = [],
    rulingLines: [RulingLine] = [], unseen: [Range<Int>] = []
  ) {
    self.number = number
    self.range = range
    self.size = size
    self.boxes = boxes
    self.letterings = letterings
    self.rulingLines = rulingLines
    self.unseen = unseen
  }
}

/// A length on a page, in hundredths of a point, so that geometry stays exact and prints the same everywhere.
public typealias Centipoints = Int32

/// The size of a page.
public struct Size: Sendable, Hashable {
  /// From the left edge to the right.
  public var width: Centipoints
  /// From the top edge to the bottom.
  public var height: Centipoints
}

/// A rectangle on a page; the origin is the top left corner and y grows downwards.
public struct Box: Sendable, Hashable {
  /// The left edge.
  public var x0: Centipoints
  /// The top edge.
  public var y0: Centipoints
  /// The right edge.
  public var x1: Centipoints
  /// The bottom edge.
  public var y1: Centipoints

  /// A rectangle by its edges.
  package init(x0: Centipoints, y0: Centipoints, x1: Centipoints, y1: Centipoints) {
    (self.x0, self.y0, self.x1, self.y1) = (x0, y0, x1, y1)
  }

  /// The smallest box that holds both.
  ///
  /// ```swift
  /// Box(x0: 0, y0: 0, x1: 10, y1: 10).union(Box(x0: 5, y0: 5, x1: 20, y1: 8)).x1  // 20
  /// ```
  public func union(_ other: Box) -> Box {
    Box(
      x0: min(x0, other.x0), y0: min(y0, other.y0), x1: max(x1, other.x1), y1: max(y1, other.y1))
  }
}

/// What a page draws as paths, and how much of it is looked at.
enum DrawingMeasure {
  /// The bit of libqpdf's results that is an error rather than a warning.
  static let errorBit: Int32 = 1 << 1
  static let newline: UInt8 = 0x0A
  /// A page has no more pieces of content, and no array in it more items.
  static let mostItems = 4096
  /// A page tree or a form in a form is no deeper; deeper ones are there to be followed for ever.
  static let deepest = 12
  /// In bytes, compressed: a page's content is no longer, and even zeros expand to no more than memory holds.
  static let longestStream = 1 << 18
  /// Operators of one page, those of forms counted as often as they are drawn.
  static let mostOperators = 400_000
  /// Operands in a row; more are of no operator.
  static let mostOperands = 64
  /// What numbers are written in.
  static let base = 10.0
  /// Numbers of a box, and of a transform.
  static let corners = 4
  static let transform = 6
  static let fullTurn = 360
  static let quarterTurn = 90
  /// In hundredths of a point: a line that slants by no more is straight.
  static let slant = 60
  /// In hundredths of a point: what is thicker is an area.
  static let thickest = 400
  /// In hundredths of a point: the dots of a line follow each other no farther apart.
  static let dotGap = 250
  /// In hundredths of a point: pieces of one line lie no farther beside each other.
  static let beside = 30
  /// In hundredths of a point: no side of a cell is shorter.
  static let shortest = 800
  /// Of the light of white: what is lighter cannot be seen on paper.
  static let lightest = 0.96
  /// Of the page: images that cover so much are the page.
  static let images = Share(1, of: 3)
}

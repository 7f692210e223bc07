/// What the ways to join lines cost, in tenths as the costs of the search.
enum LineCosts {
  /// A cell goes on behind a line that its column would have held more in.
  static let shortLine = 12
  /// A cell ends in a line that is full, as many names do.
  static let fullLine = 2
  /// A blank line inside a cell.
  static let blankLine = 25
  /// Two cells taken for one.
  static let twoCells = 60
  /// Each line that a cell stands away from its place.
  static let offPlace = 10
  /// A cell that stands at the top stands there exactly, in so many units.
  static let belowTop = 4
  /// Cells stand in the middle of their rows.
  static let middle = 30
  /// A merged cell without a word, or without its marks where others have them.
  static let noWord = 100
  static let noMark = 30
  /// The full marks below a parent do not make up its own: rather the wrong rows than a slip.
  static let unequal = 15
  /// The last line of several is seldom full.
  static let fullLastLine = 8
  static let group = 2
  /// A line may be so many places shorter than its column and full, because the next sign had no room.
  static let slack = 3
  /// A narrower column says nothing about full lines.
  static let narrowestFull = 4
}

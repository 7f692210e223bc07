import Pages

/// Where lines start and how far apart they stand: each question has one answer, in characters or in lines.
enum Step {
  /// A line starts further in or further out when it does so by more than this part of a character; less is how
  /// exactly lines are set.
  private static let least = Share(3, of: 4)
  /// In characters; what is drawn in further and even on both sides is centred.
  private static let centred = 3
  /// Two fonts of one size have boxes that differ by less.
  private static let sizeDifference = Share(115, of: 100)
  /// Of the usual distance of lines: what stands farther apart is not the next line.
  private static let paragraphDistance = Share(4, of: 3)
  /// Of the width of a character: a line of the same column stands no farther below.
  private static let nextLine = Share(5, of: 2)

  /// Whether a line starts further in than another, both seen from their margins.
  static func isIn(_ step: Int, em: Int) -> Bool { least.isExceeded(by: step, of: em) }

  /// The width of the squares in which equal line ends fall, or neighbouring ones.
  static func square(em: Int) -> Int { max(1, least.amount(of: em)) }

  static func isCentred(_ indent: Int, em: Int) -> Bool { indent > centred * em }

  static func changesSize(_ one: Int, _ other: Int) -> Bool {
    sizeDifference.isExceeded(by: max(one, other), of: min(one, other))
  }

  static func isFarther(_ distance: Int, thanLine pitch: Int) -> Bool {
    paragraphDistance.isExceeded(by: distance, of: pitch)
  }

  static func isNextLine(_ distance: Int, em: Int) -> Bool { !nextLine.isExceeded(by: distance, of: em) }
}

/// The rows of tables without ruling lines.
enum RowDistance {
  /// Of the height of a line: rows of one table do not stand farther apart.
  private static let farthest = Share(3, of: 1)
  /// Of the height of a line: what goes on below a cell stands no farther than so.
  private static let wrapped = Share(11, of: 5)
  /// Of the distance of rows: texts that follow each other more closely have wrapped.
  private static let loose = Share(7, of: 8)
  /// Of the least distance of lines: lines of one text differ by less.
  private static let even = Share(23, of: 20)
  /// Of the least distance of lines: what stands nearer stands beside.
  private static let beside = Share(3, of: 4)

  static func goesOn(_ distance: Int, height: Int) -> Bool { !farthest.isExceeded(by: distance, of: height) }
  static func isWrapped(_ distance: Int, height: Int) -> Bool {
    !wrapped.isExceeded(by: distance, of: height)
  }
  static func isLoose(_ least: Int, rows: Int) -> Bool { !loose.isReached(by: least, of: rows) }
  static func isEven(_ distance: Int, least: Int) -> Bool { !even.isExceeded(by: distance, of: least) }
  static func isBeside(_ distance: Int, least: Int) -> Bool { !beside.isReached(by: distance, of: least) }
}

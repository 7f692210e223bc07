import Pages

/// The other constants of mending: how many of something, and what part of something, decides.
enum Measure {
  // MARK: Lines of a document

  /// In cells; narrower lines are headings, labels and cells, and tell nothing of the width at which lines end.
  static let narrowestLine = 30
  /// Of the lines, from the narrowest: the wrapped ones end there, and a few that stand out do not count.
  static let fullWidth = Share(85, of: 100)
  /// In cells; full lines end no farther apart, because a stop or a number may not be parted.
  static let widthSpread = 4
  /// Fewer lines may be of one width by chance.
  static let fewestWide = 4
  /// In cells; no page is wider, so that wider lines are paragraphs.
  static let widestLine = 120
  /// In cells; the indents of a paragraph's first line, which are two characters and sometimes four.
  static let indents = 3...8
  /// With fewer indented lines, the indents are those of a list.
  static let indentedLines = Share(1, of: 12)
  /// Fewer lines tell nothing of indents.
  static let fewestLines = 8
  /// In cells; what is drawn in further is centred or set right: a title, a signature, a date.
  static let farIn = 14
  /// In characters; a label on a cover, with its colon.
  static let longestLabel = 14
  /// In characters; the longest words that are units, 万人次 and 个工作日, are no longer.
  static let longestUnit = 5
  /// In characters; an open bracket farther back was forgotten.
  static let longestBracket = 60
  /// In characters; a longer numbered paragraph is no heading.
  static let longestHeading = 40

  // MARK: Text frames

  /// Of the right ends of full lines, not the furthest, because a word that could not be broken may stand out.
  static let rightEdge = Share(3, of: 4)

  // MARK: What is set aside

  /// Where so many characters of a size and ink lie on others, all are printed over them: in running text, none do.
  static let overlay = Share(1, of: 8)
  /// The darkest part of an ink in which a watermark may be printed: text can be read over three fifths of white.
  static let darkestPale: UInt8 = 0x98
  /// Of the size of running text: pale text so large is no title.
  static let watermark = Share(3, of: 1)
  /// A word that is printed so often in pale ink covers the page.
  static let fewestTiles = 3
  /// Of the size of the text beside it: a raised number no larger is the number of a note.
  static let raised = Share(3, of: 4)
  /// Of the height of the text beside it: so far above its foot a raised number ends.
  static let raisedFoot = Share(15, of: 100)
  /// Digits of a note's number.
  static let longestNote = 2
  /// Of the size of running text: a line that is set larger is a title, though it stands on many pages.
  static let title = Share(6, of: 5)
  /// In hundredths of a point: running heads stand at the same height of each page.
  static let headHeight = 100
  /// Running heads and feet have no more lines.
  static let headLines = 3
  /// The second strike of bold print stands within so large a part of its height.
  static let boldStrike = Share(1, of: 6)
  /// In digits and in signs; what is longer is no page number.
  static let longestPageNumber = 8
  static let longestPageLine = 14
  /// On fewer pages, lines are the same by chance.
  static let fewestPages = 3

  // MARK: Tables

  /// Rows whose texts may lie across a gap, as the heads of several columns do.
  static let tolerated = Share(1, of: 5)
  /// Of the height of a line: a gap that runs down a whole table may be as narrow.
  static let narrowestGap = Share(1, of: 2)
  /// Of the side of a cell, so much is drawn where lines are broken by the images of pages.
  static let ruledSide = Share(60, of: 100)
  /// A table without any line has so many rows, or one more when it has but two columns.
  static let fewestRows = 3
  static let fewestRowsOfTwo = 4
  /// Fewer columns are told from a list by their number of rows.
  static let fewestColumns = 3

  // MARK: Recognised text

  /// A page with fewer blanks between ideographs was typed.
  static let fewestBlanks = 20
  /// Of the pairs of ideographs, so many have a blank between them where it means nothing.
  static let blanksInRecognised = Share(3, of: 10)
  /// Of the height of a line: the signs of one number stand no farther apart; a blank is a quarter wide or more.
  static let numberGap = Share(1, of: 6)

  // MARK: Numbers

  /// Digits between the separators of thousands.
  static let thousands = 3
  /// Ideographs in the number of a heading, as in 二十一.
  static let longestIdeographNumber = 3
  /// Places of a numbering such as 1.1.1.
  static let mostPlaces = 3
  /// Digits of a year.
  static let year = 4
}

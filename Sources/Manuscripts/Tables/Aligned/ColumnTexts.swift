/// The texts of a table by their columns.
struct ColumnTexts {
  struct Text {
    var line: Int
    var isFigure: Bool
    var x: Range<Int>
  }

  /// Two texts of a column that follow each other.
  struct Link {
    var column: Int
    var upper: Text
    var lower: Text
  }

  private let columns: [Set<Int>]
  private let widest: [Int]
  let links: [Link]
  /// The links to the line right above, by line.
  private let linksUp: [[Link]]

  init(_ lines: [PrintedRow], gaps: ColumnGaps) {
    var texts: [[Text]] = Array(repeating: [], count: gaps.columnCount)
    var columns: [Set<Int>] = []
    for (index, line) in lines.enumerated() {
      var own: Set<Int> = []
      for (piece, isFigure) in zip(line.pieces, line.areFigures) {
        let column = gaps.column(of: (piece.lowerBound + piece.upperBound) / 2)
        let covered = gaps.column(of: piece.lowerBound)...gaps.column(of: piece.upperBound)
        own.formUnion(covered)
        // What lies across the edge of a column is the head of several.
        if covered.count == 1 { texts[column].append(Text(line: index, isFigure: isFigure, x: piece)) }
      }
      columns.append(own)
    }
    self.columns = columns
    widest = texts.map { $0.map(\.x.count).max() ?? 0 }
    links = texts.enumerated().flatMap { column, texts in
      zip(texts, texts.dropFirst()).map { Link(column: column, upper: $0, lower: $1) }
    }
    var linksUp: [[Link]] = Array(repeating: [], count: lines.count)
    for link in links where link.upper.line == link.lower.line - 1 { linksUp[link.lower.line].append(link) }
    self.linksUp = linksUp
  }

  /// Whether the upper text is about as long as its column allows, so that it may have been wrapped.
  func isFull(_ link: Link) -> Bool {
    FullLine.isAboutAsLong(link.upper.x.count, asWidest: widest[link.column])
  }

  func holds(_ line: Int, _ column: Int) -> Bool { columns[line].contains(column) }

  func areApart(_ line: Int, _ other: Int) -> Bool { columns[line].isDisjoint(with: columns[other]) }

  /// Whether each text of a line goes on one of the line above that may have been wrapped.
  func goesOn(_ line: Int) -> Bool {
    linksUp[line].count(where: isFull) == columns[line].count
  }
}

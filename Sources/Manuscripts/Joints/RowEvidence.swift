import Texts

/// Whether the first row of a page goes on the last row of the page before.
///
/// Two rows are one only if together they make one: what did not fit is the rest of texts above, and what was whole
/// there is blank below. A blank alone proves nothing, because rows of groups begin with blanks.
struct RowEvidence {
  private typealias Pair = (above: TablePiece.Cell, below: TablePiece.Cell)
  private let pairs: [Pair]
  /// The pairs with a text below.
  private let rest: [Pair]
  private let hasSameCells: Bool
  private let isOpen: Bool
  /// Whether each row of the two pages that has a name has a figure.
  private let namesHaveFigures: Bool
  private let markers: MarkerReader

  init(above: TablePiece, below: TablePiece, markers: MarkerReader) {
    self.markers = markers
    let last = above.cells.filter { $0.rows.upperBound == above.rowCount }
      .sorted { $0.columns.lowerBound < $1.columns.lowerBound }
    let first = below.cells(startingIn: 0)
    pairs = Array(zip(last, first))
    rest = pairs.filter { !$0.below.text.isEmpty }
    hasSameCells = last.map(\.columns) == first.map(\.columns)
    isOpen = above.isOpenBelow && below.isOpenAbove
    namesHaveFigures = last.contains { $0.text.isFigure } && below.restHoldsFigures
  }

  /// Of the two rows as one joint; of rows with other cells, or with a text below nothing, there is none to vote for.
  var votes: [Vote] {
    guard hasSameCells, rest.allSatisfy({ !$0.above.text.isEmpty }) else {
      return [Vote(.parts, RowWeight.cells, .cells)]
    }
    return [
      rest.contains { WholeFigure.areTwo(asRows: $0.above.text, $0.below.text) }
        ? Vote(.parts, RowWeight.whole, .wholeFigures) : nil,
      namesFigures ? Vote(.parts, RowWeight.head, .tableHead) : nil,
      rest.isEmpty ? Vote(.joins, RowWeight.blank, .blankRow) : nil,
      rest.contains { Self.splits($0.above.text, $0.below.text) }
        ? Vote(.joins, RowWeight.cut, .cutText) : nil,
      startsWithNumber ? Vote(.parts, RowWeight.numbering, .numbering) : nil,
      isOpen ? Vote(.joins, RowWeight.open, .openEdge) : nil,
      lacksFigures ? Vote(.joins, RowWeight.lacking, .lacksFigures) : nil,
      Vote(rest.allSatisfy(\.above.isFull) && leavesCellsEmpty, RowWeight.full, .room),
    ].compactMap(\.self)
  }

  /// Words above whole figures in several columns: the row above is a head.
  private var namesFigures: Bool {
    rest.count { !$0.above.text.scalars.contains(where: \.isDigit) && WholeFigure(of: $0.below.text).isWhole }
      >= 2
  }

  /// A number before the name that leads the row, not before an item within a cell.
  private var startsWithNumber: Bool {
    guard let name = pairs.first(where: { !$0.above.text.isEmpty }) else { return false }
    return markers.marker(of: name.below.text) != nil
  }

  /// A name without any figure, in a table whose other rows all have some, is the rest of the one above.
  private var lacksFigures: Bool {
    namesHaveFigures && !rest.isEmpty && !rest.contains { $0.above.text.isFigure || $0.below.text.isFigure }
      && pairs.contains { $0.above.text.isFigure && $0.below.text.isEmpty }
  }

  private var leavesCellsEmpty: Bool {
    let ended = pairs.filter { $0.below.text.isEmpty && !$0.above.text.isEmpty && $0.above.rows.count == 1 }
    let start = rest.map(\.below.columns.lowerBound).min() ?? 0
    if ended.contains(where: { $0.below.columns.lowerBound > start }) { return true }
    // The empty cells lead, as those of a group do that has more rows: only open text tells of a cut.
    return ended.contains { !$0.above.isFull } && !rest.contains { Self.endsSentence($0.above.text) }
  }

  private static func endsSentence(_ text: Passage) -> Bool {
    text.scalars.last?.endsItem ?? false
  }

  /// Whether a number or a sentence is cut between two texts.
  static func splits(_ above: Passage, _ below: Passage) -> Bool {
    guard let last = above.scalars.last, let first = below.scalars.first else { return false }
    return NumberHealing.goesOn(from: last, to: first)
      || last == "、" || normalised(last) == "," || last.opensBracket || first.cannotStartLine
  }
}

extension WholeFigure {
  /// Whether each of two cells of a column, on two pages, holds a figure that lacks nothing: they are of two rows.
  static func areTwo(asRows above: Passage, _ below: Passage) -> Bool {
    WholeFigure(of: above).isWhole && WholeFigure(of: below).isWhole
  }
}

extension TablePiece {
  /// Whether each of its rows but the first has a figure.
  fileprivate var restHoldsFigures: Bool {
    let withFigures = Set(cells.filter(\.text.isFigure).flatMap(\.rows))
    return (1..<max(1, rowCount)).allSatisfy(withFigures.contains)
  }
}

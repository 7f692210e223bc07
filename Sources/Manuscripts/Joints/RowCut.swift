import Texts

/// Whether the end of a page cut the last row of a table in two.
///
/// What did not fit is the rest of a full cell, while the cells whose text did fit are empty below; or it
/// starts in the middle of a number or a sentence.
struct RowCut {
  private typealias Pair = (above: TablePiece.Cell, below: TablePiece.Cell)
  private let pairs: [Pair]
  private let hasSameCells: Bool

  init(above: TablePiece, below: TablePiece) {
    let last = above.cells.filter { $0.rows.upperBound == above.rowCount }
      .sorted { $0.columns.lowerBound < $1.columns.lowerBound }
    let first = below.cells(startingIn: 0)
    pairs = Array(zip(last, first))
    hasSameCells = last.map(\.columns) == first.map(\.columns)
  }

  var isCut: Bool {
    let rest = pairs.filter { !$0.below.text.isEmpty }
    guard hasSameCells, rest.allSatisfy({ !$0.above.text.isEmpty }) else { return false }
    if rest.isEmpty || rest.contains(where: { Self.splits($0.above.text, $0.below.text) }) { return true }
    return rest.allSatisfy(\.above.isFull) && leavesCellsEmpty(rest)
  }

  private func leavesCellsEmpty(_ rest: [Pair]) -> Bool {
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

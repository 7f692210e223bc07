import Figures
import Grammars
import Manuscripts

/// The words a claim stands on: its quote, its place, and whether a mended wrap lies in one of its figures.
///
/// Every statement is made here, so that all claims say where they stand in the same way.
struct ClaimDraft {
  private let quote: String
  private let place: Place
  private let isJoined: Bool

  /// The words of `range`, whose figures are `figures`.
  init(_ range: Range<Int>, of source: SourceText, figures: [LexedFigure]) {
    quote = source.quote(range)
    place = source.place(range)
    isJoined = figures.contains { source.isJoined($0) }
  }

  /// From the first word that names one of the figures to the last figure: `支出 90 万元，执行率 90%`.
  ///
  /// - Parameter start: Where the words start when it is before the names.
  init(of mentions: [Mention], from start: Int? = nil, in paragraph: Paragraph) {
    let named = mentions.map { min($0.label.lowerBound, $0.lexed.start) }.min() ?? 0
    let end = mentions.map(\.range.upperBound).max() ?? named
    self.init((start ?? named)..<end, of: paragraph.source, figures: mentions.map(\.lexed))
  }

  /// A whole cell of a table.
  init(cell: SourceText) {
    self.init(cell.whole, of: cell, figures: cell.text.figures)
  }

  /// A row of a table, shown at one of its cells.
  init(row: [SourceText], at cell: SourceText) {
    quote = row.map(\.passage.string).filter { !$0.isEmpty }.joined(separator: " ")
    place = cell.place(cell.whole)
    isJoined = cell.text.figures.contains { cell.isJoined($0) }
  }

  /// Words that were put together from cells, shown at one of them.
  init(quote: String, place: Place) {
    self.quote = quote
    self.place = place
    isJoined = false
  }

  /// The claim that `expression` makes `result`.
  func statement(
    _ kind: ClaimKind, label: String?, _ expression: Expression, from operands: [Operand],
    is result: StatedClaim.Result
  ) -> StatedClaim {
    StatedClaim(
      kind: kind, label: label, quote: quote, place: place, expression: expression, operands: operands,
      result: result, doubts: isJoined ? [.mendedFigure] : [])
  }

  /// The claim that `expression` makes a figure.
  func statement(
    _ kind: ClaimKind, label: String?, _ expression: Expression, from operands: [Operand], is result: Figure
  ) -> StatedClaim {
    statement(kind, label: label, expression, from: operands, is: .figure(result))
  }
}

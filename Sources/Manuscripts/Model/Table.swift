/// A table as rows of cells; a cell that the page leaves empty is an empty passage.
///
/// The text of a merged cell stands in its first row and column; the others that it covers are empty.
public struct Table: Sendable {
  /// A merged cell.
  public struct Span: Hashable, Sendable {
    /// Of its first cell, counted from 0.
    public var row: Int
    public var column: Int
    public var rowCount: Int
    public var columnCount: Int
  }

  public var rows: [[Passage]]
  /// The bars that part the cells in the raw text.
  public var bars: Passage
  /// The merged cells, as far as ruling lines tell of them.
  public var spans: [Span]
  /// Whether the page tells the bounds of the cells, as against signs in the text.
  public var isRuled: Bool

  /// A table of its rows, which need not be equally long.
  ///
  /// ```swift
  /// Manuscripts.Table(rows: [[Passage(), Passage()], [Passage()]]).columnCount  // 2
  /// ```
  public init(rows: [[Passage]], bars: Passage = Passage(), spans: [Span] = [], isRuled: Bool = false) {
    self.rows = rows
    self.bars = bars
    self.spans = spans
    self.isRuled = isRuled
  }

  public var columnCount: Int { rows.map(\.count).max() ?? 0 }
}

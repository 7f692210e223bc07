import Figures
import Grammars
import Manuscripts

/// Indicators in a table that kept its columns: tab tables and ruled tables.
///
/// A cell that is empty under a level goes on with the name above it. A row whose cells do not fit the heads,
/// because recognition lost or split some, is read by the order of names, marks and long texts.
struct ColumnScores {
  private(set) var tree = IndicatorTree()

  init(_ context: ReadingContext) {
    for entry in context.entries where entry.block.table?.bars.isEmpty ?? false {
      let rows = entry.cells
      guard let (columns, first) = ScoreColumns.find(in: rows, from: 0, grammar: context.grammar) else {
        continue
      }
      var reader = ColumnRowReader(columns: columns, grammar: context.grammar)
      for row in rows[first...] where !reader.isFinished { reader.read(row) }
      let found = reader.tree
      if (found.scoredCount, found.markedCount) > (tree.scoredCount, tree.markedCount) { tree = found }
    }
  }
}

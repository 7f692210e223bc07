import Grammars
import Manuscripts

/// Reads the indicators wherever the report scores them: in running text, in a table with columns, or in a
/// form that lost its columns. The reading with most scores is taken, running text first.
struct IndicatorReader {
  let tree: IndicatorTree

  init(_ context: ReadingContext) {
    let readings = [
      ProseScores(context).tree, ColumnScores(context).tree, SheetScores(context).tree, MarkScores(context).tree,
    ]
    let best = readings.max { left, right in
      (left.scoredCount, left.markedCount, left.indicators.count)
        < (right.scoredCount, right.markedCount, right.indicators.count)
    }
    tree = readings.first { $0.scoredCount == best?.scoredCount && $0.markedCount == best?.markedCount } ?? IndicatorTree()
  }
}

import Grammars
import Manuscripts

/// Reads the indicators wherever the report scores them: in running text, in a table with columns, or in a
/// form that lost its columns. The reading with most scores is taken, running text first.
struct IndicatorReader {
  let tree: IndicatorTree

  /// With so many scores read, a form that lost its columns need not be looked for.
  private static let plenty = 5

  init(_ context: ReadingContext) {
    var readings = [ProseScores(context).tree, ColumnScores(context).tree]
    if !readings.contains(where: { $0.scoredCount >= Self.plenty }) {
      readings += [SheetScores(context).tree, MarkScores(context).tree]
    }
    // Of equal readings the first wins.
    tree = readings.max { $0.yield < $1.yield } ?? IndicatorTree()
  }
}

extension IndicatorTree {
  /// How much a reading found: scores first, then full marks, then names.
  fileprivate var yield: (Int, Int, Int) { (scoredCount, markedCount, indicators.count) }
}

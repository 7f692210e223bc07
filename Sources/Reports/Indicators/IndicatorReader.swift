import Grammars
import Manuscripts

/// Reads the indicators wherever the report scores them: in tables or in running text.
///
/// The reading with most scores is taken, running text first. A table that was seen and could not be read surely
/// gives nothing and is named.
struct IndicatorReader {
  let tree: IndicatorTree
  /// The heads of the score tables that were seen and not read.
  let unreadTables: [Located<String>]

  /// With so many scores read, a form that lost its columns need not be looked for.
  private static let plenty = 5

  init(_ context: ReadingContext) {
    let grids = GridTables(context)
    let loose = LooseTables(context, without: grids.blocks)
    var trees = grids.tables.map { ScoreTreeReader($0, context).tree }
    var unread: [Located<String>] = []
    for found in loose.tables {
      let tree = ScoreTreeReader(found.table, context).tree
      if found.isSure, found.isBounded || NestingMarks(tree).areTrusted {
        trees.append(tree)
      } else {
        let heads = context.source(loose.text.passage(found.heads))
        unread.append(heads.located(heads.quote(heads.whole), heads.whole))
      }
    }
    var readings = [ProseScores(context).tree] + trees
    if !readings.contains(where: { $0.markedCount > 0 }) {
      readings.append(ColumnScores(context).tree)
      if !readings.contains(where: { $0.scoredCount >= Self.plenty }) {
        readings += [SheetScores(context).tree, MarkScores(context).tree]
      }
    }
    // Of equal readings the first wins.
    tree = readings.dropFirst().reduce(readings[0]) { $1.yield > $0.yield ? $1 : $0 }
    unreadTables = tree.markedCount > 0 ? [] : unread
  }
}

extension IndicatorTree {
  /// How much a reading found: scores first, then full marks, then names.
  fileprivate var yield: (Int, Int, Int) { (scoredCount, markedCount, indicators.count) }
}

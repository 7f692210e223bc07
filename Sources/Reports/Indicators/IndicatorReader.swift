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

  init(_ context: ReadingContext) {
    let grids = GridTables(context)
    let loose = LooseTables(context, without: grids.blocks)
    var trees = grids.tables.map { ScoreTreeReader($0, context).tree }
    var unread: [Range<Int>] = []
    for found in loose.tables {
      let tree = ScoreTreeReader(found.table, context).tree
      if TableTrust(tree, of: found).holds {
        trees.append(tree)
      } else if !found.isHeadless {
        unread.append(found.heads)
      }
    }
    var readings = [ProseScores(context).tree] + trees
    if !readings.contains(where: { $0.markedCount > 0 }) {
      if unread.isEmpty { readings.append(MarkScores(context).tree) }
      if trees.isEmpty, unread.isEmpty { unread += loose.scattered.map { [$0] } ?? [] }
    }
    // Of equal readings the first wins.
    tree = readings.dropFirst().reduce(readings[0]) { $1.yield > $0.yield ? $1 : $0 }
    unreadTables = unread.map { heads in
      let source = context.source(loose.text.passage(heads))
      return source.located(source.quote(source.whole), source.whole)
    }
  }
}

extension IndicatorTree {
  /// How much a reading found: scores first, then full marks, then names.
  fileprivate var yield: (Int, Int, Int) { (scoredCount, markedCount, indicators.count) }
}

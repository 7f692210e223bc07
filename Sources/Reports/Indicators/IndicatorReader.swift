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
    var areBounded = true
    for found in loose.tables {
      let tree = ScoreTreeReader(found.table, context).tree
      if TableTrust(tree).holds(found) {
        trees.append(tree)
      } else {
        let heads = context.source(loose.text.passage(found.heads))
        areBounded = areBounded && found.isBounded
        unread.append(heads.located(heads.quote(heads.whole), heads.whole))
      }
    }
    var readings = [ProseScores(context).tree] + trees
    if !readings.contains(where: { $0.markedCount > 0 }) {
      // A form that lost even its heads, or every bound of its cells, is known by the names of its levels.
      let columns = ColumnScores(context).tree
      let others = columns.scoredCount >= Self.plenty ? [columns] : [columns, SheetScores(context).tree]
      // Where a table without bounds was not read, only full marks that close bear out another reading of it.
      let believed = others.map { (tree: $0, trust: TableTrust($0)) }
        .filter { areBounded ? $0.trust.isBelieved : $0.trust.isBorneOut }.map(\.tree)
      readings += believed
      if believed.contains(where: { $0.markedCount > 0 }) { unread = [] }
      if unread.isEmpty { readings.append(MarkScores(context).tree) }
    }
    // Of equal readings the first wins.
    tree = readings.dropFirst().reduce(readings[0]) { $1.yield > $0.yield ? $1 : $0 }
    unreadTables = unread
  }
}

extension IndicatorTree {
  /// How much a reading found: scores first, then full marks, then names.
  fileprivate var yield: (Int, Int, Int) { (scoredCount, markedCount, indicators.count) }
}

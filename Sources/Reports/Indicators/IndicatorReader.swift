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

  /// The raw offsets of the loose tables that were read.
  let readTables: [Range<Int>]

  init(_ context: ReadingContext) {
    let grids = GridTables(context)
    let loose = LooseTables(context, without: grids.blocks)
    var trees = grids.tables.map { ScoreTreeReader($0, context).tree }
    var unread: [Range<Int>] = []
    var read: [Range<Int>] = []
    for found in loose.tables {
      let tree = ScoreTreeReader(found.table, context).tree
      if TableTrust(tree, of: found).holds {
        trees.append(tree)
        read.append(found.pieces)
      } else if !found.isHeadless {
        unread.append(found.heads)
      }
    }
    let prose = ProseScores(context).tree
    var readings = [prose] + trees
    var isScattered = false
    if !readings.contains(where: { $0.markedCount > 0 }) {
      if unread.isEmpty { readings.append(MarkScores(context).tree) }
      if trees.isEmpty, unread.isEmpty, let heads = loose.scattered {
        unread.append(heads)
        isScattered = true
      }
    }
    // Of equal readings the first wins.
    let best = readings.dropFirst().reduce(readings[0]) { $1.yield > $0.yield ? $1 : $0 }
    if let columnwise = Self.columnwise(grids, context), columnwise.scoredCount > best.scoredCount {
      (tree, unread) = (columnwise, [])
      unreadTables = []
    } else {
      tree = best
      unread += loose.unexplained
      let known = read + loose.tables.filter { !$0.isHeadless }.map(\.pieces) + unread
      let seen = prose.markedCount > 0 || isScattered ? [] : loose.seen(context.grammar, besides: known)
      unreadTables = (unread.map(loose.text.passage) + seen).map { heads in
        let source = context.source(heads)
        return source.located(source.quote(source.whole), source.whole)
      }
    }
    readTables = read.compactMap(loose.text.offsets)
  }
}

extension IndicatorReader {
  /// The table whose heads say something only above each other, if its full marks bear it out.
  private static func columnwise(_ grids: GridTables, _ context: ReadingContext) -> IndicatorTree? {
    guard grids.stacked.count == 1, let table = grids.stacked.first else { return nil }
    let tree = ScoreTreeReader(table, context).tree
    let marks = NestingMarks(tree, isCut: false)
    return marks.parents > 0 && marks.areTrusted ? tree : nil
  }
}

extension IndicatorTree {
  /// How much a reading found: scores first, then full marks, then names.
  fileprivate var yield: (Int, Int, Int) { (scoredCount, markedCount, indicators.count) }
}

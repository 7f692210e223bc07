/// Whether what stands on the next page is the same table: the columns of the two pieces.
///
/// Without ruling lines the texts of each page leave other gaps; those of the same columns overlap. Ruled pieces end at
/// the same places, and all column edges of the one are edges of the other, because a piece may hold only rows whose
/// cells span columns.
struct TablePieceEvidence {
  /// The gaps between the columns of each; none where columns are ruled.
  var gaps: (above: [Range<Int>], below: [Range<Int>]) = ([], [])
  /// The edges of the columns of each.
  var edges: (above: [Int], below: [Int])

  /// Edges of the same column lie no farther apart on two pages.
  private static let nearness = 200

  /// The gaps are asked first, for the outer edges of columns without ruling lines are only those of their texts.
  var votes: [Vote] {
    [
      gaps.above.isEmpty || gaps.below.isEmpty
        ? nil : Vote(haveSameGaps, TablePieceWeight.gaps, .columnGaps),
      Vote(sharedEdges != nil, TablePieceWeight.edges, .columnEdges),
    ].compactMap(\.self)
  }

  private var haveSameGaps: Bool {
    edges.above.count == edges.below.count && zip(gaps.above, gaps.below).allSatisfy { $0.overlaps($1) }
  }

  /// For each edge of the one and of the other, its index among those of the finer.
  var sharedEdges: (above: [Int], below: [Int])? {
    let fine = edges.above.count >= edges.below.count ? edges.above : edges.below
    guard let above = Self.indexes(of: edges.above, in: fine),
      let below = Self.indexes(of: edges.below, in: fine), above.last == below.last
    else { return nil }
    return (above, below)
  }

  /// The index of each edge, from the first to the last of `fine`.
  private static func indexes(of edges: [Int], in fine: [Int]) -> [Int]? {
    let indexes = edges.compactMap { edge in fine.firstIndex { abs($0 - edge) <= nearness } }
    guard indexes.count == edges.count, indexes.first == 0, indexes.last == fine.count - 1,
      zip(indexes, indexes.dropFirst()).allSatisfy({ $0 < $1 })
    else { return nil }
    return indexes
  }
}

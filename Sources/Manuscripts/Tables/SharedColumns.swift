/// The columns of two pieces of one table.
///
/// The pieces end at the same places, and all column edges of the one are edges of the other, because a piece
/// may hold only rows whose cells span columns. Without ruling lines the texts of each page leave other gaps; those
/// of the same columns overlap.
struct SharedColumns {
  /// The edges of both.
  let xs: [Int]
  /// For each edge of the first and of the second piece, its index in `xs`.
  let first: [Int]
  let second: [Int]

  /// Edges of the same column lie no farther apart on two pages.
  private static let nearness = 200

  init?(_ piece: TablePiece, _ next: TablePiece) {
    if !piece.gaps.isEmpty, !next.gaps.isEmpty {
      let areSame = zip(piece.gaps, next.gaps).allSatisfy { $0.overlaps($1) }
      guard areSame, piece.xs.count == next.xs.count else { return nil }
      (xs, first, second) = (piece.xs, Array(piece.xs.indices), Array(piece.xs.indices))
      return
    }
    let fine = piece.xs.count >= next.xs.count ? piece.xs : next.xs
    guard let first = Self.indexes(of: piece.xs, in: fine), let second = Self.indexes(of: next.xs, in: fine),
      first.last == second.last
    else { return nil }
    (xs, self.first, self.second) = (fine, first, second)
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

extension Range<Int> {
  /// The columns between the same edges, counted anew.
  func mapped(through edges: [Int]) -> Range<Int> { edges[lowerBound]..<edges[upperBound] }
}

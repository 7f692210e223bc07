/// Two pieces of tables on pages that follow each other, and the columns that they share where they are one.
struct SharedColumns {
  struct Edges {
    /// The edges of both.
    var xs: [Int]
    /// For each edge of the first and of the second piece, its index in `xs`.
    var first: [Int]
    var second: [Int]
  }

  let joint: Joint
  /// `nil` where the pieces are two tables.
  let edges: Edges?

  init(_ piece: TablePiece, _ next: TablePiece) {
    let evidence = TablePieceEvidence(gaps: (piece.gaps, next.gaps), edges: (piece.xs, next.xs))
    joint = Joint(piece.lastRow, next.firstRow, evidence.votes)
    switch joint.decision.flatMap({ $0.side == .joins ? $0.reason : nil }) {
    case .columnGaps:
      edges = Edges(xs: piece.xs, first: Array(piece.xs.indices), second: Array(piece.xs.indices))
    case .columnEdges:
      edges = evidence.sharedEdges.map { shared in
        Edges(
          xs: piece.xs.count >= next.xs.count ? piece.xs : next.xs, first: shared.above, second: shared.below)
      }
    default: edges = nil
    }
  }
}

extension Range<Int> {
  /// The columns between the same edges, counted anew.
  func mapped(through edges: [Int]) -> Range<Int> { edges[lowerBound]..<edges[upperBound] }
}

import Pages

/// The tables of a document by their geometry, and which characters they take out of the running text.
struct PageTables {
  /// In the order of the pages, from the top of each.
  private(set) var pieces: [TablePiece] = []
  /// The raw offsets of all that stands in them.
  private(set) var offsets: Set<Int> = []

  init(_ document: Document, without strays: Set<Int> = []) {
    let found = document.pages.map { Self.pieces(of: $0, in: document.text, without: strays) }
    for index in found.indices {
      for piece in found[index] where piece.isCertain || Self.goesOn(piece, at: index, of: found) {
        guard offsets.isDisjoint(with: piece.offsets) else { continue }
        offsets.formUnion(piece.offsets)
        pieces.append(piece)
      }
    }
  }

  private static func pieces(of page: Page, in text: [Unicode.Scalar], without strays: Set<Int>)
    -> [TablePiece]
  {
    let glyphs = Glyph.all(of: page, in: text).filter { !strays.contains($0.offset) }
    let lattices = Lattice.all(of: page.rulingLines)
    let ruled = lattices.compactMap { lattice in
      Grid(lattice).flatMap { TablePiece($0, page: page.number, glyphs: glyphs) }
    }
    let taken = Set(ruled.flatMap(\.offsets))
    let rules = lattices.filter(\.verticals.isEmpty).flatMap(\.horizontals)
    let aligned = AlignedGrids(glyphs.filter { !taken.contains($0.offset) }, rules: rules).grids
      .compactMap { TablePiece($0.grid, page: page.number, glyphs: glyphs, joints: $0.joints) }.filter(
        \.isCertain)
    return (ruled + aligned).sorted { $0.height.lowerBound < $1.height.lowerBound }
  }

  /// Whether what is no table in itself is the end of one from the page before, or the start of one that
  /// goes on.
  private static func goesOn(_ piece: TablePiece, at index: Int, of pages: [[TablePiece]]) -> Bool {
    let before = index > 0 ? pages[index - 1].last : nil
    let after = index + 1 < pages.count ? pages[index + 1].first : nil
    let isFirst = piece.height == pages[index].first?.height
    let isLast = piece.height == pages[index].last?.height
    return isFirst && (before.map { $0.isCertain && SharedColumns($0, piece).joint.joins } ?? false)
      || isLast && (after.map { $0.isCertain && SharedColumns(piece, $0).joint.joins } ?? false)
  }
}

import Texts

/// The lines below the heads of a drawn table, cut into the columns of the heads.
struct DrawnCells {
  /// The raw offsets of each line by column.
  private(set) var cells: [[[Int]]] = []

  private let heads: AlignedHeads
  private let scalar: (InkLine.Sign) -> Unicode.Scalar
  /// Where each column was last seen.
  private var starts: [Int]

  /// So much of the lines with marks must have a name and all its marks.
  private static let goodShare = (numerator: 4, denominator: 5)

  /// By gutters that go down a whole page or, where these do not fit, by stretches of lines; `nil` when neither shows
  /// names and marks.
  init?(
    _ body: Range<Int>, _ all: [InkLine], _ heads: AlignedHeads, byPage: Bool,
    _ scalar: @escaping (InkLine.Sign) -> Unicode.Scalar
  ) {
    self.heads = heads
    self.scalar = scalar
    starts = heads.gutters.starts
    var start = body.lowerBound
    while start < body.upperBound {
      var end = start
      while end < body.upperBound, all[end].page == all[start].page { end += 1 }
      let lines = all[start..<end]
      let isFirst = all[start].page == all[heads.lines.lowerBound].page
      guard byPage ? readPage(lines, isFirst: isFirst) : readStretches(lines) else { return nil }
      start = end
    }
    guard isGood(body, all) else { return nil }
  }

  private mutating func readPage(_ lines: ArraySlice<InkLine>, isFirst: Bool) -> Bool {
    let gutters =
      isFirst ? heads.gutters : Gutters(lines, narrowest: heads.narrowest).narrowed(to: heads.columns.count)
    guard let gutters else { return false }
    return add(lines, gutters.starts, gutters.column)
  }

  private mutating func readStretches(_ lines: ArraySlice<InkLine>) -> Bool {
    Stretch.all(lines, mostColumns: heads.columns.count).allSatisfy { stretch in
      add(lines[stretch.lines], stretch.columns.map(\.lowerBound), stretch.column)
    }
  }

  private mutating func add(_ lines: ArraySlice<InkLine>, _ seen: [Int], _ columnAt: (Int) -> Int) -> Bool {
    let match = ColumnMatch(
      lines, starts: seen, columnAt: columnAt, heads.columns, before: starts, scalar)
    guard let columns = match.columns else { return false }
    for (index, column) in columns.enumerated() { starts[column] = seen[index] }
    for line in lines {
      var own = Array(repeating: [Int](), count: heads.columns.count)
      for sign in line.signs { own[columns[columnAt(sign.place)]].append(sign.offset) }
      cells.append(own)
    }
    return true
  }

  /// Whether most lines with marks have all of them and a name beside them.
  private func isGood(_ body: Range<Int>, _ all: [InkLine]) -> Bool {
    let leaf = heads.columns.map { $0.head.isLevel ? $0.level : 0 }.max() ?? 1
    let marks = heads.columns.indices.filter {
      [.full, .score].contains(heads.columns[$0].head) && heads.columns[$0].level == leaf
    }
    guard let name = heads.columns.firstIndex(where: { $0.head == .level(leaf) }) else { return false }
    var (marked, good) = (0, 0)
    for line in cells.indices where marks.contains(where: { !cells[line][$0].isEmpty }) {
      marked += 1
      let near = max(0, line - 1)...min(cells.count - 1, line + 1)
      let isNamed = near.contains { !cells[$0][name].isEmpty }
      let texts = Dictionary(
        all[body.lowerBound + line].signs.map { ($0.offset, scalar($0)) },
        uniquingKeysWith: { first, _ in first })
      let isMarked = marks.allSatisfy { column in
        let text = cells[line][column].compactMap { texts[$0] }
        return !text.isEmpty && ColumnMatch.isMark(text)
      }
      if isNamed, isMarked { good += 1 }
    }
    return marked > 0 && good * Self.goodShare.denominator >= marked * Self.goodShare.numerator
  }
}

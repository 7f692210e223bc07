import Pages

/// The block of a page in which running text is set, in hundredths of a point.
struct TextFrame: Equatable {
  var left: Int
  var right: Int
  /// The width of an ideograph of its text.
  var em: Int
  /// From the middle of a line to the middle of the next.
  var pitch: Int?
  /// Whether it is no more than what holds all lines, so that none of them need be full.
  var isGuess = false

  /// The frame that most of the lines share: the pair of edges with most text between them.
  ///
  /// `nil` when fewer than `support` lines reach from one edge to the other.
  init?(_ lines: [PrintedLine], support: Int) {
    guard let em = lines.map(\.em).sorted().middle else { return nil }
    let wide = lines.filter { $0.width >= Self.narrowest * em }
    guard let edges = Self.commonEdges(of: wide, em: em) else { return nil }
    let sharing = wide.filter { Edges($0, em: em).isNear(edges) }
    guard sharing.count >= support, let left = sharing.map(\.left).sorted().middle else { return nil }
    right = Self.edge(of: sharing)
    self.left = Self.margin(of: lines, right: right, em: em) ?? left
    self.em = sharing.map(\.em).sorted().middle ?? em
    pitch = Self.pitch(of: sharing)
    // Lines that all end sentences are alike by chance.
    isGuess = sharing.allSatisfy(\.endsWithStop)
  }

  /// The frame that just holds all lines.
  init?(around lines: [PrintedLine]) {
    guard let left = lines.map(\.left).min(), let right = lines.map(\.right).max(),
      let em = lines.map(\.em).sorted().middle
    else { return nil }
    (self.left, self.right, self.em) = (left, right, em)
    isGuess = true
  }

  /// The frame of a page with few full lines, which show by how the next begins that they wrapped: it stands further
  /// out, or the line ends within a sentence.
  ///
  /// `nil` when not one line goes back, nor two end so at one place.
  init?(wrapsOf lines: [PrintedLine]) {
    guard let em = lines.map(\.em).sorted().middle else { return nil }
    let wraps = zip(lines, lines.dropFirst()).filter { Self.isWrap($0, $1, em: em) }
    let back = wraps.filter { Self.goesBack($0, $1, em: em) }.map(\.0)
    let edge = Self.edge(of: wraps.map(\.0))
    let open = wraps.count { abs($0.0.right - edge) <= em }
    guard !back.isEmpty || open >= Self.fewestOpen, let left = wraps.map(\.1.left).min() else { return nil }
    (self.left, right, self.em) = (left, edge, em)
    pitch = Self.pitch(of: lines)
  }

  /// The frame of lines that are set in on both sides.
  ///
  /// `nil` unless several end at one place within a sentence, and each starts at the margin or where first lines do.
  init?(setIn lines: [PrintedLine]) {
    guard let em = lines.map(\.em).sorted().middle, let left = lines.map(\.left).min(),
      let right = lines.map(\.right).max()
    else { return nil }
    let full = zip(lines, lines.dropFirst()).filter { before, after in
      before.width >= Self.narrowestWrap * em && !before.endsWithStop
        && FullLine.hasNoRoom(right - before.right, for: after.firstUnit, em: em)
    }
    guard full.count >= Self.fewestOpen,
      lines.allSatisfy({ !Step.isIn($0.left - left, em: em) || !Step.isCentred($0.left - left, em: em) })
    else { return nil }
    (self.left, self.right, self.em) = (left, right, em)
    pitch = Self.pitch(of: lines)
  }

  /// Whether a line of text goes on in the next, as far as its width and the next line's start tell.
  private static func isWrap(_ before: PrintedLine, _ after: PrintedLine, em: Int) -> Bool {
    before.width >= narrowestWrap * em && abs(before.em - em) * 2 <= em && abs(after.em - em) * 2 <= em
      && Step.isNextLine(after.middle - before.middle, em: em) && after.middle > before.middle
      && !FormCells.isRow(before) && !FormCells.isRow(after) && after.textLeft == nil
      && (goesBack(before, after, em: em) || !before.endsWithStop && abs(after.left - before.left) * 2 <= em)
  }

  /// Whether a line starts further out than the one before it, or under the text behind its bullet.
  private static func goesBack(_ before: PrintedLine, _ after: PrintedLine, em: Int) -> Bool {
    Step.isIn(before.left - after.left, em: em)
      || before.textLeft.map { FullLine.reaches($0, after.left, em: em) } ?? false
  }

  /// Where full lines end. Those that end with a stop say less, because it may hang over the margin or stand at it.
  private static func edge(of lines: [PrintedLine]) -> Int {
    let plain = lines.filter { !$0.endsWithStop }
    let ends = (plain.count >= fewestOpen ? plain : lines).map(\.right).sorted()
    return ends.isEmpty ? 0 : ends[Measure.rightEdge.amount(of: ends.count)]
  }

  func touches(_ line: PrintedLine) -> Bool { line.left < right && line.right > left }

  /// In characters; what is narrower is a heading or a cell.
  private static let narrowest = 8
  private static let narrowestWrap = 16
  private static let fewestOpen = 2

  private static func commonEdges(of lines: [PrintedLine], em: Int) -> Edges? {
    var weights: [Edges: Int] = [:]
    for line in lines { weights[Edges(line, em: em), default: 0] += line.width }
    let sums = weights.keys.map { edges in
      (edges, edges.neighbours.reduce(0) { $0 + weights[$1, default: 0] })
    }
    return sums.max { ($0.1, $1.0) < ($1.1, $0.0) }?.0
  }

  /// Where most lines start that follow a line which reaches the right edge; first lines may be drawn in.
  private static func margin(of lines: [PrintedLine], right: Int, em: Int) -> Int? {
    let following = zip(lines, lines.dropFirst()).filter { before, after in
      abs(right - before.right) <= em && after.left < right && after.right <= right + em
    }
    let step = max(1, em / 2)
    let lefts = Dictionary(grouping: following.map(\.1.left)) { $0 / step }
    let most = lefts.max { ($0.value.count, $1.key) < ($1.value.count, $0.key) }
    return most.flatMap { $0.value.count >= 2 ? $0.value.sorted().middle : nil }
  }

  private static func pitch(of lines: [PrintedLine]) -> Int? {
    zip(lines, lines.dropFirst()).map { $1.middle - $0.middle }.filter { $0 > 0 }.sorted().middle
  }
}

/// The two ends of a line, in steps that ends meant to be equal do not differ by more than one of.
private struct Edges: Hashable, Comparable {
  var left: Int
  var right: Int

  init(_ line: PrintedLine, em: Int) {
    let step = Step.square(em: em)
    (left, right) = (line.left / step, line.right / step)
  }

  private init(left: Int, right: Int) {
    (self.left, self.right) = (left, right)
  }

  func isNear(_ other: Edges) -> Bool {
    abs(left - other.left) <= 1 && abs(right - other.right) <= 1
  }

  var neighbours: [Edges] {
    (-1...1).flatMap { x in (-1...1).map { Edges(left: left + x, right: right + $0) } }
  }

  static func < (a: Edges, b: Edges) -> Bool { (a.left, a.right) < (b.left, b.right) }
}

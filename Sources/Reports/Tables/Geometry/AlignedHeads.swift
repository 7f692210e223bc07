import Grammars
import Pages
import Texts

/// The heads of a table drawn with blanks, over one or more lines, and the columns that they stand over.
struct AlignedHeads {
  let metric: CharacterMetric
  /// The width that a gutter of this table has at least.
  let narrowest: Int
  let gutters: Gutters
  /// The lines of the heads.
  let lines: Range<Int>
  let heads: [ColumnHead]
  let columns: [TableColumn]

  /// Fewer heads are words of a sentence.
  private static let fewest = 3
  /// Wrapped heads take no more lines.
  private static let mostLines = 4
  /// A gutter is no wider than this where columns still stand close.
  private static let widest = 3

  /// The most telling reading of the heads that begin near a line, with the lines below them up to `end`.
  static func best(
    at start: Int, before end: Int, _ all: ArraySlice<InkLine>, _ metric: CharacterMetric,
    _ scalar: (InkLine.Sign) -> Unicode.Scalar, byPage: Bool, _ words: HeadVocabulary
  ) -> AlignedHeads? {
    var best: AlignedHeads?
    // Where columns move, only the heads themselves show theirs.
    let page = all[start..<end].prefix { $0.page == all[start].page }
    let own = byPage ? page : page.prefix(1)
    for narrowest in (1...widest).reversed() {
      let gutters = Gutters(own, narrowest: narrowest)
      guard gutters.count >= fewest else { continue }
      for first in (max(all.startIndex, start - mostLines / 2)...start).reversed() {
        for last in start + 1...min(start + mostLines, page.endIndex) {
          let found = AlignedHeads(all[first..<last], metric, narrowest, gutters, scalar, words)
          if let found, found.telling > best?.telling ?? (0, 0, 0) { best = found }
        }
      }
    }
    return best
  }

  private var telling: (Int, Int, Int) { (known, narrowest, lines.count) }

  /// Heads that the vocabulary has, less those that it lacks.
  var known: Int { heads.reduce(0) { $0 + ($1 == .other ? -2 : 1) } }

  private init?(
    _ own: ArraySlice<InkLine>, _ metric: CharacterMetric, _ narrowest: Int, _ gutters: Gutters,
    _ scalar: (InkLine.Sign) -> Unicode.Scalar, _ words: HeadVocabulary
  ) {
    var texts = Array(repeating: [Unicode.Scalar](), count: gutters.count)
    for line in own {
      for sign in line.signs { texts[gutters.column(at: sign.place)].append(scalar(sign)) }
    }
    // Blanks that go down behind all codes part no column: nothing heads it.
    let empty = texts.indices.filter { texts[$0].isEmpty }
    guard !empty.contains(0) else { return nil }
    let gutters = gutters.closed(before: empty)
    texts.removeAll(where: \.isEmpty)
    guard texts.count >= Self.fewest else { return nil }
    heads = texts.map { words.head(of: $0) ?? .other }
    guard LineMeasures.fewestKnownHeads.isReached(by: heads.count { $0 != .other }, of: heads.count),
      let columns = ColumnLayout.columns(heads)
    else { return nil }
    self.columns = columns
    self.metric = metric
    self.narrowest = narrowest
    self.gutters = gutters
    lines = own.indices
  }
}

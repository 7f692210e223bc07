import Grammars
import Manuscripts
import Pages
import Texts

/// Score tables drawn with blanks: text laid out like a page is a page of character cells.
///
/// Blank places that go down through all lines of a page part the columns; wrapped lines are joined inside their
/// column, and a parent in the middle of its rows is put before the first of them.
struct AlignedTables {
  struct Found {
    /// The lines that the rows stand for.
    var lines: Range<Int>
    var rows: [LooseLines.Line]
  }

  private let lines: LooseLines
  private let pages: [Int]
  private let words: HeadVocabulary
  private let sums: WordList
  private let details: WordList
  private var drawn: [CharacterMetric: [InkLine]] = [:]

  /// Fewer lines show no columns.
  private static let fewestLines = 3
  /// One line in so many is parted by more than one blank, or the blanks align nothing.
  private static let partedShare = 4

  init(_ lines: LooseLines, grammar: Grammar) {
    self.lines = lines
    words = HeadVocabulary(grammar)
    sums = grammar[.totals]
    details = grammar[.details]
    var page = 0
    var last = 0
    pages = lines.lines.map { line in
      let start = max(last, line.range.lowerBound)
      if start > last { page += lines.document.text[last..<start].count { $0 == "\u{0C}" } }
      last = max(last, start)
      return page
    }
    guard lines.document.format == .text else { return }
    for metric in CharacterMetric.allCases {
      drawn[metric] = lines.lines.indices.map { index in
        InkLine(lines.lines[index], page: pages[index], of: lines, metric)
      }
    }
  }

  var tables: [Found] {
    var found: [Found] = []
    guard let signs = drawn[.signs] else { return [] }
    var index = 0
    while index < signs.count {
      if isHeadLine(index), let table = table(at: index) {
        found.append(table)
        index = table.lines.upperBound
      } else {
        index += 1
      }
    }
    return found
  }

  // MARK: Where a table stands

  private func scalar(_ sign: InkLine.Sign) -> Unicode.Scalar {
    foldedForMatching(lines.document.text[sign.offset])
  }

  private func scalars(_ run: ArraySlice<InkLine.Sign>) -> [Unicode.Scalar] {
    run.map(scalar)
  }

  /// Whether head words stand side by side in a line, apart by more than one blank somewhere.
  private func isHeadLine(_ index: Int) -> Bool {
    guard lines.lines[index].cells == nil, let line = drawn[.signs]?[index] else { return false }
    let runs = line.runs(gap: 1)
    guard runs.count >= LineMeasures.fewestHeads else { return false }
    return runs.count { words.word(in: scalars($0), at: 0) != nil } >= 2
  }

  /// The line behind the last of the table whose heads stand in a line.
  private func end(from start: Int) -> Int {
    guard let all = drawn[.signs] else { return start }
    var index = start + 1
    while index < all.count {
      let line = all[index]
      if lines.lines[index].cells != nil { return index }
      let runs = line.runs(gap: 2)
      let text = scalars(line.signs[...])
      if runs.count == 1 {
        if line.followsEmptyLine, line.page == all[index - 1].page { return index }
        if isProse(line, text) { return index }
      }
      if isSum(text) { return index + 1 }
      index += 1
    }
    return index
  }

  private static let narrowMargin = 8
  private static let longestParent = 16

  private func isProse(_ line: InkLine, _ text: [Unicode.Scalar]) -> Bool {
    guard let first = line.signs.first, first.place < Self.narrowMargin else { return false }
    if text.count > Self.longestParent || text.last == "。" { return true }
    return Marker(ofSection: text[...]) != nil
  }

  private func isSum(_ text: [Unicode.Scalar]) -> Bool {
    guard let length = sums.length(in: text, at: 0) else { return false }
    return text[length...].allSatisfy(\.standsInMarks)
  }

  // MARK: Its rows

  private func table(at start: Int) -> Found? {
    let end = end(from: start)
    guard end - start >= Self.fewestLines else { return nil }
    let drawings =
      [true, false].lazy.map { byPage in
        CharacterMetric.allCases.compactMap { drawing($0, from: start, to: end, byPage: byPage) }
      }.first { !$0.isEmpty } ?? []
    guard let first = drawings.first else { return nil }
    // The metric whose gutters are widest is the one that the text was aligned in.
    let best = drawings.dropFirst().reduce(first) { $1.telling > $0.telling ? $1 : $0 }
    let rows = AlignedRows(best.cells, best.heads.columns, lines, sums: sums, details: details)?.rows
    guard let rows else { return nil }
    return Found(
      lines: best.heads.lines.lowerBound..<end, rows: [headRow(best.heads)] + rows.map { line($0) })
  }

  /// A table read in one metric.
  private struct Drawing {
    var heads: AlignedHeads
    /// The raw offsets of each line below the heads, by column.
    var cells: [[[Int]]]

    var telling: (Int, Int) { (heads.known, heads.narrowest) }
  }

  private func drawing(
    _ metric: CharacterMetric, from start: Int, to end: Int, byPage: Bool
  ) -> Drawing? {
    let all = drawn[metric, default: []]
    let heads = AlignedHeads.best(
      at: start, before: end, all[...], metric, scalar, byPage: byPage, words)
    guard let heads else { return nil }
    let body = heads.lines.upperBound..<end
    let parted = body.count { all[$0].runs(gap: 2).count > 1 }
    guard parted * Self.partedShare > body.count else { return nil }
    return DrawnCells(body, all, heads, byPage: byPage, scalar).map { Drawing(heads: heads, cells: $0.cells) }
  }

  private func headRow(_ heads: AlignedHeads) -> LooseLines.Line {
    let all = drawn[heads.metric, default: []]
    let cells = heads.columns.indices.map { column in
      Passage(
        pieces: heads.lines.map { index in
          all[index].signs.filter { heads.gutters.column(at: $0.place) == column }.map(\.offset)
        }, of: lines.document)
    }
    return line(cells)
  }

  private func line(_ cells: [Passage]) -> LooseLines.Line {
    let start = cells.lazy.flatMap(\.origins).first { $0 >= 0 } ?? 0
    return LooseLines.Line(range: start..<start, followsEmptyLine: false, cells: cells, isDrawn: true)
  }
}

extension Passage {
  /// A cell whose lines stand below one another.
  init(pieces: [[Int]], of document: Document) {
    var offsets: [Int] = []
    var joins: Set<Int> = []
    for piece in pieces where !piece.isEmpty {
      if !offsets.isEmpty { joins.insert(offsets.count) }
      for offset in piece {
        // The blanks between the signs of a line stay.
        if let last = offsets.last, last + 1 < offset, !joins.contains(offsets.count) {
          offsets.append(last + 1)
        }
        offsets.append(offset)
      }
    }
    self.init(offsets: offsets, joins: joins, of: document)
  }
}

import Texts

/// The places of glyphs, to tell their strokes from ruling lines.
struct GlyphInk {
  /// From the top.
  private let words: [Box]
  private let tallest: Int

  init(words: [Box]) {
    self.words = words.map(Self.core).sorted { ($0.y0, $0.x0) < ($1.y0, $1.x0) }
    tallest = words.map(\.height).max() ?? 0
  }

  /// A little smaller than the word, because ruling lines run along its edges.
  private static func core(_ word: Box) -> Box {
    let margin = Centipoints(
      clamping: min(GlyphMeasure.margin.amount(of: word.height), (min(word.width, word.height) - 1) / 2))
    return Box(x0: word.x0 + margin, y0: word.y0 + margin, x1: word.x1 - margin, y1: word.y1 - margin)
  }

  /// What is left of a line outside of words: nothing of the stroke of a glyph, and of a vertical ruling line
  /// all but the strokes that it happens to meet.
  ///
  /// Horizontal lines stay whole, because fonts claim more height than their glyphs take: in narrow rows a word
  /// reaches over the lines above and below it.
  func uncovered(_ line: RulingLine) -> [RulingLine] {
    let holes = holes(in: line)
    guard !holes.isEmpty else { return [line] }
    if line.direction == .vertical {
      return line.cutting(holes).filter { $0.length >= GlyphMeasure.shortestPiece }
    }
    let covered = holes.reduce(0) { $0 + $1.count }
    return line.length < GlyphMeasure.longestStroke && covered * 2 >= line.length ? [] : [line]
  }

  /// The parts of a line that lie inside words.
  private func holes(in line: RulingLine) -> [Range<Int>] {
    let isHorizontal = line.direction == .horizontal
    let (top, bottom) = isHorizontal ? (line.position, line.position) : (line.start, line.end)
    var holes: [Range<Int>] = []
    for word in words[firstIndex(below: Int(top) - tallest)...] {
      if word.y0 > bottom { break }
      let (along, across) =
        isHorizontal ? (word.x0..<word.x1, word.y0...word.y1) : (word.y0..<word.y1, word.x0...word.x1)
      guard across.contains(line.position) else { continue }
      let hole = along.clamped(to: line.start..<line.end)
      if !hole.isEmpty { holes.append(Int(hole.lowerBound)..<Int(hole.upperBound)) }
    }
    return holes.sorted { $0.lowerBound < $1.lowerBound }
  }

  /// The first word whose top is at `y` or below.
  private func firstIndex(below y: Int) -> Int {
    words.firstIndexInOrder { Int($0.y0) >= y }
  }
}

extension RulingLine {
  /// The pieces of a line between holes, which ascend.
  fileprivate func cutting(_ holes: [Range<Int>]) -> [RulingLine] {
    var pieces: [RulingLine] = []
    var from = start
    for hole in holes {
      let to = Centipoints(clamping: hole.lowerBound)
      if to > from { pieces.append(RulingLine(direction, at: position, from: from, to: to)) }
      from = max(from, Centipoints(clamping: hole.upperBound))
    }
    if end > from { pieces.append(RulingLine(direction, at: position, from: from, to: end)) }
    return pieces
  }
}

import Texts

/// Whether a page may hold a table: at least two printed lines have a gap wider than a glyph is high.
///
/// It is asked on every page before one is rendered, so it looks at nothing but the glyphs' boxes.
func looksTabular(_ text: [Unicode.Scalar], boxes: [Box]) -> Bool {
  guard text.count == boxes.count else { return false }
  let glyphs = zip(text, boxes).filter { !$0.0.isBlank }.map(\.1)
  return printedLines(glyphs).lazy.filter(hasGap).prefix(2).count == 2
}

/// Each line from left to right.
private func printedLines(_ glyphs: [Box]) -> [[Box]] {
  let sorted = glyphs.sorted { ($0.middle, $0.x0) < ($1.middle, $1.x0) }
  return Level.lines(sorted, \.vertical).map { $0.sorted { ($0.x0, $0.x1) < ($1.x0, $1.x1) } }
}

private func hasGap(_ line: [Box]) -> Bool {
  guard var end = line.first.map({ Int($0.x1) }) else { return false }
  for glyph in line.dropFirst() {
    if Gap.isColumn(Int(glyph.x0) - end, size: glyph.height) { return true }
    end = max(end, Int(glyph.x1))
  }
  return false
}

import Texts

/// Whether a page may hold a table: at least two printed lines have a gap wider than a glyph is high.
///
/// It is asked on every page before one is rendered, so it looks at nothing but the glyphs' boxes.
func looksTabular(_ text: [Unicode.Scalar], boxes: [Box]) -> Bool {
  guard text.count == boxes.count else { return false }
  let glyphs = zip(text, boxes).filter { !$0.0.isBlank }.map(\.1)
  return printedLines(glyphs).lazy.filter(hasGap).prefix(2).count == 2
}

/// Glyphs whose middles lie no more than half a glyph's height below the first, each line from left to right.
private func printedLines(_ glyphs: [Box]) -> [[Box]] {
  var lines: [[Box]] = []
  for glyph in glyphs.sorted(by: { ($0.middle, $0.x0) < ($1.middle, $1.x0) }) {
    if let first = lines.last?.first, (glyph.middle - first.middle) * 2 <= first.height {
      lines[lines.count - 1].append(glyph)
    } else {
      lines.append([glyph])
    }
  }
  return lines.map { $0.sorted { ($0.x0, $0.x1) < ($1.x0, $1.x1) } }
}

private func hasGap(_ line: [Box]) -> Bool {
  guard var end = line.first.map({ Int($0.x1) }) else { return false }
  for glyph in line.dropFirst() {
    if Int(glyph.x0) - end > glyph.height { return true }
    end = max(end, Int(glyph.x1))
  }
  return false
}

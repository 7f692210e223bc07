import Pages
import Texts

/// The text of one cell: its printed lines joined to a paragraph.
struct CellText {
  private(set) var passage = Passage()
  /// Each pair of its lines.
  private(set) var joints: [Joint] = []
  private let lines: [[Glyph]]
  private let width: Range<Int>
  /// The room between the text and the edges of the cell.
  private let padding: Int

  init(_ glyphs: [Glyph], width: Range<Int>) {
    lines = Glyph.lines(glyphs).map(Self.withoutSpacesAtEnds).filter { !$0.isEmpty }
    self.width = width
    padding = max(0, lines.compactMap { Self.room(beside: $0, in: width) }.min() ?? 0)
    for index in lines.indices {
      if index > 0 { joinLine(index) }
      for glyph in lines[index] { passage.append(spaced: glyph) }
    }
    passage = passage.trimmed().healed()
  }

  /// Whether no further line would fit above the bottom of the cell.
  func reaches(_ bottom: Int) -> Bool {
    guard let last = lines.last, let end = last.map(\.y.upperBound).max() else { return false }
    return bottom - end < (last.map(\.y.count).max() ?? 0)
  }

  private static func withoutSpacesAtEnds(_ line: [Glyph]) -> [Glyph] {
    var line = line[...]
    while line.first?.scalar.isBlank ?? false { line.removeFirst() }
    while line.last?.scalar.isBlank ?? false { line.removeLast() }
    return Array(line)
  }

  private static func room(beside line: [Glyph], in width: Range<Int>) -> Int? {
    guard let first = line.first, let last = line.last else { return nil }
    return min(first.x.lowerBound - width.lowerBound, width.upperBound - last.x.upperBound)
  }

  /// What could have stood on the line before did not wrap: it starts something new.
  private mutating func joinLine(_ index: Int) {
    let free = width.upperBound - padding - (lines[index - 1].last?.x.upperBound ?? 0)
    let joint = CellEvidence(before: lines[index - 1], after: lines[index], free: free).joint
    joints.append(joint)
    if joint.joins { passage.markJoin() } else { passage.append(" ", origin: -1) }
  }
}

extension Passage {
  /// Appends a glyph; of several spaces one stays.
  fileprivate mutating func append(spaced glyph: Glyph) {
    if !glyph.scalar.isBlank {
      append(glyph.scalar, origin: glyph.offset)
    } else if let last = scalars.last, !last.isBlank {
      append(" ", origin: glyph.offset)
    }
  }
}

extension NumberHealing {
  /// Whether a line break between two scalars can only have split a number: `3,935,000` and `.00`.
  static func goesOn(from last: Unicode.Scalar, to first: Unicode.Scalar) -> Bool {
    let isMark = { (scalar: Unicode.Scalar) in scalar == "," || scalar == "." }
    return last.isDigit && isMark(first) || isMark(last) && first.isDigit
  }
}

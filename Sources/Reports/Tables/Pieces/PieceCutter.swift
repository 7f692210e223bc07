import Grammars
import Manuscripts
import Pages
import Texts

/// Cuts a line into pieces: at blanks, tabs and bars, around numbers, operators and brackets, behind stops.
struct PieceCutter {
  let line: Int
  private var gap: Parting
  private let enclosed: Bool
  /// Whether a tab or bar stands at the end of the line.
  private(set) var closesLine = false
  private var start = 0
  private var kind: Kind?

  private enum Kind { case digits, letters, operators, text, bracket }

  init(line: Int, gap: Parting, enclosed: Bool) {
    self.line = line
    self.gap = gap
    self.enclosed = enclosed
  }

  /// Marks in brackets are no longer than this: (12.5分).
  private static let longestBracket = 12

  mutating func cut(_ range: Range<Int>, of lines: LooseLines, into text: inout LooseText) {
    let raw = lines.document.text
    var offset = range.lowerBound
    var isFirst = true
    start = text.signs.count
    while offset < range.upperBound {
      var next = offset
      while next < range.upperBound, Self.parts(raw[next]) || !lines.holds(next) { next += 1 }
      if next > offset {
        close(&text)
        let between = raw[offset..<next]
        addBlanks(between, isFirst: isFirst, isLast: next == range.upperBound, into: &text)
        offset = next
        continue
      }
      isFirst = false
      read(raw, at: offset, before: range.upperBound, origin: offset, into: &text)
      offset += 1
    }
    close(&text)
  }

  /// Cuts the cells of a row; blank cells at its end say nothing.
  mutating func cut(_ cells: [Passage], into text: inout LooseText) {
    let filled = cells.prefix((cells.lastIndex { !$0.isEmpty } ?? -1) + 1)
    start = text.signs.count
    for (index, cell) in filled.enumerated() {
      if index > 0 { gap = .cell }
      if cell.isEmpty { text.add(Piece(range: start..<start, gap: gap, line: line)) }
      for (position, scalar) in cell.scalars.enumerated() {
        if scalar.isBlank {
          // The bounds of the cell are known, so that a blank in it parts nothing.
          close(&text)
        } else {
          read(cell.scalars, at: position, before: cell.count, origin: cell.origins[position], into: &text)
        }
      }
      close(&text)
    }
  }

  private static func parts(_ scalar: Unicode.Scalar) -> Bool { scalar.isBlank || LooseText.isBar(scalar) }

  /// What blanks, tabs and bars say: the gap before the next piece, and blank cells.
  private mutating func addBlanks(
    _ between: ArraySlice<Unicode.Scalar>, isFirst: Bool, isLast: Bool, into text: inout LooseText
  ) {
    let bars = between.count(where: LooseText.isBar)
    let marks = bars > 0 ? bars : between.count { $0 == "\t" }
    // Blank cells at the end of a row say nothing.
    if isLast, !isFirst {
      closesLine = marks > 0
      return
    }
    if marks > 0, isFirst, gap.rawValue < Parting.closed.rawValue { gap = .closed }
    let isEdge = isFirst
    var blanks = isEdge ? marks : marks - 1
    if isEdge, bars > 0, enclosed { blanks -= 1 }
    for _ in 0..<max(0, blanks) {
      text.add(Piece(range: start..<start, gap: gap, line: line))
      gap = .cell
    }
    if isFirst { return }
    if marks > 0 {
      gap = .cell
    } else if blanks <= 0 {
      let width = between.reduce(0) { $0 + ($1 == "\u{3000}" ? 2 : 1) }
      gap = width > 1 ? .wide : .space
    }
  }

  private mutating func read(
    _ raw: [Unicode.Scalar], at offset: Int, before end: Int, origin: Int, into text: inout LooseText
  ) {
    let sign = foldedForMatching(raw[offset])
    let next = Self.kind(of: sign)
    if kind == .bracket {
      text.add(sign, origin: origin)
      if sign == ")" { close(&text) }
      return
    }
    if sign == "(",
      let close = raw[offset..<min(end, offset + Self.longestBracket)].firstIndex(where: {
        $0 == ")" || $0 == "）"
      }), raw[offset..<close].contains(where: \.isDigit)
    {
      self.close(&text)
      kind = .bracket
      text.add(sign, origin: origin)
      return
    }
    let isPoint = kind == .digits && sign == "." && offset + 1 < end && raw[offset + 1].isDigit
    if let kind, kind != next, !isPoint { close(&text) }
    if !isPoint { kind = next }
    text.add(sign, origin: origin)
    if sign == "。" || sign == ";" { close(&text) }
  }

  private mutating func close(_ text: inout LooseText) {
    let end = text.signs.count
    if end > start {
      text.add(Piece(range: start..<end, gap: gap, line: line))
      gap = .none
    }
    start = end
    kind = nil
  }

  private static func kind(of sign: Unicode.Scalar) -> Kind {
    switch sign {
    case "0"..."9": .digits
    case "A"..."Z", "a"..."z": .letters
    case "≥", "≤", "=", "<", ">", "%": .operators
    default: .text
    }
  }
}

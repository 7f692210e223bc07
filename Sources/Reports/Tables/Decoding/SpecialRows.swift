import Grammars
import Manuscripts
import Texts

/// Rows that are no indicators: sums, details of the row above, heads once more.
struct SpecialRows {
  struct Candidate {
    var kind: ScoreTable.Row.Kind?
    var end: Int
    var cost: Int
    /// The numbers of a sum.
    var marks: [Range<Int>] = []
    /// Whether the sum is called the score of the whole.
    var isOverall = false
  }

  private let text: LooseText
  private let grammar: Grammar
  private let sums: WordList
  private let parts: WordList
  private let overall: WordList
  private let details: WordList
  private let heads: LooseHeads

  /// A word of a sum is set in no more pieces: 合 计.
  private static let mostPieces = 3
  /// A detail goes on over no more lines.
  private static let mostDetailLines = 3

  init(_ text: LooseText, heads: LooseHeads, grammar: Grammar) {
    self.text = text
    self.heads = heads
    self.grammar = grammar
    sums = grammar[.totals]
    parts = grammar[.partTotals]
    overall = grammar[.overallTotals]
    details = grammar[.details]
  }

  /// A row that adds up those above it and begins at a piece.
  func sum(at start: Int, before end: Int) -> Candidate? {
    let first = firstText(from: start, before: end)
    guard first < end, let wordEnd = wordEnd(sums, at: first, before: end) else { return nil }
    var next = wordEnd
    var marks: [Range<Int>] = []
    while next < end {
      let piece = text.pieces[next]
      if piece.isBlank {
        if piece.gap.isLine { break }
        next += 1
        continue
      }
      var cellEnd = next + 1
      while cellEnd < end, !text.pieces[cellEnd].isBlank,
        text.pieces[cellEnd].gap == .none || isInNumber(cellEnd)
      {
        cellEnd += 1
      }
      var shape = CellShape(text.signs, at: piece.range.lowerBound)
      shape.grow(to: text.pieces[cellEnd - 1].range.upperBound)
      if shape.isMark { marks.append(next..<cellEnd) } else if !isFiller(next..<cellEnd) { break }
      next = cellEnd
    }
    guard !marks.isEmpty || next >= end || text.pieces[next].gap.isLine else { return nil }
    let isPart = parts.length(in: text.signs, at: text.pieces[first].range.lowerBound) != nil
    return Candidate(
      kind: isPart ? .subtotal : .total, end: next, cost: Costs.subtotalRow, marks: marks,
      isOverall: overall.length(in: text.signs, at: text.pieces[first].range.lowerBound) != nil)
  }

  /// 96. 8: recognition sets a blank behind a decimal point.
  private func isInNumber(_ index: Int) -> Bool {
    let start = text.pieces[index].range.lowerBound
    return text.pieces[index].gap == .space && text.signs[start - 1] == "." && text.signs[start].isDigit
  }

  /// What may stand in a row of sums beside its numbers: a dash, a percentage, full marks in brackets.
  private func isFiller(_ range: Range<Int>) -> Bool {
    text.signs(range).allSatisfy(\.standsInMarks)
  }

  /// The rows of a detail that begin at a piece, each with another end.
  func details(at start: Int, before end: Int) -> [Candidate] {
    guard let first = detail(from: start, before: end), !leadsToIndicator(first, before: end) else {
      return []
    }
    var found: [Candidate] = []
    var cost = Costs.detailRow
    var lines = 0
    var next = first + 1
    while next <= end {
      let isBound = next == end || text.pieces[next].gap.isLine
      if isBound {
        found.append(Candidate(kind: .detail, end: next, cost: cost))
        lines += 1
        if next < end { cost += Regime.rows.inside[text.pieces[next].gap] }
        if lines >= Self.mostDetailLines || next < end && holdsMark(lineAt: next, before: end) { break }
      }
      next += 1
    }
    return found
  }

  /// Whether an indicator with its marks stands behind a detail in the same line: the detail is of a merged parent.
  private func leadsToIndicator(_ first: Int, before end: Int) -> Bool {
    var (names, marks) = (0, 0)
    var index = first
    while index < end, index == first || !text.pieces[index].gap.isLine {
      var next = index + 1
      while next < end, text.pieces[next].gap == .none { next += 1 }
      var shape = CellShape(text.signs, at: text.pieces[index].range.lowerBound)
      shape.grow(to: text.pieces[next - 1].range.upperBound)
      if shape.isMark { marks += 1 } else if shape.isName, index > first { names += 1 }
      index = next
    }
    return names > 0 && marks >= Self.marksOfIndicator
  }

  /// Full marks and score.
  private static let marksOfIndicator = 2

  /// Whether a line has a mark, as no detail has.
  private func holdsMark(lineAt start: Int, before end: Int) -> Bool {
    var index = start
    while index < end, index == start || !text.pieces[index].gap.isLine {
      var next = index + 1
      while next < end, text.pieces[next].gap == .none { next += 1 }
      var shape = CellShape(text.signs, at: text.pieces[index].range.lowerBound)
      shape.grow(to: text.pieces[next - 1].range.upperBound)
      if shape.isMark { return true }
      index = next
    }
    return false
  }

  /// The detail that stands in a line, behind blank or repeated parents.
  private func detail(from start: Int, before end: Int) -> Int? {
    var index = start
    while index < end, index == start || !text.pieces[index].gap.isLine {
      let piece = text.pieces[index]
      if !piece.isBlank,
        index == start || piece.gap.rawValue >= Parting.wide.rawValue || text.pieces[index - 1].isBlank,
        details.length(in: text.signs, at: piece.range.lowerBound) != nil
      {
        return index
      }
      index += 1
    }
    return nil
  }

  /// The same heads once more, as after the end of a page.
  func heads(at start: Int, before end: Int) -> Candidate? {
    let signs = text.signs(heads.pieces)
    let from = text.pieces[start].range.lowerBound
    guard !signs.isEmpty, text.signs[from...].starts(with: signs) else { return nil }
    let target = from + signs.count
    var next = start
    while next < end, text.pieces[next].range.upperBound <= target,
      text.pieces[next].range.lowerBound < target
    {
      next += 1
    }
    return Candidate(kind: nil, end: next, cost: Costs.repeatedHeads)
  }

  /// A row of the template that nobody filled in: 指标2： or ……
  func placeholder(at start: Int, before end: Int) -> Candidate? {
    let first = firstText(from: start, before: end)
    guard first < end else { return nil }
    var next = first + 1
    while next < end, text.pieces[next].gap == .none { next += 1 }
    let signs = text.signs(first..<next)
    guard CellName.isPlaceholder(signs, grammar: grammar) else { return nil }
    return Candidate(kind: nil, end: next, cost: Costs.placeholder)
  }

  private func firstText(from start: Int, before end: Int) -> Int {
    var index = start
    while index < end, text.pieces[index].isBlank, index == start || text.pieces[index].gap == .cell {
      index += 1
    }
    return index
  }

  /// The piece behind a word that stands alone, also in several pieces.
  private func wordEnd(_ words: WordList, at start: Int, before end: Int) -> Int? {
    let from = text.pieces[start].range.lowerBound
    guard let length = words.length(in: text.signs, at: from) else { return nil }
    for next in start + 1...min(start + Self.mostPieces, end) where next > start {
      let reached = text.pieces[next - 1].range.upperBound
      if reached == from + length { return next }
      if reached > from + length { return nil }
    }
    return nil
  }
}

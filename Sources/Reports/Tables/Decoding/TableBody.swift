import Grammars
import Manuscripts

/// Where the rows below heads end, and the row that adds them up.
struct TableBody {
  /// The pieces of the rows, the total aside.
  private(set) var rows: Range<Int>
  private(set) var total: SpecialRows.Candidate?
  private(set) var special: [Int: [SpecialRows.Candidate]] = [:]
  /// The first piece behind the table.
  private(set) var end: Int

  /// A sentence alone in a line is longer than any cell of a table without rules.
  private static let longestCell = 40
  /// A row that adds up ends the table unless so many more marks follow.
  private static let fewestMarksBehind = 2

  /// Rows between bars stand without a gap once so many do.
  private static let fewestBarredRows = 2

  init(_ text: LooseText, heads: LooseHeads, before limit: Int, grammar: Grammar) {
    let reader = SpecialRows(text, heads: heads, grammar: grammar)
    let start = heads.pieces.upperBound
    let takesSentences = heads.heads.contains { [.rule, .explanation, .remark, .other].contains($0) }
    var sums: [(index: Int, row: SpecialRows.Candidate)] = []
    var numbering: Int?
    var barred = 0
    var index = start
    while index < limit {
      let piece = text.pieces[index]
      guard piece.gap != .none || index == start else {
        index += 1
        continue
      }
      if piece.gap.isLine, index > start {
        if piece.gap == .emptyLine, barred >= Self.fewestBarredRows, !Self.isBarred(text, at: index) { break }
        if Self.isBarred(text, at: index) { barred += 1 }
        if !takesSentences, Self.isSentence(text, at: index) { break }
        if let ordinal = Self.section(text, at: index) {
          // Groups of the table may be numbered like sections; those begin with one.
          guard let last = numbering, ordinal == last + 1 else { break }
          numbering = ordinal
        }
      } else if index == start, let ordinal = Self.section(text, at: index), ordinal == 1 {
        numbering = 1
      }
      if let row = reader.sum(at: index, before: limit) {
        special[index] = [row]
        if row.kind == .total { sums.append((index, row)) }
        index = max(row.end, index + 1)
        continue
      }
      if let again = reader.heads(at: index, before: limit) { special[index, default: []].append(again) }
      if let empty = reader.placeholder(at: index, before: limit) {
        special[index, default: []].append(empty)
      }
      special[index, default: []] += reader.details(at: index, before: limit)
      if special[index]?.isEmpty ?? false { special[index] = nil }
      index += 1
    }
    rows = start..<index
    end = index
    takeTotal(sums, text)
  }

  /// The last sum is the total when no rows follow it; of several the others are sums of parts.
  private mutating func takeTotal(_ sums: [(index: Int, row: SpecialRows.Candidate)], _ text: LooseText) {
    for (position, sum) in sums.enumerated() {
      let isLast = position + 1 == sums.count
      let behind = Self.marks(text, in: sum.row.end..<(isLast ? rows.upperBound : sums[position + 1].index))
      if !isLast, behind >= Self.fewestMarksBehind { continue }
      total = sum.row
      special[sum.index] = nil
      rows = rows.lowerBound..<sum.index
      end = sum.row.end
      return
    }
  }

  /// Whether tabs or bars part a line.
  private static func isBarred(_ text: LooseText, at index: Int) -> Bool {
    index + 1 < text.pieces.count
      && text.pieces[(index + 1)...].prefix { !$0.gap.isLine }.contains { $0.gap == .cell }
  }

  private static func marks(_ text: LooseText, in range: Range<Int>) -> Int {
    range.count { index in
      var shape = CellShape(text.signs, at: text.pieces[index].range.lowerBound)
      shape.grow(to: text.pieces[index].range.upperBound)
      return shape.isMark
    }
  }

  private static func line(_ text: LooseText, at index: Int) -> ArraySlice<Unicode.Scalar> {
    var end = index + 1
    while end < text.pieces.count, !text.pieces[end].gap.isLine { end += 1 }
    return text.signs(index..<end)
  }

  private static func isSentence(_ text: LooseText, at index: Int) -> Bool {
    let line = line(text, at: index)
    return line.count >= longestCell && line.contains(",") && line.contains("。")
  }

  /// The ordinal of a section that a line opens: 四、
  private static func section(_ text: LooseText, at index: Int) -> Int? {
    Marker(ofSection: line(text, at: index)).flatMap { MarkerOrdinal.value(of: $0) }
  }
}

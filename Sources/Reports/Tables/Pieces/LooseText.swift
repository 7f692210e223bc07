import Grammars
import Manuscripts
import Pages
import Texts

/// The signs of loose lines, folded and without blanks, and the pieces that they make.
struct LooseText {
  let lines: LooseLines
  private(set) var signs: [Unicode.Scalar] = []
  /// For each sign, its raw offset.
  private(set) var origins: [Int] = []
  private(set) var pieces: [Piece] = []

  init(_ lines: LooseLines) {
    self.lines = lines
    let enclosed = Self.isEnclosed(lines)
    let measure = LineMeasure(lines)
    var afterEmpty = false
    var afterClosed = false
    for (index, line) in lines.lines.enumerated() {
      if let cells = line.cells {
        var cutter = PieceCutter(line: index, gap: .closed, enclosed: false)
        cutter.cut(cells, into: &self)
        afterClosed = true
        continue
      }
      if Self.isRule(line.range, lines) {
        afterEmpty = afterEmpty || line.followsEmptyLine
        continue
      }
      let isFull = index > 0 && measure.isFull(lines.lines[index - 1])
      let gap: Parting =
        continuesNumber(line.range)
        ? .none
        : line.followsEmptyLine || afterEmpty ? .emptyLine : afterClosed ? .closed : isFull ? .wrap : .line
      afterEmpty = false
      var cutter = PieceCutter(line: index, gap: gap, enclosed: enclosed)
      cutter.cut(line.range, of: lines, into: &self)
      afterClosed = cutter.closesLine
    }
  }

  /// Whether a line goes on with the number of the line above: no cell begins with `.8`.
  private func continuesNumber(_ range: Range<Int>) -> Bool {
    let text = lines.document.text[range].drop(while: \.isBlank)
    guard let last = signs.last, last.isDigit, text.first == "." else { return false }
    return text.dropFirst().first?.isDigit ?? false
  }

  mutating func add(_ piece: Piece) { pieces.append(piece) }

  mutating func add(_ sign: Unicode.Scalar, origin: Int) {
    signs.append(sign)
    origins.append(origin)
  }

  /// The folded signs of pieces one after the other.
  func signs(_ range: Range<Int>) -> ArraySlice<Unicode.Scalar> {
    guard let first = range.first, let last = range.last else { return [] }
    return signs[pieces[first].range.lowerBound..<pieces[last].range.upperBound]
  }

  /// The raw offsets from the first of the pieces to the last; `nil` when they hold no sign.
  func offsets(_ range: Range<Int>) -> Range<Int>? {
    let own = origins[range.isEmpty ? 0..<0 : signs(range).indices]
    guard let first = own.min(), let last = own.max() else { return nil }
    return first..<last + 1
  }

  /// The cell that pieces make, with its places.
  func passage(_ range: Range<Int>) -> Passage {
    var offsets: [Int] = []
    var joins: Set<Int> = []
    for index in range where !pieces[index].isBlank {
      let piece = pieces[index]
      if let last = offsets.last {
        if piece.gap.isLine || piece.line != pieces[index - 1].line {
          joins.insert(offsets.count)
        } else if piece.gap != .none, last + 1 < origins[piece.range.lowerBound] {
          offsets.append(last + 1)
        }
      }
      offsets += origins[piece.range]
    }
    return Passage(offsets: offsets, joins: joins, of: lines.document)
  }

  /// Whether rows stand between bars, also before the first and behind the last cell, as in Markdown.
  private static func isEnclosed(_ lines: LooseLines) -> Bool {
    var (barred, enclosed) = (0, 0)
    for line in lines.lines where line.cells == nil {
      let text = lines.document.text[line.range]
      guard text.contains(where: isBar) else { continue }
      barred += 1
      if let first = text.first(where: { !$0.isBlank }), isBar(first),
        let last = text.last(where: { !$0.isBlank }),
        isBar(last)
      {
        enclosed += 1
      }
    }
    return LineMeasures.enclosed.isReached(by: enclosed, of: barred)
  }

  /// Whether a line is drawn, as below the heads of Markdown.
  private static func isRule(_ range: Range<Int>, _ lines: LooseLines) -> Bool {
    let drawn: Set<Unicode.Scalar> = [
      "-", "=", "+", "|", ":", "─", "│", "┼", "├", "┤", "┌", "┐", "└", "┘", "┬", "┴",
    ]
    var strokes = 0
    for scalar in lines.document.text[range] where !scalar.isBlank {
      guard drawn.contains(scalar) else { return false }
      strokes += 1
    }
    return strokes >= LineMeasures.shortestRule
  }

  static func isBar(_ scalar: Unicode.Scalar) -> Bool { scalar == "|" || scalar == "｜" || scalar == "│" }
}

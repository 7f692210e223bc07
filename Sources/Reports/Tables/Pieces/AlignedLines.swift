import Manuscripts
import Pages
import Texts

/// Tables drawn with characters: text with columns of spaces is a page of character cells, ideographs two wide.
///
/// A ruler of strokes, or blank character cells from the heads to the last row, part the columns; lines that go on
/// inside a column are joined there.
struct AlignedLines {
  /// Below the heads: `---- ------ ---`.
  private static let fewestColumns = 3

  /// The lines with those of drawn tables made rows of cells.
  static func rows(of lines: LooseLines) -> [LooseLines.Line] {
    guard lines.document.format == .text else { return lines.lines }
    var result: [LooseLines.Line] = []
    var index = 0
    while index < lines.lines.count {
      if let ruler = Ruler(lines.lines[index], in: lines), let table = ruledTable(lines, from: index, ruler) {
        result.removeLast(min(table.heads, result.count))
        result += table.rows
        index = table.end
      } else {
        result.append(lines.lines[index])
        index += 1
      }
    }
    return result
  }

  /// Where the columns of a ruler of strokes begin, in character cells.
  private struct Ruler {
    let starts: [Int]

    init?(_ line: LooseLines.Line, in lines: LooseLines) {
      guard line.cells == nil else { return nil }
      var starts: [Int] = []
      var cell = 0
      var last: Unicode.Scalar?
      for scalar in lines.document.text[line.range] {
        guard scalar == "-" || scalar == " " || scalar == "=" else { return nil }
        if scalar != " ", last == nil || last == " " { starts.append(cell) }
        last = scalar
        cell += 1
      }
      guard starts.count >= AlignedLines.fewestColumns else { return nil }
      self.starts = starts
    }
  }

  /// The rows around a ruler: the heads above it, as many lines as stand without a gap, and the rows below it.
  private static func ruledTable(
    _ lines: LooseLines, from ruler: Int, _ columns: Ruler
  ) -> (rows: [LooseLines.Line], heads: Int, end: Int)? {
    var first = ruler
    while first > 0, !isStroke(lines.lines[first - 1], lines), lines.lines[first - 1].cells == nil,
      first == ruler || !lines.lines[first].followsEmptyLine
    {
      first -= 1
    }
    var end = ruler + 1
    while end < lines.lines.count, !isStroke(lines.lines[end], lines) { end += 1 }
    guard first < ruler, end < lines.lines.count else { return nil }
    let body = Array(lines.lines[(ruler + 1)..<end])
    let isSpaced = body.dropFirst().contains(where: \.followsEmptyLine)
    var rows = [row(Array(lines.lines[first..<ruler]), columns.starts, lines)]
    var open: [LooseLines.Line] = []
    for line in body {
      if !open.isEmpty, !isSpaced || line.followsEmptyLine {
        rows.append(row(open, columns.starts, lines))
        open = []
      }
      open.append(line)
    }
    if !open.isEmpty { rows.append(row(open, columns.starts, lines)) }
    // The stroke above the heads stays a line of its own.
    return (rows, ruler - first, end)
  }

  /// A line of one stroke, as above and below a table.
  private static func isStroke(_ line: LooseLines.Line, _ lines: LooseLines) -> Bool {
    let text = lines.document.text[line.range].filter { !$0.isBlank }
    return text.count > LineMeasures.shortestStroke && text.allSatisfy { $0 == "-" || $0 == "=" }
  }

  /// The cells of lines that make one row.
  private static func row(_ own: [LooseLines.Line], _ starts: [Int], _ lines: LooseLines) -> LooseLines.Line {
    var offsets = Array(repeating: [Int](), count: starts.count)
    var joins = Array(repeating: Set<Int>(), count: starts.count)
    for line in own {
      var cell = 0
      var opened: Set<Int> = []
      for offset in line.range {
        let scalar = lines.document.text[offset]
        let column = max(0, (starts.lastIndex { $0 <= cell } ?? 0))
        cell += scalar.cells
        guard !scalar.isBlank, lines.holds(offset) else { continue }
        if !offsets[column].isEmpty, opened.insert(column).inserted {
          joins[column].insert(offsets[column].count)
        }
        opened.insert(column)
        offsets[column].append(offset)
      }
    }
    let cells = starts.indices.map { Passage(offsets: offsets[$0], joins: joins[$0], of: lines.document) }
    let start = own.first?.range.lowerBound ?? 0
    return LooseLines.Line(range: start..<start, followsEmptyLine: false, cells: cells)
  }
}

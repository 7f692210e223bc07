import Grammars
import Manuscripts
import Pages
import Texts

/// The printed lines of a report in reading order, without what is set aside and what stands in ruled tables.
struct LooseLines {
  struct Line {
    /// Raw offsets, blanks at the ends included where the text has them.
    var range: Range<Int>
    var followsEmptyLine: Bool
    /// The cells of a row of a ruled table whose heads stand elsewhere; what a merged cell covers is left out.
    var cells: [Passage]?
    /// Whether its cells were told from columns of blanks.
    var isDrawn = false
  }

  let document: Document
  private(set) var lines: [Line] = []
  /// For each raw offset whether it is text of the report.
  private var kept: [Bool]

  /// `read` are the blocks that were read as tables.
  init(_ manuscript: Manuscript, without read: Set<Int>, grammar: Grammar) {
    document = manuscript.document
    kept = Array(repeating: false, count: document.text.count)
    let ends = Self.lineEnds(of: document)
    var last = -1
    for (index, block) in manuscript.blocks.enumerated() where !read.contains(index) {
      if let table = block.table, table.isRuled {
        for cells in Grid(table).looseRows {
          for offset in cells.flatMap(\.origins) where offset >= 0 { kept[offset] = true }
          let first = cells.lazy.flatMap(\.origins).first { $0 >= 0 } ?? 0
          lines.append(Line(range: first..<first, followsEmptyLine: false, cells: cells))
        }
        last = -1
        continue
      }
      for offset in block.offsets {
        kept[offset] = true
        let line = ends.firstIndexInOrder { $0 > offset }
        let (start, end) = (line > 0 ? ends[line - 1] + 1 : 0, line < ends.count ? ends[line] : kept.count)
        if line == last, let open = lines.last, offset >= open.range.lowerBound {
          if document.format == .pdf {
            lines[lines.count - 1].range = open.range.lowerBound..<max(offset + 1, open.range.upperBound)
          }
          continue
        }
        let isEmptyAbove = last >= 0 && line > last + 1 && document.format == .text
        lines.append(
          Line(
            range: document.format == .text ? start..<end : offset..<offset + 1,
            followsEmptyLine: isEmptyAbove))
        last = line
      }
    }
    for table in AlignedTables(self, grammar: grammar).tables.reversed() {
      lines.replaceSubrange(table.lines, with: table.rows)
    }
    lines = AlignedLines.rows(of: self)
  }

  func holds(_ offset: Int) -> Bool { kept[offset] }

  /// The offsets of line ends and form feeds.
  private static func lineEnds(of document: Document) -> [Int] {
    let text = document.text
    return text.indices.filter { index in
      switch text[index] {
      case "\n", "\u{0B}", "\u{0C}", "\u{2028}": true
      case "\r": index + 1 == text.count || text[index + 1] != "\n"
      default: false
      }
    }
  }
}

extension Block {
  /// The raw offsets of its text in reading order.
  var offsets: [Int] {
    let all =
      if let table { table.rows.flatMap { $0.flatMap(\.origins) } + table.bars.origins } else {
        passage?.origins ?? []
      }
    let real = all.filter { $0 >= 0 }
    return table == nil ? real : real.sorted()
  }
}

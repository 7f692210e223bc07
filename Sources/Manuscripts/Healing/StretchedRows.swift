import Pages

/// Lines of running text whose few words were spread over the whole measure, so that they came apart.
///
/// Such a row starts at the margin behind a full line and ends at the right edge, as no row of cells does.
enum StretchedRows {
  /// Marks the pieces of such rows, but for the first of each, as going on their row.
  static func mark(in lines: inout [Line], frames: TextFrames) {
    var start = 0
    for index in 1..<max(1, lines.count) where !standsBehind(lines[index - 1], lines[index]) {
      if isStretched(start..<index, of: lines, frames) { join(start..<index, of: &lines) }
      start = index
    }
    if isStretched(start..<lines.count, of: lines, frames) { join(start..<lines.count, of: &lines) }
  }

  private static func join(_ row: Range<Int>, of lines: inout [Line]) {
    for index in row.dropFirst() { lines[index].continuesRow = true }
  }

  private static func standsBehind(_ before: Line, _ after: Line) -> Bool {
    guard before.page == after.page, let first = before.printed, let second = after.printed else {
      return false
    }
    return second.isBeside(first) && second.left >= first.right
  }

  private static func isStretched(_ row: Range<Int>, of lines: [Line], _ frames: TextFrames) -> Bool {
    guard row.count > 1, row.lowerBound > 0, let last = lines[row].last?.printed,
      let pair = PrintedPair(lines[row.lowerBound - 1], lines[row.lowerBound], frames: frames),
      let frame = frames.frame(of: lines[row.lowerBound])
    else { return false }
    return FullLine.reaches(frame.right, last.right, em: frame.em) && pair.isFull && pair.isAtMargin
      && !pair.isParted
  }
}

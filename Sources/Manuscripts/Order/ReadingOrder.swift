import Pages

/// The order in which a person reads the lines of a page.
///
/// On a page in columns, a line across the columns parts what is above it from what is below it; between two such lines each column
/// is read to its end. Other pages keep the order they have, but for lines that change places with the one right
/// above them.
enum ReadingOrder {
  static func ordered(_ lines: [Line], frames: TextFrames) -> [Line] {
    var ordered: [Line] = []
    var start = 0
    for index in lines.indices where index + 1 == lines.count || lines[index + 1].page != lines[index].page {
      let page = lines[start...index]
      start = index + 1
      let columns = frames.columns(ofPage: lines[index].page)
      ordered += columns.count > 1 ? byColumns(page, columns) : fromTheTop(page)
    }
    return ordered
  }

  /// Poppler takes lines that stand close, with boxes too high for them, for columns.
  private static func fromTheTop(_ page: ArraySlice<Line>) -> [Line] {
    var lines = Array(page)
    for index in lines.indices.dropFirst() {
      var place = index
      while place > 0, index - place < mostSteps, isRightAbove(lines[place], lines[place - 1]) {
        lines.swapAt(place, place - 1)
        place -= 1
      }
    }
    return lines
  }

  private static let mostSteps = 4

  private static func isRightAbove(_ line: Line, _ other: Line) -> Bool {
    guard let upper = line.printed, let lower = other.printed else { return false }
    return upper.middle < lower.top && Step.isNextLine(lower.middle - upper.middle, em: lower.em)
      && upper.left < lower.right + lower.em && lower.left < upper.right + lower.em
  }

  private static func byColumns(_ page: ArraySlice<Line>, _ columns: [TextFrame]) -> [Line] {
    let across = page.filter { touched($0, columns).count > 1 }.compactMap { $0.printed?.middle }.sorted()
    let keyed = page.map { line in (key: Key(line, columns, across: across), line: line) }
    var ordered = keyed.sorted { ($0.key, $0.line.range.lowerBound) < ($1.key, $1.line.range.lowerBound) }
      .map(\.line)
    for index in ordered.indices.dropFirst() {
      guard let before = ordered[index - 1].printed, let after = ordered[index].printed else { continue }
      let isSameColumn = touched(ordered[index - 1], columns) == touched(ordered[index], columns)
      ordered[index].continuesRow = isSameColumn && after.adjoins(before)
    }
    return ordered
  }

  private static func touched(_ line: Line, _ columns: [TextFrame]) -> [Int] {
    guard let printed = line.printed else { return [] }
    return columns.indices.filter { columns[$0].touches(printed) }
  }

  private struct Key: Comparable {
    var band: Int
    var column: Int

    init(_ line: Line, _ columns: [TextFrame], across: [Int]) {
      let touched = ReadingOrder.touched(line, columns)
      let middle = line.printed?.middle ?? 0
      let above = across.count { $0 < middle }
      band = 2 * above + (touched.count > 1 ? 1 : 0)
      column = touched.count == 1 ? touched[0] : 0
    }

    static func < (a: Key, b: Key) -> Bool { (a.band, a.column) < (b.band, b.column) }
  }
}

import Pages

/// The order in which a person reads the lines of pages set in columns; other pages keep the order they have.
///
/// A line across the columns parts what is above it from what is below it; between two such lines each column
/// is read to its end.
enum ReadingOrder {
  static func ordered(_ lines: [Line], frames: TextFrames) -> [Line] {
    var ordered: [Line] = []
    var start = 0
    for index in lines.indices where index + 1 == lines.count || lines[index + 1].page != lines[index].page {
      let page = lines[start...index]
      start = index + 1
      let columns = frames.columns(ofPage: lines[index].page)
      ordered += columns.count > 1 ? byColumns(page, columns) : Array(page)
    }
    return ordered
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

/// Printed lines put together to the rows of a table without horizontal lines.
///
/// Two figures below each other are two rows, so the least distance of such figures is that of rows. Lines of a
/// text that wrapped inside its cell follow each other more closely than rows do, and each but the last is as
/// long as the column allows. Where rows are as close as lines, what goes on below a row has no first cell and
/// no figure.
struct RowGroups {
  private let lines: [PrintedRow]
  private let columns: ColumnTexts
  /// The least distance of two texts of a column.
  private let least: Int
  /// The least distance of two rows; `nil` when no figures tell.
  private let pitch: Int?

  private let separators: [Int]
  private(set) var rows: [[PrintedRow]] = []
  /// Each line and the row above it.
  private(set) var joints: [Joint] = []

  /// Lines on either side of a separator, which is a ruling line, are of two rows.
  init(_ lines: [PrintedRow], gaps: ColumnGaps, separators: [Int] = []) {
    self.lines = lines
    self.separators = separators
    columns = ColumnTexts(lines, gaps: gaps)
    let distances = columns.links.map { lines[$0.lower.line].middle - lines[$0.upper.line].middle }
    least = distances.min() ?? 0
    pitch = zip(columns.links, distances).filter { $0.0.upper.isFigure && $0.0.lower.isFigure }.map(\.1).min()
    putTogether()
  }

  private func distance(_ link: ColumnTexts.Link) -> Int {
    lines[link.lower.line].middle - lines[link.upper.line].middle
  }

  /// Whether some texts follow each other more closely than rows do.
  private var isLoose: Bool {
    RowDistance.isLoose(least, rows: pitch ?? columns.links.map(distance).max() ?? 0)
  }

  private func isWrapped(_ link: ColumnTexts.Link) -> Bool {
    if link.upper.isFigure && link.lower.isFigure { return false }
    return RowDistance.isEven(distance(link), least: least) && columns.isFull(link)
  }

  private mutating func putTogether() {
    let ends = isLoose ? wrappedEnds : nil
    var end = -1
    for index in lines.indices {
      guard let row = rows.last else {
        rows = [[lines[index]]]
        end = ends?[index] ?? index
        continue
      }
      let evidence = TableLineEvidence(
        isSeparated: isSeparated(index), isBeside: isBeside(index, below: row.count),
        startsRow: ends == nil ? (columns.holds(index, 0), lines[index].holdsFigure) : nil,
        goesOn: ends == nil ? columns.goesOn(index) : index <= end)
      let joint = Joint(lines[index - 1].range, lines[index].range, evidence.votes)
      joints.append(joint)
      if joint.joins { rows[rows.count - 1].append(lines[index]) } else { rows.append([lines[index]]) }
      end = max(end, ends?[index] ?? index)
    }
  }

  /// For each line the last one to which one of its texts wrapped: cells that stand beside each other are of one row.
  private var wrappedEnds: [Int] {
    var ends = Array(lines.indices)
    for link in columns.links where isWrapped(link) {
      ends[link.upper.line] = max(ends[link.upper.line], link.lower.line)
    }
    return ends
  }

  /// Whether a ruling line parts a line from the one above.
  private func isSeparated(_ index: Int) -> Bool {
    separators.contains { $0 > lines[index - 1].middle && $0 < lines[index].middle }
  }

  /// A line nearer to the one above than rows are is a cell of the same row that stands a little lower, unless
  /// the row, of which `count` lines stand above it, has that cell.
  private func isBeside(_ index: Int, below count: Int) -> Bool {
    RowDistance.isBeside(lines[index].middle - lines[index - 1].middle, least: least)
      && (index - count..<index).allSatisfy { columns.areApart($0, index) }
  }
}

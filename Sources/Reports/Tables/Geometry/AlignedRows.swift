import Grammars
import Manuscripts
import Pages
import Texts

/// The rows of a table drawn with blanks, from the lines of its columns.
struct AlignedRows {
  private(set) var rows: [[Passage]] = []

  private let cells: [[[Int]]]
  private let columns: [TableColumn]
  private let document: Document
  private let leaf: Int

  /// `nil` when no line has marks.
  init?(
    _ cells: [[[Int]]], _ columns: [TableColumn], _ lines: LooseLines, sums: WordList, details: WordList
  ) {
    self.cells = cells
    self.columns = columns
    document = lines.document
    leaf = columns.map { $0.head.isLevel ? $0.level : 0 }.max() ?? 1
    let starts = cells.indices.filter { line in
      isMarked(line) || begins(line, with: details) || begins(line, with: sums)
    }
    let single = Set(starts.filter { begins($0, with: sums) })
    let own = columns.indices.filter { isOfLeaf(columns[$0]) }
    let groups = LineGroups(columns: own.map(column)).rows(marked: starts, single: single, in: cells.indices)
    guard let last = groups.last else { return nil }
    put(groups, before: last.contains(where: single.contains) ? groups.count - 1 : groups.count)
  }

  private func isOfLeaf(_ column: TableColumn) -> Bool {
    switch column.head {
    case .level, .full, .score: column.level == leaf
    default: true
    }
  }

  private func isMarked(_ line: Int) -> Bool {
    columns.indices.contains { index in
      (columns[index].head == .full || columns[index].head == .score) && columns[index].level == leaf
        && !cells[line][index].isEmpty
    } || columns.indices.count { isOfNamesOrMarks($0) && Self.hundredths(text(line, $0)[...]) != nil } > 1
  }

  /// A row whose cells a merged one has moved has its marks in the columns of names.
  private func isOfNamesOrMarks(_ index: Int) -> Bool {
    columns[index].head.isLevel || columns[index].head == .full || columns[index].head == .score
  }

  private func begins(_ line: Int, with words: WordList) -> Bool {
    cells[line].contains { cell in
      let text = cell.map { foldedForMatching(document.text[$0]) }
      return words.length(in: text, at: 0) != nil
    }
  }

  private func text(_ line: Int, _ column: Int) -> [Unicode.Scalar] {
    cells[line][column].map { foldedForMatching(document.text[$0]) }
  }

  /// The lines of a column, with their widths in half ideographs.
  private func column(_ index: Int) -> LineGroups.Column {
    let lines = cells.indices.map { text($0, index) }
    let widths = cells.map { $0[index].reduce(0) { $0 + document.text[$1].cells } }
    let named = columns[index].head.isLevel ? lines.indices : 0..<0
    let long = columns[index].head == .rule || columns[index].head == .explanation ? lines.indices : 0..<0
    return LineGroups.Column(
      widths: widths, begins: Set(named.filter { CellShape.code(lines[$0][...]) > 0 }),
      ends: Set(named.filter { Self.endsMark(lines[$0]) } + long.filter { lines[$0].last == "。" }),
      continues: Set(
        named.filter { lines[$0].first == "(" || Self.endsMark(lines[$0]) && !lines[$0].contains("(") }))
  }

  /// Marks in brackets close a name: 15分)
  private static func endsMark(_ text: [Unicode.Scalar]) -> Bool {
    guard text.last == ")", let before = text.dropLast().last else { return false }
    return before == "分" || before.isDigit
  }

  /// Puts rows together; those from `sum` on have no parents.
  private mutating func put(_ groups: [Range<Int>], before sum: Int) {
    var table = groups.map { lines in
      columns.indices.map { column in
        isOfLeaf(columns[column])
          ? Passage(pieces: lines.map { cells[$0][column] }, of: document) : Passage()
      }
    }
    for index in sum..<groups.count {
      table[index] = columns.indices.map { column in
        Passage(pieces: groups[index].map { cells[$0][column] }, of: document)
      }
    }
    for (level, groups) in parents(groups, before: sum) {
      for rows in groups {
        for column in columns.indices where columns[column].level == level && !isOfLeaf(columns[column]) {
          table[rows.first][column] = Passage(pieces: rows.lines.map { cells[$0][column] }, of: document)
        }
      }
    }
    rows = table
  }

  /// A parent with its first row and all its lines.
  private struct Parent {
    var first: Int
    var lines: Range<Int>
  }

  /// The parents of each level; all stand in their rows in one way.
  private func parents(_ groups: [Range<Int>], before sum: Int) -> [(level: Int, parents: [Parent])] {
    let found = LineGroups.Standing.allCases.map { parents(groups, before: sum, $0) }
    return found.dropFirst().reduce(found[0]) { $1.cost < $0.cost ? $1 : $0 }.levels
  }

  private func parents(
    _ groups: [Range<Int>], before sum: Int, _ standing: LineGroups.Standing
  ) -> (cost: Int, levels: [(level: Int, parents: [Parent])]) {
    var open = [0..<sum]
    var cost = standing.prior
    var levels: [(level: Int, parents: [Parent])] = []
    for level in 1..<max(1, leaf) {
      guard sum > 0, let name = columns.firstIndex(where: { $0.head == .level(level) }) else { continue }
      let own = column(name)
      let marks = marks(of: level, named: name)
      // The parents of a level lie inside those of the level above.
      open = open.flatMap { rows in
        let part = ParentGroups(own, marks: marks, over: Array(groups[rows]), standing)
        cost += part.cost
        return part.groups.map { $0.lowerBound + rows.lowerBound..<$0.upperBound + rows.lowerBound }
      }
      levels.append(
        (
          level,
          open.map { rows in
            Parent(
              first: rows.lowerBound,
              lines: groups[rows.lowerBound].lowerBound..<groups[rows.upperBound - 1].upperBound)
          }
        ))
    }
    return (cost, levels)
  }

  /// The full marks of the parents of a level, in a column of their own or in brackets, and those of the rows.
  private func marks(of level: Int, named name: Int) -> ParentGroups.Marks? {
    let full = columns.firstIndex { $0.head == .full && $0.level == level }
    let parents = cells.indices.map { line in
      full.map { Self.hundredths(text(line, $0)[...]) } ?? Self.bracketed(text(line, name))
    }
    guard let own = columns.firstIndex(where: { $0.head == .full && $0.level == leaf }),
      parents.contains(where: { $0 != nil })
    else { return nil }
    return ParentGroups.Marks(
      parents: parents, rows: cells.indices.map { Self.hundredths(text($0, own)[...]) })
  }

  /// 决策(15
  private static func bracketed(_ text: [Unicode.Scalar]) -> Int? {
    text.lastIndex(of: "(").flatMap { hundredths(text[($0 + 1)...].prefix { $0.isDigit || $0 == "." }) }
  }

  /// No mark has more digits.
  private static let longestMark = 6

  /// A mark in hundredths: 12.5分 is 1250.
  private static func hundredths(_ text: ArraySlice<Unicode.Scalar>) -> Int? {
    let parts = text.filter { $0 != "分" }.split(separator: ".", omittingEmptySubsequences: false)
    let digits = String(String.UnicodeScalarView(parts.joined()))
    guard let first = parts.first, !first.isEmpty, parts.count <= 2, digits.count <= longestMark,
      let value = Int(digits)
    else { return nil }
    switch parts.count == 2 ? parts[1].count : 0 {
    case 0: return value * ScoreMeasures.hundredths
    case 1: return value * ScoreMeasures.tenths
    case 2: return value
    default: return nil
    }
  }
}

import Pages

/// The rows and columns of a table on a page, and which of its cells are merged.
struct Grid: Equatable {
  /// A cell and how many rows and columns it spans.
  struct Cell: Equatable {
    var rows: Range<Int>
    var columns: Range<Int>
  }

  /// The edges of the columns from the left, one more than there are columns.
  private(set) var xs: [Int]
  /// The edges of the rows from the top.
  private(set) var ys: [Int]
  /// Of columns without ruling lines, the gaps that their inner edges lie in.
  private(set) var gaps: [Range<Int>] = []
  /// Whether no line is drawn along its top or its bottom.
  private(set) var isOpenAbove = false
  private(set) var isOpenBelow = false
  /// Row by row.
  private(set) var cells: [Cell] = []

  var rowCount: Int { ys.count - 1 }
  var columnCount: Int { xs.count - 1 }

  /// More would be a drawing or a hatching.
  private static let mostEdges = 400

  /// A grid of given edges, its cells merged where one of the texts of a row lies across an edge.
  init(xs: [Int], ys: [Int], gaps: [Range<Int>], texts: [[Range<Int>]]) {
    self.xs = xs
    self.ys = ys
    self.gaps = gaps
    for row in 0..<rowCount {
      var start = 0
      for column in 1...columnCount where !texts[row].contains(where: { $0.contains(xs[column]) }) {
        cells.append(Cell(rows: row..<row + 1, columns: start..<column))
        start = column
      }
      if start < columnCount { cells.append(Cell(rows: row..<row + 1, columns: start..<columnCount)) }
    }
  }

  /// `nil` when the lines enclose no cells.
  init?(_ lattice: Lattice) {
    xs = Self.edges(lattice.verticals, openEnds: lattice.horizontals)
    ys = Self.edges(lattice.horizontals, openEnds: lattice.verticals)
    guard (2...Self.mostEdges).contains(xs.count), (2...Self.mostEdges).contains(ys.count) else { return nil }
    cells = MergedCells(lattice, xs: xs, ys: ys).cells
    isOpenAbove = !lattice.horizontals.contains { abs($0.position - ys[0]) <= Rule.nearness }
    isOpenBelow = !lattice.horizontals.contains { abs($0.position - ys[ys.count - 1]) <= Rule.nearness }
  }

  /// The places of the lines; a table without outer lines ends where the lines across end.
  private static func edges(_ rules: [Rule], openEnds others: [Rule]) -> [Int] {
    var edges = clusters(rules.sorted { $0.position < $1.position }, by: \.position).map { group in
      group.max { $0.length < $1.length }?.position ?? 0
    }
    guard let first = edges.first, let last = edges.last else { return edges }
    if let start = commonEnd(others.map(\.extent.lowerBound)), start < first - narrowest {
      edges.insert(start, at: 0)
    }
    if let end = commonEnd(others.map { -$0.extent.upperBound }).map({ -$0 }), end > last + narrowest {
      edges.append(end)
    }
    return edges
  }

  /// Lines that jut out by less belong to the line they jut over.
  private static let narrowest = 800

  /// The farthest place at which at least two lines end.
  private static func commonEnd(_ ends: [Int]) -> Int? {
    clusters(ends.sorted(), by: \.self).first { $0.count >= 2 }?.first
  }
}

/// Puts elementary cells together where no line parts them.
struct MergedCells {
  private(set) var cells: [Grid.Cell] = []
  private let columns: Int
  private let rows: Int
  /// For each elementary cell, whether a line parts it from the one to its right, or below.
  private var isRuledRight: [Bool]
  private var isRuledBelow: [Bool]

  init(_ lattice: Lattice, xs: [Int], ys: [Int]) {
    (columns, rows) = (xs.count - 1, ys.count - 1)
    isRuledRight = Array(repeating: false, count: columns * rows)
    isRuledBelow = isRuledRight
    for row in 0..<rows {
      let height = ys[row]..<ys[row + 1]
      for column in 0..<columns {
        let width = xs[column]..<xs[column + 1]
        isRuledRight[row * columns + column] = Self.isRuled(
          lattice.verticals, at: width.upperBound, along: height)
        isRuledBelow[row * columns + column] = Self.isRuled(
          lattice.horizontals, at: height.upperBound, along: width)
      }
    }
    merge()
  }

  private static func isRuled(_ rules: [Rule], at place: Int, along range: Range<Int>) -> Bool {
    let covered = rules.reduce(0) { sum, rule in
      abs(rule.position - place) <= Rule.nearness ? sum + rule.coverage(of: range) : sum
    }
    return Measure.ruledSide.isReached(by: covered, of: range.count)
  }

  /// Every cell grows to the right and then down, so that cells are rectangles on any lines.
  private mutating func merge() {
    var isTaken = Array(repeating: false, count: columns * rows)
    for row in 0..<rows {
      for column in 0..<columns where !isTaken[row * columns + column] {
        var right = column + 1
        while right < columns, !isRuledRight[row * columns + right - 1], !isTaken[row * columns + right] {
          right += 1
        }
        var below = row + 1
        while below < rows, isOpen(below - 1, column..<right) { below += 1 }
        for taken in row..<below {
          for index in column..<right { isTaken[taken * columns + index] = true }
        }
        cells.append(Grid.Cell(rows: row..<below, columns: column..<right))
      }
    }
  }

  /// Whether nothing is drawn below a stretch of a row.
  private func isOpen(_ row: Int, _ stretch: Range<Int>) -> Bool {
    stretch.allSatisfy { !isRuledBelow[row * columns + $0] }
  }
}

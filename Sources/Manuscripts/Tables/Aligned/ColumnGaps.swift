import Pages

/// The gaps that run down through the printed lines of a table without vertical lines.
struct ColumnGaps {
  /// From the left.
  let ranges: [Range<Int>]
  let extent: Range<Int>

  init(_ rows: [PrintedRow]) {
    let pieces = rows.flatMap(\.pieces)
    extent = (pieces.map(\.lowerBound).min() ?? 0)..<(pieces.map(\.upperBound).max() ?? 0)
    let tolerated = Measure.tolerated.amount(of: rows.count)
    let narrowest = Measure.narrowestGap.amount(of: rows.map(\.height).sorted().middle ?? 0)
    var ranges: [Range<Int>] = []
    var covering = 0
    var gapStart: Int?
    let ends = pieces.flatMap { [(x: $0.lowerBound, step: 1), (x: $0.upperBound, step: -1)] }
      .sorted { ($0.x, $0.step) < ($1.x, $1.step) }
    for end in ends {
      let wasGap = covering <= tolerated
      covering += end.step
      let isGap = covering <= tolerated
      if isGap, !wasGap { gapStart = end.x }
      if !isGap, wasGap, let start = gapStart {
        if end.x - start >= narrowest { ranges.append(start..<end.x) }
        gapStart = nil
      }
    }
    self.ranges = ranges
  }

  var middles: [Int] { ranges.map { ($0.lowerBound + $0.upperBound) / 2 } }

  var columnCount: Int { ranges.count + 1 }

  /// The column that holds a place.
  func column(of x: Int) -> Int {
    ranges.firstIndex { $0.lowerBound + $0.upperBound > 2 * x } ?? ranges.count
  }
}

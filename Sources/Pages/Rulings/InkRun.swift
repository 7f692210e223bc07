/// Dark pixels in a row without a gap, in one row or one column of an image.
struct InkRun: Equatable {
  /// The row of a horizontal run, the column of a vertical one.
  var line: Int
  /// The first pixel and the one after the last.
  var pixels: Range<Int>
}

extension DarkImage {
  /// The horizontal runs of at least `shortest` pixels, from the top.
  func horizontalRuns(shortest: Int) -> [InkRun] {
    var runs: [InkRun] = []
    let words = words.span
    for row in 0..<height {
      var start: Int?
      var last: UInt64 = 0
      for index in 0..<wordsPerRow {
        let word = words[row * wordsPerRow + index]
        // Where a pixel is not like the one on its left.
        for bit in SetBits(word ^ (word << 1 | last >> 63)) {
          let column = index * Unit.word + bit
          if let from = start {
            if column - from >= shortest { runs.append(InkRun(line: row, pixels: from..<column)) }
            start = nil
          } else {
            start = column
          }
        }
        last = word
      }
      if let start, width - start >= shortest { runs.append(InkRun(line: row, pixels: start..<width)) }
    }
    return runs
  }

  /// The vertical runs of at least `shortest` pixels, from the left.
  func verticalRuns(shortest: Int) -> [InkRun] {
    var runs: [InkRun] = []
    var starts = [Int](repeating: 0, count: wordsPerRow * Unit.word)
    let words = words.span
    // Row by row, because that is how the pixels lie in memory.
    for row in 0...height {
      for index in 0..<wordsPerRow {
        let word = row < height ? words[row * wordsPerRow + index] : 0
        let above = row > 0 ? words[(row - 1) * wordsPerRow + index] : 0
        for bit in SetBits(word ^ above) {
          let column = index * Unit.word + bit
          if word >> UInt64(bit) & 1 == 1 {
            starts[column] = row
          } else if row - starts[column] >= shortest {
            runs.append(InkRun(line: column, pixels: starts[column]..<row))
          }
        }
      }
    }
    return runs.sorted { ($0.line, $0.pixels.lowerBound) < ($1.line, $1.pixels.lowerBound) }
  }
}

/// The places of the bits that are 1, the lowest first.
private struct SetBits: Sequence, IteratorProtocol {
  private var rest: UInt64

  init(_ word: UInt64) { rest = word }

  mutating func next() -> Int? {
    guard rest != 0 else { return nil }
    defer { rest &= rest &- 1 }
    return rest.trailingZeroBitCount
  }
}

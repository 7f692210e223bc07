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
    let pixels = pixels.span
    for row in 0..<height {
      var start = 0
      let base = row * width
      for column in 0..<width where pixels[base + column] == 0 {
        if column - start >= shortest { runs.append(InkRun(line: row, pixels: start..<column)) }
        start = column + 1
      }
      if width - start >= shortest { runs.append(InkRun(line: row, pixels: start..<width)) }
    }
    return runs
  }

  /// The vertical runs of at least `shortest` pixels, from the left.
  func verticalRuns(shortest: Int) -> [InkRun] {
    var runs: [InkRun] = []
    var starts = [Int](repeating: 0, count: width)
    let pixels = pixels.span
    // Row by row, because that is how the pixels lie in memory.
    for row in 0..<height {
      let base = row * width
      for column in 0..<width where pixels[base + column] == 0 {
        if row - starts[column] >= shortest {
          runs.append(InkRun(line: column, pixels: starts[column]..<row))
        }
        starts[column] = row + 1
      }
    }
    for column in 0..<width where height - starts[column] >= shortest {
      runs.append(InkRun(line: column, pixels: starts[column]..<height))
    }
    return runs.sorted { ($0.line, $0.pixels.lowerBound) < ($1.line, $1.pixels.lowerBound) }
  }
}

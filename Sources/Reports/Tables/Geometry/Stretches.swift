/// Lines whose columns stand at the same places.
///
/// Where a page's text was set by the width of what stands before, columns move from row to row; as long as each run
/// of a line falls into one column, the lines are of one stretch.
struct Stretch {
  private(set) var lines: Range<Int>
  /// The places that each column takes.
  private(set) var columns: [Range<Int>]

  /// Runs stand apart by so much.
  static let gap = 2

  /// The stretches of lines, with at most so many columns each.
  static func all(_ lines: ArraySlice<InkLine>, mostColumns: Int) -> [Stretch] {
    var found: [Stretch] = []
    for index in lines.indices {
      let runs = lines[index].runs(gap: gap).compactMap(\.places)
      if let last = found.last, let grown = last.taking(runs, mostColumns: mostColumns) {
        found[found.count - 1] = grown
      } else {
        found.append(Stretch(lines: index..<index + 1, columns: runs))
      }
    }
    return found
  }

  /// The stretch with one line more; `nil` when its runs do not fall into the columns.
  private func taking(_ runs: [Range<Int>], mostColumns: Int) -> Stretch? {
    var result = self
    var taken: Set<Int> = []
    for run in runs {
      let over = columns.indices.filter { columns[$0].overlaps(run) }
      if over.count > 1 { return nil }
      if let column = over.first {
        guard taken.insert(column).inserted else { return nil }
        let old = columns[column]
        result.columns[column] =
          min(old.lowerBound, run.lowerBound)..<max(old.upperBound, run.upperBound)
      }
    }
    result.columns += runs.filter { run in !columns.contains { $0.overlaps(run) } }
    result.columns.sort { $0.lowerBound < $1.lowerBound }
    guard result.columns.count <= mostColumns else { return nil }
    for (first, second) in zip(result.columns, result.columns.dropFirst()) where first.overlaps(second) {
      return nil
    }
    result.lines = lines.lowerBound..<lines.upperBound + 1
    return result
  }

  /// The column that a place lies in.
  func column(at place: Int) -> Int { columns.lastIndex { $0.lowerBound <= place } ?? 0 }
}

extension ArraySlice<InkLine.Sign> {
  var places: Range<Int>? {
    guard let first, let last else { return nil }
    return first.place..<last.place + last.width
  }
}

import Texts

/// Ranges in the order of their starts, which are asked for those that meet another.
struct Spans {
  private let starts: [Int]
  /// The farthest end of all ranges up to each.
  private let ends: [Int]

  /// - Parameter sorted: Ranges in the order of their starts.
  init(_ sorted: [Range<Int>]) {
    starts = sorted.map(\.lowerBound)
    var farthest = Int.min
    ends = sorted.map { range in
      farthest = max(farthest, range.upperBound)
      return farthest
    }
  }

  /// The indices of those that may meet `range`; before the first none does, nor behind the last.
  func indices(near range: Range<Int>) -> Range<Int> {
    let first = ends.firstIndexInOrder { $0 > range.lowerBound }
    return first..<max(first, starts.firstIndexInOrder { $0 >= range.upperBound })
  }

  func overlaps(_ range: Range<Int>) -> Bool { !indices(near: range).isEmpty }
}

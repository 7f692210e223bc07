import Texts

/// Which columns of the heads the columns seen in some lines are, when others are empty there.
struct ColumnMatch {
  /// For each column seen its column of the table; `nil` when nothing fits.
  private(set) var columns: [Int]?

  private static let longestMark = 6
  /// Costs of leaving a column without a cell, of words among marks and marks among words, and of each place that a
  /// column has moved.
  private enum Cost {
    static let skippedParent = 6
    static let skippedRemark = 3
    static let skipped = 200
    static let wrongKind = 30
    static let place = 1
    static let farthest = 12
    static let unreached = 1_000_000
  }

  private let heads: [TableColumn]
  private let leaf: Int

  /// `starts` are where the columns seen begin, `before` where those of the table were last seen.
  init(
    _ lines: ArraySlice<InkLine>, starts: [Int], columnAt: (Int) -> Int, _ heads: [TableColumn],
    before: [Int],
    _ scalar: (InkLine.Sign) -> Unicode.Scalar
  ) {
    self.heads = heads
    leaf = heads.map { $0.head.isLevel ? $0.level : 0 }.max() ?? 1
    guard starts.count < heads.count else {
      columns = starts.count == heads.count ? Array(heads.indices) : nil
      return
    }
    var marks = Array(repeating: 0, count: starts.count)
    var words = marks
    for line in lines {
      var texts = Array(repeating: [Unicode.Scalar](), count: starts.count)
      for sign in line.signs { texts[columnAt(sign.place)].append(scalar(sign)) }
      for column in texts.indices where !texts[column].isEmpty {
        if Self.isMark(texts[column]) { marks[column] += 1 } else { words[column] += 1 }
      }
    }
    columns = match(marks, words, starts, before)
  }

  static func isMark(_ text: [Unicode.Scalar]) -> Bool {
    text.count <= longestMark && text.allSatisfy { $0.isDigit || ".分%—-/".unicodeScalars.contains($0) }
  }

  /// The cheapest way to put the columns seen into those of the heads, in order.
  private func match(_ marks: [Int], _ words: [Int], _ starts: [Int], _ before: [Int]) -> [Int]? {
    let row = Array(repeating: Cost.unreached, count: marks.count + 1)
    var cost = Array(repeating: row, count: heads.count + 1)
    var isTaken = Array(repeating: Array(repeating: false, count: marks.count + 1), count: heads.count + 1)
    cost[0][0] = 0
    for column in heads.indices {
      for seen in 0...marks.count where cost[column][seen] < Cost.unreached {
        let skipped = cost[column][seen] + skip(heads[column])
        if skipped < cost[column + 1][seen] {
          cost[column + 1][seen] = skipped
          isTaken[column + 1][seen] = false
        }
        guard seen < marks.count else { continue }
        let wrong = isOfMarks(heads[column]) ? words[seen] : heads[column].head.isLevel ? marks[seen] : 0
        let moved = min(abs(starts[seen] - before[column]), Cost.farthest) * Cost.place
        let taken = cost[column][seen] + wrong * Cost.wrongKind + moved
        if taken < cost[column + 1][seen + 1] {
          cost[column + 1][seen + 1] = taken
          isTaken[column + 1][seen + 1] = true
        }
      }
    }
    guard cost[heads.count][marks.count] < Cost.skipped else { return nil }
    var found: [Int] = []
    var seen = marks.count
    for column in heads.indices.reversed() where isTaken[column + 1][seen] {
      seen -= 1
      found.append(column)
    }
    return found.reversed()
  }

  private func isOfMarks(_ column: TableColumn) -> Bool {
    [.full, .score, .secondScore, .weight].contains(column.head)
  }

  private func skip(_ column: TableColumn) -> Int {
    switch column.head {
    case .level, .full, .score: column.level < leaf ? Cost.skippedParent : Cost.skipped
    case .remark, .secondScore, .other, .weight: Cost.skippedRemark
    default: Cost.skipped
    }
  }
}

import Figures

/// The names and marks of a row that lost its columns, in their order.
struct OrderedRow {
  struct Pair {
    var name: String
    var full: Figure?
    /// Of the name, and of the full marks.
    var cells: [ScoreCell]
  }

  private var pairs: [Pair] = []
  private(set) var score: ScoreCell?

  init(_ cells: [ScoreCell]) {
    let filled = cells.filter { !$0.isEmpty }
    let firstLong = filled.firstIndex { !$0.isShort } ?? filled.count
    var trailing: [ScoreCell] = []
    for cell in filled[..<firstLong] {
      if let both = cell.nameWithMark {
        pairs.append(Pair(name: both.name, full: both.mark, cells: [cell]))
      } else if let name = cell.name {
        pairs.append(Pair(name: name, full: nil, cells: [cell]))
        trailing = []
      } else if let mark = cell.mark {
        if pairs.last != nil, pairs[pairs.count - 1].full == nil {
          pairs[pairs.count - 1].full = mark
          pairs[pairs.count - 1].cells.append(cell)
        } else {
          trailing.append(cell)
        }
      }
    }
    score = filled[firstLong...].last { $0.mark != nil } ?? trailing.last
  }

  /// The last pair, which is the indicator itself; short remarks after its full marks are passed over.
  mutating func takeLeaf() -> Pair? {
    if let last = pairs.lastIndex(where: { $0.full != nil }) { pairs.removeSubrange((last + 1)...) }
    return pairs.popLast()
  }

  var parents: [Pair] { pairs }
}

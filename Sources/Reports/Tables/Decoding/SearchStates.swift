/// The states of a search for rows of cells, each with its cheapest way: how many pieces are read, and which column was
/// closed last.
struct SearchStates {
  /// How a state was reached: by one more cell, by the first cell of a new row, or by a row of its own kind.
  enum Step: UInt8 { case none, cell, row, special }

  /// A cell of the way, or a row of its own kind.
  struct Move {
    var step: Step
    var column: Int
    var pieces: Range<Int>
  }

  static let infinite = Int32(Costs.never)

  /// How often a run of pieces was thought of as the cell of a column: what the search takes, whatever the machine.
  var tries = 0
  private let width: Int
  /// By pieces read and column.
  private(set) var cost: [Int32]
  private var cellStart: [Int32]
  private var origin: [Int32]
  private var step: [Step]

  init(pieces: Int, columns: Int) {
    width = columns
    let count = (pieces + 1) * columns
    cost = Array(repeating: Self.infinite, count: count)
    cellStart = Array(repeating: -1, count: count)
    origin = Array(repeating: -1, count: count)
    step = Array(repeating: .none, count: count)
  }

  mutating func set(_ state: Int, _ total: Int32, start: Int, from: Int32, _ kind: Step) {
    cost[state] = total
    cellStart[state] = Int32(start)
    origin[state] = from
    step[state] = kind
  }

  /// The cells of the cheapest way to a state, in their order.
  func path(to last: Int) -> [Move] {
    var moves: [Move] = []
    var state = last
    while state >= 0, step[state] != .none {
      moves.append(
        Move(step: step[state], column: state % width, pieces: Int(cellStart[state])..<state / width))
      state = Int(origin[state])
    }
    return moves.reversed()
  }
}

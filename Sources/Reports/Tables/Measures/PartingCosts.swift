/// What a gap costs, by its strength.
struct PartingCosts {
  /// In the order of `Parting`: none, space, wide, cell, wrap, line, closed, emptyLine.
  private let costs: [Int]

  private init(_ costs: Int...) { self.costs = costs }

  subscript(gap: Parting) -> Int { costs[gap.rawValue] }

  // Gaps inside a cell, each set by the same order: what a text of the kind does inside its cells costs little, what
  // parts its cells costs more than any name is worth.

  /// Lines are rows, so a line end in a cell is a wrap, and a closed line never is one.
  static let insideRows = PartingCosts(0, 5, 22, 90, 8, 26, 95, 90)
  /// Line ends part cells, so joining two lines is dear; a full line may go on.
  static let insideCells = PartingCosts(0, 4, 15, 70, 18, 24, 40, 60)
  /// Line ends say little, for any text may break.
  static let insideWrapped = PartingCosts(0, 5, 20, 70, 12, 14, 60, 60)
  /// Spaces are all that parts cells; two of them do.
  static let insideFlow = PartingCosts(0, 5, 30, 90, 12, 20, 60, 60)
  /// Spaces say nothing, tabs and bars nearly everything: recognition sets one inside a cell now and then.
  static let insideBounded = PartingCosts(0, 0, 3, 70, 8, 26, 95, 90)

  // Gaps between two cells of a row.

  /// No line end, and rather a wide space than a space.
  static let betweenRows = PartingCosts(45, 8, 2, 0, 8, 45, 20, 60)
  /// Any line end, and rather one than a space.
  static let betweenCells = PartingCosts(50, 20, 6, 2, 0, 0, 0, 0)
  /// As in rows, but a line end may fall there.
  static let betweenWrapped = PartingCosts(45, 8, 2, 0, 10, 10, 4, 4)
  /// A space parts cells as often as not.
  static let betweenFlow = PartingCosts(45, 3, 2, 1, 3, 3, 3, 4)
  /// Only tabs and bars do.
  static let betweenBounded = PartingCosts(90, 70, 45, 0, 45, 45, 20, 60)

  // Gaps between two rows.

  /// A line end; a full line may be a wrap.
  static let newInRows = PartingCosts(60, 40, 30, 25, 4, 0, 0, 0)
  /// A line end, which parts cells as well.
  static let newInCells = PartingCosts(60, 40, 30, 20, 2, 2, 2, 2)
  /// A line end, which means little.
  static let newInWrapped = PartingCosts(60, 40, 30, 25, 10, 10, 4, 4)
  /// A space as well as a line end.
  static let newInFlow = PartingCosts(60, 5, 3, 3, 4, 2, 2, 2)
  /// A line end, surely.
  static let newInBounded = PartingCosts(90, 80, 60, 25, 4, 0, 0, 0)
}

/// How a text sets its cells and rows.
enum Regime {
  /// A row a line, cells parted by blanks, tabs or bars.
  case rows
  /// A cell a line.
  case cells
  /// Line ends stand anywhere.
  case wrapped
  /// All in one line.
  case flow
  /// Tabs, bars or given cells part all cells.
  case bounded

  /// A gap inside a cell.
  var inside: PartingCosts {
    switch self {
    case .rows: .insideRows
    case .cells: .insideCells
    case .wrapped: .insideWrapped
    case .flow: .insideFlow
    case .bounded: .insideBounded
    }
  }

  /// A gap between two cells of a row.
  var between: PartingCosts {
    switch self {
    case .rows: .betweenRows
    case .cells: .betweenCells
    case .wrapped: .betweenWrapped
    case .flow: .betweenFlow
    case .bounded: .betweenBounded
    }
  }

  /// A gap between two rows.
  var newRow: PartingCosts {
    switch self {
    case .rows: .newInRows
    case .cells: .newInCells
    case .wrapped: .newInWrapped
    case .flow: .newInFlow
    case .bounded: .newInBounded
    }
  }
}

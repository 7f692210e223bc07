import Texts

/// What each step of an explanation costs, in tenths: nothing for what is usual, ten for what makes one doubt.
///
/// Costs speak of shapes and separators and of no word that a report may choose freely. They were set from what the
/// forms of tables do, and only their order of size matters.
enum Costs {
  /// More than any explanation may cost in one step.
  static let never = 1_000_000

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

    /// A gap inside a cell, by its strength: none, space, wide, cell, full line, line, closed line, empty
    /// line.
    var inside: [Int] {
      switch self {
      case .rows: [0, 5, 22, 90, 8, 26, 95, 90]
      case .cells: [0, 4, 15, 70, 18, 24, 40, 60]
      case .wrapped: [0, 5, 20, 70, 12, 14, 60, 60]
      case .flow: [0, 5, 30, 90, 12, 20, 60, 60]
      case .bounded: [0, 0, 3, 90, 8, 26, 95, 90]
      }
    }

    /// A gap between two cells of a row.
    var between: [Int] {
      switch self {
      case .rows: [45, 8, 2, 0, 8, 45, 20, 60]
      case .cells: [50, 20, 6, 2, 0, 0, 0, 0]
      case .wrapped: [45, 8, 2, 0, 10, 10, 4, 4]
      case .flow: [45, 3, 2, 1, 3, 3, 3, 4]
      case .bounded: [90, 70, 45, 0, 45, 45, 20, 60]
      }
    }

    /// A gap between two rows.
    var newRow: [Int] {
      switch self {
      case .rows: [60, 40, 30, 25, 4, 0, 0, 0]
      case .cells: [60, 40, 30, 20, 2, 2, 2, 2]
      case .wrapped: [60, 40, 30, 25, 10, 10, 4, 4]
      case .flow: [60, 5, 3, 3, 4, 2, 2, 2]
      case .bounded: [90, 80, 60, 25, 4, 0, 0, 0]
      }
    }
  }

  /// A space inside a cell stands behind a code or between a number and its unit rather than between ideographs, and
  /// never between two numbers.
  static func space(between last: Unicode.Scalar, and next: Unicode.Scalar) -> Int {
    let isOfFigure = { (sign: Unicode.Scalar) in sign.isDigit || sign == "%" }
    if isOfFigure(last), isOfFigure(next) { return 50 }
    if ["≥", "≤"].contains(last) { return 3 }
    if last.isASCII { return 5 }
    return isOfFigure(next) ? 20 : 14
  }

  /// A row that begins with a name of a level above the last: groups begin seldom, rows often.
  static func start(level: Int, of depth: Int) -> Int { level == depth ? 4 : level == depth - 1 ? 9 : 12 }
  /// A row without its own name, which a merged cell gave to the row above.
  static let namelessRow = 60

  /// A column without a cell in the row.
  static func skipped(_ column: TableColumn, leaf: Int) -> Int {
    switch column.head {
    case .level: column.level == leaf ? 50 : 25
    case .full: column.level == leaf ? 70 : 30
    case .score: column.level == leaf ? 40 : 10
    case .rule: 40
    case .target, .actual, .explanation: 30
    case .number, .sign, .unit, .weight, .other: 8
    case .secondScore: 2
    case .remark: 2
    }
  }

  /// A blank cell of a column.
  static func blank(_ column: TableColumn, leaf: Int) -> Int {
    switch column.head {
    case .level: column.level == leaf ? 32 : 3
    case .full: column.level == leaf ? 60 : 3
    case .score: column.level == leaf ? 30 : 3
    case .target, .actual: 25
    case .rule, .explanation: 30
    case .number: 15
    case .sign, .unit, .weight, .other: 4
    case .secondScore, .remark: 1
    }
  }

  /// Names of parents are short and break seldom; no name breaks often.
  static func lineEnds(_ count: Int, in column: TableColumn, leaf: Int) -> Int {
    switch column.head {
    case .level: (count - 1) * 3 + (column.level == leaf ? 0 : 4)
    case .full, .score: count * 10
    default: count
    }
  }

  /// A row of its own kind: 其中, 小计, or heads once more.
  static let detailRow = 10
  static let subtotalRow = 5
  static let repeatedHeads = 3
  static let placeholder = 3

  // MARK: Confidence

  /// Tabs and bars tell the cells whatever stands in them, so a row may be this dear: scanned tables cost up to 90.
  static let dearestBoundedRow = 100

  /// A table whose rows cost more each is seen and not read.
  static let dearestRow = 72
  /// One whose full marks end at the stated total may cost more.
  static let dearestClosedRow = 90

  // MARK: Names

  /// A name has no sentence in it.
  static let stopInName = 50
  static let commaInName = 30
  /// It does not speak of marks that are given or taken.
  static let ruleInName = 50
  static let operatorBeforeName = 40
  /// Each number in a name, as in 2019年任务.
  static let numberInName = 25
  static let oneSignName = 20
  /// Names of parents are short, those of indicators may be longer; each sign more costs.
  static let longestParent = 10
  static let longestName = 16
  static let signTooMany = 6
  static let noName = 80
  /// Where parents carry their marks in brackets, one without them is no parent, and what carries them is no leaf.
  static let unlikeParents = 30

  /// 指标 alone is what a line end cut from a name.
  static let endingAlone = 60
  /// 指标1： numbers the names of indicators and nothing else.
  static let templateName = 12
  static let templateElsewhere = 40

  // MARK: Marks

  static let noMark = 120
  static let dashForMark = 20
  /// A percentage is a target rather than a weight.
  static let percentAsMark = 12
  /// Marks are no more than a hundred.
  static let markTooHigh = 60

  // MARK: Long cells

  static let notARule = 40
  static let shortRule = 6
  static let shortestRule = 8
  static let shortExplanation = 20
  static let numberAsText = 30

  // MARK: Targets and remarks

  static let target = 3
  static let longestTarget = 10
  static let targetSignTooMany = 5
  static let stopInTarget = 15
  static let bareNumberTarget = 4
  static let remark = 8
  static let numberAsRemark = 25
  /// Two numbers with a line end or a wide gap between them.
  static let numbersJoined = 50
  /// Each number in a remark.
  static let numberInRemark = 8
  static let longestRemark = 24
  static let remarkSignTooMany = 2
  static let other = 10
  /// 定性 or 正向 in a column of signs.
  static let wordAsSign = 25
  static let longOther = 40
}

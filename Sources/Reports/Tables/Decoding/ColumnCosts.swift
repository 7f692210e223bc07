import Texts

extension Costs {
  /// A space inside a cell stands behind a code or between a number and its unit rather than between ideographs, and
  /// never between two numbers.
  static func space(between last: Unicode.Scalar, and next: Unicode.Scalar) -> Int {
    let isOfFigure = { (sign: Unicode.Scalar) in sign.isDigit || sign == "%" }
    if next == "%", last.isDigit { return spaceBehindLatin }
    if isOfFigure(last), isOfFigure(next) { return spaceBetweenNumbers }
    if ["≥", "≤"].contains(last) { return spaceBehindOperator }
    if last.isASCII { return spaceBehindLatin }
    return isOfFigure(next) ? spaceBeforeNumber : spaceBetweenIdeographs
  }

  /// A row that begins with a name of a level above the last: groups begin seldom, rows often.
  static func start(level: Int, of depth: Int) -> Int {
    level == depth ? newLeaf : level == depth - 1 ? newParent : newGroup
  }

  /// A column without a cell in the row.
  static func skipped(_ column: TableColumn, leaf: Int) -> Int {
    let isOfLeaf = column.level == leaf
    switch column.head {
    case .level: return isOfLeaf ? skippedLeaf : skippedParent
    case .full: return isOfLeaf ? skippedFull : skippedParentFull
    case .score: return isOfLeaf ? skippedScore : skippedParentScore
    case .rule: return skippedRule
    case .target, .actual, .explanation: return skippedText
    case .number, .sign, .unit, .weight, .other: return skippedMinor
    case .secondScore, .remark: return skippedRemark
    }
  }

  /// A blank cell of a column.
  static func blank(_ column: TableColumn, leaf: Int) -> Int {
    let isOfLeaf = column.level == leaf
    switch column.head {
    case .level: return isOfLeaf ? blankLeaf : blankParent
    case .full: return isOfLeaf ? blankFull : blankParent
    case .score: return isOfLeaf ? blankScore : blankParent
    case .target, .actual: return blankTarget
    case .rule, .explanation: return blankRule
    case .number: return blankNumber
    case .sign, .unit, .weight, .other: return blankMinor
    case .secondScore, .remark: return blankRemark
    }
  }

  /// Names of parents are short and break seldom; no name breaks often.
  static func lineEnds(_ count: Int, in column: TableColumn, leaf: Int) -> Int {
    switch column.head {
    case .level: (count - 1) * lineEndInName + (column.level == leaf ? 0 : lineEndInParent)
    case .full, .score: count * lineEndInMark
    default: count
    }
  }
}

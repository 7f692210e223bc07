import Figures

/// One sum of a table by code.
struct CodeSum {
  let group: CodeTree.Group
  let column: Int
  private(set) var statement: StatedClaim
  private let stated: Figure
  private let sum: Rational?

  init(group: CodeTree.Group, column: Int, statement: StatedClaim, stated: Figure) {
    (self.group, self.column, self.statement, self.stated) = (group, column, statement, stated)
    sum = try? statement.expression.value()
  }

  private var holds: Bool { sum == stated.value }

  /// The claims of a table, each with the doubts that the others raise.
  ///
  /// Codes tell what is part of what, not that every row is printed: that is known where sums hold, and a sum of
  /// nothing but zeros shows nothing. A figure that is wrong spoils its own sum and that of which it is a part; only
  /// the first is its fault.
  static func doubting(_ sums: [CodeSum]) -> [StatedClaim] {
    let spoilt = sums.filter { !$0.holds }
    let atFault = spoilt.count { !$0.holdsPart(of: spoilt) }
    let areProved = sums.count { $0.holds && $0.stated.number != .zero } > atFault
    return sums.map { sum in
      var statement = sum.statement
      if !sum.holds {
        if !areProved { statement.doubts.formUnion([.rowsMayBeMissing, .rowsMayBeGroups]) }
        if sum.holdsPart(of: spoilt) { statement.doubts.insert(.operandAmbiguous) }
      }
      return statement
    }
  }

  /// Whether one of its parts is the total of another sum of the column.
  private func holdsPart(of sums: [CodeSum]) -> Bool {
    sums.contains { $0.column == column && $0.group.whole.map(group.parts.contains) ?? false }
  }
}

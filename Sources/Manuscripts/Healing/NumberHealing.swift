import Pages
import Texts

/// Finds the spaces that came into numbers: `1, 961. 40`, `297. 18`, `20, 486, 523 . 78`.
///
/// A comma counts when one to three digits stand before it and exactly three after; a point when one or
/// two digits after it end the number and the number does not start a clause, where `1. 2` is numbering, or
/// follow a point, as in `2021. 12. 5`.
enum NumberHealing {
  static func spaces(in scalars: [Unicode.Scalar]) -> Set<Int> {
    if let all = spacesOfSplitNumber(scalars) { return all }
    var dropped: Set<Int> = []
    for index in scalars.indices where isSeparator(scalars[index]) {
      let before = index - 1
      let after = index + 1
      let digitBefore = before >= 0 && scalars[before].isBlank ? before - 1 : before
      let digitAfter = after < scalars.count && scalars[after].isBlank ? after + 1 : after
      guard digitBefore != before || digitAfter != after else { continue }
      guard heals(scalars, separator: index, before: digitBefore, after: digitAfter) else { continue }
      if digitBefore != before { dropped.insert(before) }
      if digitAfter != after { dropped.insert(after) }
    }
    return dropped
  }

  /// All spaces of a text that is nothing but the digits and separators of one number.
  ///
  /// In `9.5 10` or `1 2,345` the space parts two numbers. Only the decimals of a number with thousands
  /// separators come apart between digits, as in `13,146,213.7 6`.
  private static func spacesOfSplitNumber(_ scalars: [Unicode.Scalar]) -> Set<Int>? {
    let spaces = scalars.indices.filter { scalars[$0].isBlank }
    let plain = scalars.filter { !$0.isBlank }.map(normalised)
    guard !spaces.isEmpty, isNumber(plain) else { return nil }
    let point = scalars.firstIndex { normalised($0) == "." } ?? scalars.endIndex
    let isGrouped = plain.contains(",")
    let heals = spaces.allSatisfy { space in
      scalars[..<space].last.map(isSeparator) ?? true
        || scalars[(space + 1)...].first.map(isSeparator) ?? true
        || isGrouped && space > point
    }
    return heals ? Set(spaces) : nil
  }

  /// Digits with thousands separators in their places, or one or two decimals, or both.
  private static func isNumber(_ plain: [Unicode.Scalar]) -> Bool {
    guard plain.allSatisfy({ isDigit($0) || isSeparator($0) }), plain.contains(where: isSeparator) else {
      return false
    }
    let halves = plain.split(separator: ".", omittingEmptySubsequences: false)
    let groups = halves[0].split(separator: ",", omittingEmptySubsequences: false)
    let isWhole =
      groups.count == 1
      ? !groups[0].isEmpty
      : (1...Measure.thousands).contains(groups[0].count)
        && groups.dropFirst().allSatisfy { $0.count == Measure.thousands }
    let isDecimal = halves.count == 2 && (1...2).contains(halves[1].count) && !halves[1].contains(",")
    return isWhole && (halves.count == 1 || isDecimal)
  }

  private static func heals(
    _ scalars: [Unicode.Scalar], separator: Int, before: Int, after: Int
  ) -> Bool {
    let digitsBefore = run(scalars, from: before, step: -1)
    let digitsAfter = run(scalars, from: after, step: 1)
    guard digitsBefore > 0, digitsAfter > 0 else { return false }
    if normalised(scalars[separator]) == "," {
      return digitsBefore <= Measure.thousands && digitsAfter == Measure.thousands
    }
    return digitsAfter <= 2 && !startsClause(scalars, at: before - digitsBefore + 1)
      && !goesOn(scalars[(after + digitsAfter)...])
  }

  /// Whether another point and digit follow, so that the digits before were no decimals.
  private static func goesOn(_ rest: ArraySlice<Unicode.Scalar>) -> Bool {
    let signs = rest.lazy.filter { !$0.isBlank }.prefix(2).map(normalised)
    return signs.first == "." && signs.dropFirst().contains { isDigit($0) }
  }

  private static func run(_ scalars: [Unicode.Scalar], from start: Int, step: Int) -> Int {
    var index = start
    while scalars.indices.contains(index), isDigit(scalars[index]) { index += step }
    return abs(index - start)
  }

  private static func startsClause(_ scalars: [Unicode.Scalar], at start: Int) -> Bool {
    var index = start - 1
    while index >= 0, scalars[index].isBlank { index -= 1 }
    guard index >= 0 else { return true }
    // A half-width comma may group the digits of one number.
    return scalars[index].stopsClause && scalars[index] != "," || scalars[index].opensBracket
      || normalised(scalars[index]) == "."
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { normalised(scalar).isDigit }

  private static func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
    let plain = normalised(scalar)
    return plain == "," || plain == "."
  }
}

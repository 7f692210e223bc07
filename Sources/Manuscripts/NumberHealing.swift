import Pages

/// Finds the spaces that came into numbers: `1, 961. 40`, `297. 18`, `20, 486, 523 . 78`.
///
/// A comma counts when one to three digits stand before it and exactly three after; a point when one or
/// two digits after it end the number and the number does not start a clause, where `1. 2` is numbering.
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

  /// All spaces of a text that is nothing but digits, separators and spaces.
  private static func spacesOfSplitNumber(_ scalars: [Unicode.Scalar]) -> Set<Int>? {
    guard scalars.contains(where: isSeparator), scalars.contains(where: \.isBlank) else { return nil }
    guard scalars.allSatisfy({ isDigit($0) || isSeparator($0) || $0.isBlank }) else { return nil }
    guard scalars.count(where: { normalised($0) == "." }) <= 1 else { return nil }
    return Set(scalars.indices.filter { scalars[$0].isBlank })
  }

  private static func heals(
    _ scalars: [Unicode.Scalar], separator: Int, before: Int, after: Int
  ) -> Bool {
    let digitsBefore = run(scalars, from: before, step: -1)
    let digitsAfter = run(scalars, from: after, step: 1)
    guard digitsBefore > 0, digitsAfter > 0 else { return false }
    if normalised(scalars[separator]) == "," { return digitsBefore <= 3 && digitsAfter == 3 }
    return digitsAfter <= 2 && !startsClause(scalars, at: before - digitsBefore + 1)
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
    return ["。", "；", ";", "：", ":", "，", "(", "（", "！", "？"].contains(scalars[index])
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(normalised(scalar)) }

  private static func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
    let plain = normalised(scalar)
    return plain == "," || plain == "."
  }
}

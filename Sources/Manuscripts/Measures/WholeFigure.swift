import Texts

/// The question whether a text is a figure that lacks nothing, and its one answer.
///
/// A code, a mark, an amount with its separators in their places, a rate. A piece such as `3,93`, `.00` or `12,` is
/// not: the rest of it stands somewhere else.
///
///     WholeFigure(of: "1,200,000").isWhole  // true
///     WholeFigure(of: "8,834,0").isWhole    // false
struct WholeFigure {
  let isWhole: Bool
  /// What stands behind the digits, such as `%` or `万元`.
  private let unit: ArraySlice<Unicode.Scalar>
  private let hasPoint: Bool
  private let digits: Int

  init(of text: Passage) { self.init(text.signs.map(normalised)) }

  init(_ signs: [Unicode.Scalar]) {
    var rest = signs.drop { Self.leading.contains($0) || $0.isDash }
    let number = rest.prefix { $0.isDigit || $0 == "," || $0 == "." }
    rest = rest.dropFirst(number.count)
    if rest.first == ")" { rest = rest.dropFirst() }
    unit = rest
    hasPoint = number.contains(".")
    digits = number.count
    isWhole = Self.isNumber(number) && rest.count <= Self.longestUnit && !rest.contains(where: \.isDigit)
  }

  /// Whether two texts above one another are two figures rather than one that wrapped.
  ///
  /// Where only the second has a unit, or the first has the point and the second two digits at most, the first lacks them.
  static func areTwo(_ upper: Passage, _ lower: Passage) -> Bool {
    let (first, second) = (WholeFigure(of: upper), WholeFigure(of: lower))
    guard first.isWhole, second.isWhole else { return false }
    if first.unit.isEmpty && !second.unit.isEmpty { return false }
    return !first.hasPoint || second.hasPoint || second.digits > 2
  }

  /// In characters: what stands behind the digits and is longer is a text.
  private static let longestUnit = 3
  private static let leading = Set("≥≤><(+±￥¥".unicodeScalars)

  /// Digits, three between two separators of thousands, and at most one point with digits around it.
  private static func isNumber(_ number: ArraySlice<Unicode.Scalar>) -> Bool {
    let halves = number.split(separator: ".", omittingEmptySubsequences: false)
    guard let whole = halves.first, halves.count <= 2 else { return false }
    let groups = whole.split(separator: ",", omittingEmptySubsequences: false)
    guard let first = groups.first, !first.isEmpty, groups.count == 1 || first.count <= Measure.thousands,
      groups.dropFirst().allSatisfy({ $0.count == Measure.thousands })
    else { return false }
    return halves.count == 1 || !halves[1].isEmpty && !halves[1].contains(",")
  }
}

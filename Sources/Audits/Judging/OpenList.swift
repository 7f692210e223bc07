import Figures

/// A list that may leave parts out, and stays below its whole.
struct OpenList {
  private let sum: Expression
  private let whole: Figure

  /// Two parts of many are no list that was meant to close.
  private static let fewestParts = 3
  /// A rest of less than one fiftieth is smaller than what is usually worth naming, so that it may be a slip.
  private static let smallestPart = 50
  /// Of a hundred gaps, fewer than one may be explained by a digit.
  private static let luck: Int128 = 100

  init(_ sum: Expression, whole: Figure) {
    self.sum = sum
    self.whole = whole
  }

  var rest: Situation.Rest {
    guard let value = try? sum.value(), let gap = try? whole.value - value,
      let limit = try? whole.value / Rational(Self.smallestPart)
    else { return .large }
    let isSmall = gap < limit
    // Of two parts a small rest says nothing, and a digit alone neither: both together do.
    guard sum.figures.count >= Self.fewestParts || isSmall && isOneDigitFromClosing(value) else {
      return .large
    }
    if isOneDigitFromClosing(value) { return .oneDigit }
    return isSmall ? .small : .large
  }

  /// Whether one digit of one part or of the whole explains the gap, where luck would hardly explain it so.
  private func isOneDigitFromClosing(_ value: Rational) -> Bool {
    guard let units = try? (whole.value / whole.step).rounded(.down) else { return false }
    let edited = sum.operands.flatMap { part in
      DigitEdits.oneDigit(part).compactMap { try? value - part.value + $0.value }
    }
    let gaps = Set(edited.compactMap { try? ($0 - value).magnitude })
    guard Int128(gaps.count) * Self.luck < units else { return false }
    return edited.contains(whole.value) || DigitEdits.oneDigit(whole).contains { $0.value == value }
  }
}

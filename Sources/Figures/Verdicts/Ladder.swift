/// The rungs that need only the computed value and the stated figure.
struct Ladder {
  var computed: Rational
  var stated: Figure

  /// exact, rounded and truncated, as far as they hold.
  func arithmeticRungs() throws(ArithmeticFault) -> [Verdict] {
    var rungs: [Verdict] = []
    if computed == stated.value { rungs.append(.exact) }
    if try isRounded() { rungs.append(.rounded) }
    if try computed.rounded(to: stated.step, .towardZero) == stated.value { rungs.append(.truncated) }
    return rungs
  }

  func isRounded() throws(ArithmeticFault) -> Bool {
    let away = try computed.rounded(to: stated.step, .halfAway)
    let even = try computed.rounded(to: stated.step, .halfEven)
    return away == stated.value || even == stated.value
  }

  func isRoundedUp() throws(ArithmeticFault) -> Bool {
    try computed.rounded(to: stated.step, .awayFromZero) == stated.value
  }

  /// 约 covers a twentieth of the value at most.
  private static let smallestPart = Rational(20)
  /// 近 covers a tenth of the value at most.
  private static let nearPart = Rational(10)

  /// Whether a hedge such as 约, 近 or 余 covers the gap.
  func isApproximate() throws(ArithmeticFault) -> Bool {
    guard let hedge = stated.hedge else { return false }
    let size = stated.value.magnitude
    let coarse = try lastNonZeroPlace()
    // How far the computed value stays behind the stated one, counted away from zero.
    let gap = stated.value.isNegative ? try computed - stated.value : try stated.value - computed
    switch hedge {
    case .about:
      let tolerance = try max(stated.step, min(coarse / Rational(2), size / Self.smallestPart))
      return gap.magnitude <= tolerance
    case .nearly:
      let tolerance = try max(stated.step, min(coarse, size / Self.nearPart))
      return gap > .zero && gap <= tolerance
    case .over:
      return gap <= .zero && -gap < coarse
    }
  }

  /// The place of the last digit that is not zero: 100 for `300`.
  private func lastNonZeroPlace() throws(ArithmeticFault) -> Rational {
    var place = stated.step
    guard !stated.value.isZero else { return place }
    while try (stated.value / (place * Rational(10))).isInteger { place = try place * Rational(10) }
    return place
  }

  func remarks(rungs: [Verdict], interval: Interval) throws(ArithmeticFault) -> Set<Remark> {
    var remarks: Set<Remark> = []
    let away = try computed.rounded(to: stated.step, .halfAway)
    if away != (try computed.rounded(to: stated.step, .halfEven)) { remarks.insert(.tie) }
    if stated.isPercent, rungs.first == .rounded, stated.value == .one || stated.value.isZero {
      remarks.insert(.saturated)
    }
    let width = try interval.upper - interval.lower
    if !stated.value.isZero, width > stated.value.magnitude { remarks.insert(.uninformative) }
    return remarks
  }
}

/// The recomputation of one stated result.
public struct Judgement: Hashable, Sendable {
  public var verdict: Verdict
  public var grade: Grade?
  /// The expression at face values.
  public var computed: Rational
  /// The values that unrounded operands could give.
  public var interval: Interval
  /// Every rung that holds, in the order of the ladder.
  public var rungs: [Verdict]
  public var remarks: Set<Remark>
  /// How far the values that unrounded operands could give reach into what the stated result stands for.
  ///
  /// Near zero a result holds only thanks to rounding; below zero it misses by that much. 34.94/39.66=88.07% has
  /// −0.00013 %. `nil` for a limit.
  public var slack: Rational?

  /// Recomputes `expression` and compares it with `stated`.
  ///
  /// The verdict is the first rung that holds of exact, rounded, truncated, tolerated, roundedUp,
  /// approximate; `wrong` when none does. Throws ``ArithmeticFault`` when the expression has no exact
  /// value: a zero divisor, or more than 127 bits.
  ///
  /// ```swift
  /// let parts = ["34.94", "39.66"].compactMap { Figure(digits: $0) }.map(Expression.figure)
  /// let stated = Figure(digits: "88", unit: .percent)
  /// try stated.map { try Judgement(of: .quotient(parts[0], parts[1]), stated: $0).verdict.rawValue }  // Optional("rounded")
  /// ```
  public init(of expression: Expression, stated: Figure) throws(ArithmeticFault) {
    let spreads = try expression.spreads(.siblings)
    let computed = try expression.value()
    let tight = try expression.interval(spreads)
    let ladder = Ladder(computed: computed, stated: stated)
    let target = try Interval(rounding: stated.value, step: stated.step)

    if let bound = stated.bound {
      // A limit such as 超过 88 % either holds or does not.
      let holds = bound.admits(tight, stated.value)
      self.computed = computed
      self.interval = tight
      rungs = holds ? [.exact] : []
      verdict = holds ? .exact : .wrong
      grade = nil
      remarks = []
      return
    }
    var rungs = try ladder.arithmeticRungs()
    var grade: Grade?
    if tight.meets(target) {
      let gap = try (computed - stated.value).magnitude
      let unlikely = expression.gapIsUnlikely(gap, resultStep: stated.step, spreads: spreads)
      grade = unlikely || tight.touches(target) ? .strained : .plausible
    } else if let loose = try expression.looseInterval(), loose.meets(target) {
      grade = .loose
    }
    if grade != nil { rungs.append(.tolerated) }
    if try ladder.isRoundedUp() { rungs.append(.roundedUp) }
    if try ladder.isApproximate() { rungs.append(.approximate) }

    self.computed = computed
    self.interval = tight
    slack = try min(tight.upper - target.lower, target.upper - tight.lower)
    self.rungs = rungs
    self.verdict = rungs.first ?? .wrong
    self.grade = rungs.first == .tolerated ? grade : nil
    self.remarks = try ladder.remarks(rungs: rungs, interval: tight)
  }
}

extension Figure {
  /// Whether this is what a value is exactly or rounded to its last place once.
  ///
  /// ```swift
  /// Figure(digits: "0.9")?.isRounded(from: try Rational(22, 25))  // Optional(true)
  /// ```
  public func isRounded(from computed: Rational) -> Bool {
    computed == value || (try? Ladder(computed: computed, stated: self).isRounded()) ?? false
  }
}

extension Bound {
  /// Whether some value of the interval keeps the limit; the lenient end decides.
  func admits(_ interval: Interval, _ limit: Rational) -> Bool {
    switch self {
    case .atLeast: interval.upper >= limit
    case .moreThan: interval.upper > limit
    case .atMost: interval.lower <= limit
    case .lessThan: interval.lower < limit
    }
  }
}

extension Expression {
  /// The value and the partial derivative by the operand printed as `name`, with `leaf` giving the figures.
  func slope<Value: Computable>(
    by name: String, _ leaf: (Figure) -> Value
  ) throws(ArithmeticFault) -> (value: Value, slope: Value) {
    switch self {
    case .figure(let figure):
      return (leaf(figure), Value(point: figure.printed == name ? .one : .zero))
    case .negation(let inner):
      let a = try inner.slope(by: name, leaf)
      return (-a.value, -a.slope)
    case .magnitude(let inner):
      let a = try inner.slope(by: name, leaf)
      return (a.value.magnitude, a.value.magnitudeSlope(a.slope))
    case .sum(let left, let right):
      let (a, b) = (try left.slope(by: name, leaf), try right.slope(by: name, leaf))
      return (try a.value + b.value, try a.slope + b.slope)
    case .difference(let left, let right):
      let (a, b) = (try left.slope(by: name, leaf), try right.slope(by: name, leaf))
      return (try a.value - b.value, try a.slope - b.slope)
    case .product(let left, let right):
      let (a, b) = (try left.slope(by: name, leaf), try right.slope(by: name, leaf))
      return (try a.value * b.value, try a.slope * b.value + a.value * b.slope)
    case .quotient(let left, let right):
      let (a, b) = (try left.slope(by: name, leaf), try right.slope(by: name, leaf))
      let slope = try (a.slope * b.value - a.value * b.slope) / (b.value * b.value)
      return (try a.value / b.value, slope)
    }
  }

  /// Whether the value may both rise and fall with the operand printed as `name` within `spreads`.
  ///
  /// Also where a divisor may be zero, on whose two sides the value runs away. A slope whose fractions do not fit
  /// says nothing; formulas of reports rise or fall throughout.
  func mayTurn(by name: String, within spreads: [String: Interval]) -> Bool {
    let ranges = { (figure: Figure) in spreads[figure.printed] ?? Interval(point: figure.value) }
    do {
      let slope = try slope(by: name, ranges).slope
      return slope.lower < .zero && slope.upper > .zero
    } catch {
      return error == .divisionByZero
    }
  }

  /// Whether a gap between the value and a stated result is larger than chance rounding makes likely.
  ///
  /// The gap is compared with three standard deviations of independent rounding errors: 12·gap² > 9·Σ c²u².
  /// An operand that is exact in `spreads` adds nothing. When the squares do not fit, the interval alone decides.
  func gapIsUnlikely(
    _ gap: Rational, resultStep: Rational, spreads: [String: Interval]
  ) -> Bool {
    guard let excess = try? squaredExcess(gap, resultStep: resultStep, spreads: spreads) else { return false }
    return excess > .zero
  }

  /// The variance of a value that may lie anywhere in an interval is a twelfth of the squared width.
  private static let shareOfVariance = Rational(12)
  /// Three standard deviations, squared.
  private static let squaredDeviations = Rational(9)

  private func squaredExcess(
    _ gap: Rational, resultStep: Rational, spreads: [String: Interval]
  ) throws(ArithmeticFault) -> Rational {
    var variance = try resultStep * resultStep
    let isPlainSum = isPlainSum
    for figure in isPlainSum ? figures : operands {
      guard let spread = spreads[figure.printed] else { continue }
      let slope = isPlainSum ? .one : try slope(by: figure.printed, \.value).slope
      let width = try (spread.upper - spread.lower) * slope
      variance = try variance + width * width
    }
    return try Self.shareOfVariance * gap * gap - Self.squaredDeviations * variance
  }
}

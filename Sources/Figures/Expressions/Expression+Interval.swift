extension Expression {
  /// The smallest interval that holds the value for every choice of operands within `spreads`.
  ///
  /// An operand that stands in a quotient or product more than once is the same number each time, so the ends
  /// are taken over the corners of the distinct operands; `(b−a)/b` with 34.94 and 39.66 gives
  /// [11.8774, 11.9249] %, where treating each `b` alone would give [11.8744, 11.9279] %. In a plain sum
  /// equal figures are different facts that happen to be equal. Where the value may turn within the range of an
  /// operand, as in `a×(10−a)` around 5, its corners would leave the top out; the interval is then only safe, not
  /// the smallest. Throws ``ArithmeticFault`` when a divisor may be zero or an end does not fit.
  ///
  /// ```swift
  /// let parts = ["34.94", "39.66"].compactMap { Figure(digits: $0) }.map(Expression.figure)
  /// let growth = Expression.quotient(.difference(parts[1], parts[0]), parts[1])
  /// try growth.interval(growth.spreads(.literal)).lower.decimal(places: 6)  // "0.118774"
  /// ```
  public func interval(
    _ spreads: [String: Interval]
  ) throws(ArithmeticFault) -> Interval {
    let repeated = isPlainSum ? [] : repeatedOperands(spreads)
    guard !repeated.isEmpty, repeated.count <= Self.mostCorners else {
      return try naturalInterval(spreads)
    }
    var hull: Interval?
    for corner in 0..<(1 << repeated.count) {
      var fixed = spreads
      for (bit, name) in repeated.enumerated() {
        guard let spread = spreads[name] else { continue }
        fixed[name] = Interval(point: corner >> bit & 1 == 0 ? spread.lower : spread.upper)
      }
      let piece = try naturalInterval(fixed)
      hull = hull.map { $0.hull(with: piece) } ?? piece
    }
    if let hull { return hull }
    return try naturalInterval(spreads)
  }

  /// The wider interval when every operand is only as exact as its own digits.
  ///
  /// A plain sum has none: its addends and its total stand in one column, where a missing decimal can
  /// only be a dropped zero.
  func looseInterval() throws(ArithmeticFault) -> Interval? {
    isPlainSum ? nil : try interval(spreads(.literal))
  }

  private static var mostCorners: Int { 10 }

  private func repeatedOperands(_ spreads: [String: Interval]) -> [String] {
    var counts: [String: Int] = [:]
    for figure in figures { counts[figure.printed, default: 0] += 1 }
    return operands.map(\.printed).filter { name in
      counts[name, default: 0] > 1 && spreads[name].map { $0.lower != $0.upper } ?? false
        && !mayTurn(by: name, within: spreads)
    }
  }

  /// Interval arithmetic from the leaves up; exact when no operand stands twice.
  private func naturalInterval(_ spreads: [String: Interval]) throws(ArithmeticFault) -> Interval {
    switch self {
    case .figure(let figure): spreads[figure.printed] ?? Interval(point: figure.value)
    case .negation(let inner): -(try inner.naturalInterval(spreads))
    case .magnitude(let inner): try inner.naturalInterval(spreads).magnitude
    case .sum(let a, let b): try a.naturalInterval(spreads) + b.naturalInterval(spreads)
    case .difference(let a, let b): try a.naturalInterval(spreads) - b.naturalInterval(spreads)
    case .product(let a, let b): try a.naturalInterval(spreads) * b.naturalInterval(spreads)
    case .quotient(let a, let b): try a.naturalInterval(spreads) / b.naturalInterval(spreads)
    }
  }
}

extension Interval {
  /// The smallest interval that holds both.
  func hull(with other: Interval) -> Interval {
    var hull = self
    if other.lower < lower || (other.lower == lower && other.includesLower) {
      hull.lower = other.lower
      hull.includesLower = other.includesLower
    }
    if other.upper > upper || (other.upper == upper && other.includesUpper) {
      hull.upper = other.upper
      hull.includesUpper = other.includesUpper
    }
    return hull
  }
}

/// An arithmetic expression over printed figures, kept as it was written.
public indirect enum Expression: Hashable, Sendable {
  case figure(Figure)
  case negation(Expression)
  /// The absolute value, written `|a-b|`.
  case magnitude(Expression)
  case sum(Expression, Expression)
  case difference(Expression, Expression)
  case product(Expression, Expression)
  case quotient(Expression, Expression)

  /// The sum of `terms` from left to right; `nil` for none.
  ///
  /// A tree is as deep as its terms are many, so that a very long sum is one of sums of a thousand terms: no input
  /// exhausts the stack.
  ///
  /// ```swift
  /// let terms = ["1.5", "2", "3"].compactMap { Figure(digits: $0) }.map(Expression.figure)
  /// Expression.total(terms)?.description  // Optional("1.5+2+3")
  /// ```
  public static func total(_ terms: [Expression]) -> Expression? {
    guard terms.count > mostTerms else { return sum(of: terms[...]) }
    let parts = stride(from: 0, to: terms.count, by: mostTerms).compactMap { start in
      sum(of: terms[start..<min(start + mostTerms, terms.count)])
    }
    return total(parts)
  }

  private static func sum(of terms: ArraySlice<Expression>) -> Expression? {
    terms.first.map { terms.dropFirst().reduce($0) { .sum($0, $1) } }
  }

  private static var mostTerms: Int { 1000 }

  /// Whether this is one printed figure and nothing to compute.
  public var isLiteral: Bool { literal != nil }

  /// The figure, when the expression is one figure.
  public var literal: Figure? {
    switch self {
    case .figure(let figure): figure
    case .negation, .magnitude, .sum, .difference, .product, .quotient: nil
    }
  }

  /// Whether there is nothing but addition and subtraction.
  public var isPlainSum: Bool {
    switch self {
    case .figure: true
    case .negation(let inner): inner.isPlainSum
    case .sum(let a, let b), .difference(let a, let b): a.isPlainSum && b.isPlainSum
    case .magnitude, .product, .quotient: false
    }
  }

  /// Every figure in the order it is written, repeats included.
  public var figures: [Figure] {
    var all: [Figure] = []
    collectFigures(&all)
    return all
  }

  private func collectFigures(_ all: inout [Figure]) {
    switch self {
    case .figure(let figure): all.append(figure)
    case .negation(let inner), .magnitude(let inner): inner.collectFigures(&all)
    case .sum(let a, let b), .difference(let a, let b), .product(let a, let b),
      .quotient(let a, let b):
      a.collectFigures(&all)
      b.collectFigures(&all)
    }
  }

  /// For a plain sum, each distinct figure with the sign that it has where it stands first; `nil` for anything else.
  ///
  /// ```swift
  /// let parts = ["5", "2"].compactMap { Figure(digits: $0) }.map(Expression.figure)
  /// Expression.difference(parts[0], parts[1]).addends?.map(\.isTaken)  // Optional([false, true])
  /// ```
  public var addends: [(figure: Figure, isTaken: Bool)]? {
    guard isPlainSum else { return nil }
    var all: [(figure: Figure, isTaken: Bool)] = []
    collectAddends(&all, isTaken: false)
    var seen: Set<String> = []
    return all.filter { seen.insert($0.figure.printed).inserted }
  }

  private func collectAddends(_ all: inout [(figure: Figure, isTaken: Bool)], isTaken: Bool) {
    switch self {
    case .figure(let figure): all.append((figure, isTaken))
    case .negation(let inner): inner.collectAddends(&all, isTaken: !isTaken)
    case .sum(let a, let b):
      a.collectAddends(&all, isTaken: isTaken)
      b.collectAddends(&all, isTaken: isTaken)
    case .difference(let a, let b):
      a.collectAddends(&all, isTaken: isTaken)
      b.collectAddends(&all, isTaken: !isTaken)
    case .magnitude, .product, .quotient: break
    }
  }

  /// Each distinct figure once: the same digits with the same unit are the same operand.
  public var operands: [Figure] {
    var seen: Set<String> = []
    return figures.filter { seen.insert($0.printed).inserted }
  }

  /// Evaluates the tree with `leaf` giving the value of a figure.
  func evaluated(
    _ leaf: (Figure) throws(ArithmeticFault) -> Rational
  ) throws(ArithmeticFault) -> Rational {
    switch self {
    case .figure(let figure): try leaf(figure)
    case .negation(let inner): -(try inner.evaluated(leaf))
    case .magnitude(let inner): try inner.evaluated(leaf).magnitude
    case .sum(let a, let b): try a.evaluated(leaf) + b.evaluated(leaf)
    case .difference(let a, let b): try a.evaluated(leaf) - b.evaluated(leaf)
    case .product(let a, let b): try a.evaluated(leaf) * b.evaluated(leaf)
    case .quotient(let a, let b): try a.evaluated(leaf) / b.evaluated(leaf)
    }
  }

  /// The value with every figure at its printed value.
  ///
  /// Throws ``ArithmeticFault`` when there is no exact value: a zero divisor, or more than 127 bits.
  ///
  /// ```swift
  /// let parts = ["34.94", "39.66"].compactMap { Figure(digits: $0) }.map(Expression.figure)
  /// try Expression.quotient(parts[0], parts[1]).value().decimal(places: 4)  // "0.881"
  /// ```
  public func value() throws(ArithmeticFault) -> Rational {
    try evaluated { figure throws(ArithmeticFault) in figure.value }
  }
}

extension Expression {
  /// The same tree with a whole expression in the place of a figure.
  ///
  /// Every figure equal to `old` is replaced, and none within what replaces it.
  ///
  /// ```swift
  /// let figures = ["5", "2", "3"].compactMap { Figure(digits: $0) }
  /// let product = Expression.product(.figure(figures[0]), .figure(figures[1]))
  /// product.substituting(.sum(.figure(figures[1]), .figure(figures[2])), for: figures[0]).description  // "(2+3)*2"
  /// ```
  public func substituting(_ expression: Expression, for old: Figure) -> Expression {
    switch self {
    case .figure(let figure): figure == old ? expression : self
    case .negation(let inner): .negation(inner.substituting(expression, for: old))
    case .magnitude(let inner): .magnitude(inner.substituting(expression, for: old))
    case .sum(let a, let b): .sum(a.substituting(expression, for: old), b.substituting(expression, for: old))
    case .difference(let a, let b):
      .difference(a.substituting(expression, for: old), b.substituting(expression, for: old))
    case .product(let a, let b):
      .product(a.substituting(expression, for: old), b.substituting(expression, for: old))
    case .quotient(let a, let b):
      .quotient(a.substituting(expression, for: old), b.substituting(expression, for: old))
    }
  }

  /// The same tree with every figure changed by `transform`.
  ///
  /// ```swift
  /// let rates = ["88", "12"].compactMap { Figure(digits: $0, unit: .percent) }.map(Expression.figure)
  /// Expression.sum(rates[0], rates[1]).mapping { Figure(digits: $0.digits) ?? $0 }.description  // "88+12"
  /// ```
  public func mapping(_ transform: (Figure) -> Figure) -> Expression {
    switch self {
    case .figure(let figure): .figure(transform(figure))
    case .negation(let inner): .negation(inner.mapping(transform))
    case .magnitude(let inner): .magnitude(inner.mapping(transform))
    case .sum(let a, let b): .sum(a.mapping(transform), b.mapping(transform))
    case .difference(let a, let b): .difference(a.mapping(transform), b.mapping(transform))
    case .product(let a, let b): .product(a.mapping(transform), b.mapping(transform))
    case .quotient(let a, let b): .quotient(a.mapping(transform), b.mapping(transform))
    }
  }
}

/// How far each operand of an expression may be from what was printed.
public enum Precision: Sendable {
  /// An operand with fewer decimals than its partners in the same unit is as exact as they are, because
  /// spreadsheets drop trailing zeros.
  case siblings
  /// Every operand is as exact as its own last digit.
  case literal
}

extension Expression {
  /// The interval each operand may lie in, by the digits it is printed as.
  ///
  /// Exact operands are points: counts, marks, times, constants such as ×100 or ÷4, and amounts printed to
  /// the last 分 (元 to two decimals, 万元 to six), and prices in 元 that multiply a count. Throws ``ArithmeticFault/overflow`` when an end does not fit.
  ///
  /// ```swift
  /// let parts = ["34.9", "39.66"].compactMap { Figure(digits: $0) }.map(Expression.figure)
  /// try Expression.sum(parts[0], parts[1]).spreads(.literal)["34.9"]?.lower  // Optional(34.85)
  /// try Expression.sum(parts[0], parts[1]).spreads(.siblings)["34.9"]?.lower  // Optional(34.895)
  /// ```
  public func spreads(_ precision: Precision) throws(ArithmeticFault) -> [String: Interval] {
    let exact = exactOperands
    var finest: [Unit?: Rational] = [:]
    for figure in operands where !exact.contains(figure.printed) {
      finest[figure.namelessUnit] = min(finest[figure.namelessUnit] ?? figure.step, figure.step)
    }
    var spreads: [String: Interval] = [:]
    for figure in operands {
      if exact.contains(figure.printed) {
        spreads[figure.printed] = Interval(point: figure.value)
      } else {
        let step = precision == .siblings ? finest[figure.namelessUnit] ?? figure.step : figure.step
        spreads[figure.printed] = try Interval(rounding: figure.value, step: step)
      }
    }
    return spreads
  }

  private var exactOperands: Set<String> {
    var exact = Set(operands.filter(\.isExactByUnit).map(\.printed))
    collectConstants(into: &exact, isFactor: false)
    return exact
  }

  /// A whole number that multiplies or divides, beside a factor that is no bare whole number, is a constant.
  private func collectConstants(into exact: inout Set<String>, isFactor: Bool) {
    switch self {
    case .figure(let figure):
      if isFactor, figure.isConstant { exact.insert(figure.printed) }
    case .negation(let inner), .magnitude(let inner): inner.collectConstants(into: &exact, isFactor: false)
    case .sum(let a, let b), .difference(let a, let b):
      a.collectConstants(into: &exact, isFactor: false)
      b.collectConstants(into: &exact, isFactor: false)
    case .product(let a, let b):
      a.collectConstants(into: &exact, isFactor: true)
      b.collectConstants(into: &exact, isFactor: true)
      for (price, count) in [(a, b), (b, a)] {
        if let price = price.literal, count.literal?.unit?.dimension == .count, price.isWholePrice {
          exact.insert(price.printed)
        }
      }
    case .quotient(let a, let b):
      a.collectConstants(into: &exact, isFactor: !a.isLiteral)
      b.collectConstants(into: &exact, isFactor: b.literal?.isPowerOfTen ?? true)
    }
  }
}

extension Figure {
  /// Whether the unit says that the printed number is the number itself.
  var isExactByUnit: Bool {
    switch unit?.dimension {
    case .points, .time: true
    case .count: unit?.scale == .one && number.isInteger
    case .money: step <= Self.smallestAmount
    case .ratio, .ratioDifference, .measure, nil: false
    }
  }

  /// 0.01 元, below which no amount is kept.
  private static let smallestAmount = (try? Rational(1, 100)) ?? .zero

  /// A price of so many whole 元 apiece is set, not measured.
  fileprivate var isWholePrice: Bool { unit?.dimension == .money && step <= .one }

  /// The unit under one name, so that 百分点 and 个百分点 are the same.
  fileprivate var namelessUnit: Unit? {
    unit.map { Unit(name: "", dimension: $0.dimension, scale: $0.scale) }
  }

  var isPowerOfTen: Bool {
    guard number.isInteger, number > .zero else { return false }
    var rest = number.numerator
    while rest % 10 == 0 { rest /= 10 }
    return rest == 1
  }

  fileprivate var isConstant: Bool {
    number.isInteger && lastPlace >= 0 && (unit == nil || unit?.dimension == .points || isWholePercent)
  }

  private var isWholePercent: Bool { isPercent && isPowerOfTen }
}

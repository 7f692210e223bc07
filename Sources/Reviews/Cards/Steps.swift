import Figures

/// One line of a recomputation: what is computed and what it gives.
struct Step: Equatable {
  var expression: String
  var value: String
}

extension Step {
  /// The parts of an expression from the innermost out, each with its value; the last is the whole, which gives `result`.
  ///
  /// A sum of many parts is one step.
  ///
  ///     (526.70-500)/500 is 526.70-500 = 26.7 and then 26.7/500 = 5.34%
  static func all(of expression: Expression, giving result: String) -> [Step] {
    var steps: [Step] = []
    let whole = reduced(expression, into: &steps)
    return steps + [Step(expression: whole, value: result)]
  }

  /// The expression with the value of each part in its place; the parts become steps.
  private static func reduced(_ expression: Expression, into steps: inout [Step]) -> String {
    if expression.isLiteral || expression.isPlainSum { return spaced(expression.plainDescription) }
    switch expression {
    case .figure: return expression.plainDescription
    case .negation(let inner): return "−" + part(inner, into: &steps)
    case .magnitude(let inner): return "|" + part(inner, into: &steps) + "|"
    case .sum(let a, let b): return part(a, into: &steps) + " + " + part(b, into: &steps)
    case .difference(let a, let b): return part(a, into: &steps) + " − " + part(b, into: &steps)
    case .product(let a, let b): return part(a, into: &steps) + " × " + part(b, into: &steps)
    case .quotient(let a, let b): return part(a, into: &steps) + " ÷ " + part(b, into: &steps)
    }
  }

  private static func part(_ expression: Expression, into steps: inout [Step]) -> String {
    if expression.isLiteral { return expression.plainDescription }
    let text = reduced(expression, into: &steps)
    guard let value = try? expression.value() else { return "(\(text))" }
    let printed = print(value, in: expression.scale)
    let step = Step(expression: text, value: printed)
    if !steps.contains(step) { steps.append(step) }
    return printed
  }

  /// With enough decimals that the next step can be followed.
  private static func print(_ value: Rational, in unit: Unit?) -> String {
    guard let unit, unit.dimension != .points, let scaled = try? value / unit.scale else {
      return value.decimal(places: places)
    }
    return scaled.decimal(places: places) + unit.name
  }

  private static let places = 6

  private static func spaced(_ sum: String) -> String {
    var text = ""
    for (index, sign) in sum.enumerated() {
      let isFirst = index == 0 || text.hasSuffix("(")
      switch sign {
      case "+" where !isFirst: text += " + "
      case "-" where !isFirst: text += " − "
      default: text.append(sign)
      }
    }
    return text
  }
}

extension Expression {
  /// The unit in which its value is told; `nil` for a plain number.
  fileprivate var scale: Unit? {
    switch self {
    case .figure(let figure): figure.unit
    case .negation(let inner), .magnitude(let inner): inner.scale
    case .sum(let a, let b), .difference(let a, let b): a.scale ?? b.scale
    case .product(let a, let b):
      // A share of an amount is an amount.
      [a.scale, b.scale].compactMap(\.self).first { $0.dimension != .ratio }
    case .quotient(let a, let b): b.scale == nil || b.scale?.dimension == .ratio ? a.scale : nil
    }
  }
}

import Figures
import Reports

/// How a formula that fails as written may have been meant; tried for that formula only.
enum FormulaReading {
  typealias Result = (judgement: Judgement, reading: Reason?, expression: Expression, stated: Figure)

  /// The formula as written when it holds, else the first reading under which it does, else as written.
  static func best(of expression: Expression, stated: Figure) throws(ArithmeticFault) -> Result {
    let literal = try Judgement(of: expression, stated: stated)
    if literal.verdict != .wrong { return (literal, nil, expression, stated) }
    for (reading, other, result) in readings(of: expression, stated: stated) {
      if let judgement = try? Judgement(of: other, stated: result), judgement.verdict != .wrong {
        return (judgement, reading, other, result)
      }
    }
    return (literal, nil, expression, stated)
  }

  private static func readings(
    of expression: Expression, stated: Figure
  ) -> [(Reason, Expression, Figure)] {
    var readings: [(Reason, Expression, Figure)] = []
    if let (other, result) = sharingUnit(expression, stated) {
      readings.append((.assumedUnit, other, result))
    }
    if stated.unit == nil {
      var percent = stated
      percent.unit = .percent
      readings.append((.missingPercentSign, expression, percent))
    }
    if stated.isPercent, let hundred = Figure(digits: "100"), expression.figures.contains(hundred) {
      readings.append((.times100ForPercent, .quotient(expression, .figure(hundred)), stated))
    }
    if stated.isPercent, let difference = expression.differenceOfRates {
      readings.append((.percentVsPoint, difference, stated))
    }
    return readings
  }

  /// When only some figures carry a unit such as 万元, the others are read in it as well.
  private static func sharingUnit(_ expression: Expression, _ stated: Figure) -> (Expression, Figure)? {
    let units = (expression.figures + [stated]).compactMap(\.unit).filter {
      $0.scale != .one && $0.dimension == .money
    }
    guard let unit = units.first, units.allSatisfy({ $0 == unit }) else { return nil }
    let isSum = expression.isPlainSum
    let other = expression.mapping { figure in
      var figure = figure
      if figure.unit == nil { figure.unit = unit }
      return figure
    }
    var result = stated
    if isSum, result.unit == nil { result.unit = unit }
    return (other, result)
  }
}

extension Expression {
  /// a−b of (a−b)/b, when both are rates, so that the change may have been meant in points.
  fileprivate var differenceOfRates: Expression? {
    guard case .quotient(let difference, _) = self, case .difference = difference,
      figures.allSatisfy(\.isPercent)
    else { return nil }
    return difference
  }
}

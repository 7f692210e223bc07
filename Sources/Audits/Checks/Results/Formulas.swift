import Figures
import Reports

/// Stated formulas hold, pair by pair along their equals signs.
///
/// `34.94/39.66=88%` is recomputed and put on the ladder of verdicts. In a chain `a=b=c` each pair is checked
/// alone; a result that follows from the rounded one before it but not from the first expression carries the
/// reason `roundingPropagated`. A formula that fails as written is tried under the readings of ``FormulaReading``.
enum Formulas {
  static func claim(of statement: StatedClaim) -> CheckedClaim {
    let builder = ClaimBuilder(statement)
    switch statement.result {
    case .figure(let stated): return check(statement, against: stated, builder)
    case .expression(let other): return compare(statement, with: other, builder)
    case .relation: return builder.unchecked(.unparsed, statement)
    }
  }

  private static func check(
    _ statement: StatedClaim, against stated: Figure, _ builder: ClaimBuilder
  ) -> CheckedClaim {
    do {
      let (judgement, reading, expression, result) = try FormulaReading.best(
        of: statement.expression, stated: stated)
      return builder.judged(
        judgement, expression: expression, operands: statement.operands, stated: result,
        reason: reading ?? propagated(statement, stated: result, judgement))
    } catch {
      return builder.unchecked(
        Reason(error), expression: statement.expression, operands: statement.operands, stated: stated)
    }
  }

  private static func propagated(_ statement: StatedClaim, stated: Figure, _ judgement: Judgement) -> Reason?
  {
    guard judgement.verdict != .wrong, let ancestor = statement.ancestor,
      let whole = try? Judgement(of: ancestor, stated: stated), whole.verdict == .wrong
    else { return nil }
    return .roundingPropagated
  }

  /// Two expressions hold when the ranges of their values meet.
  private static func compare(_ statement: StatedClaim, with other: Expression, _ builder: ClaimBuilder)
    -> CheckedClaim
  {
    let text = statement.expression.description
    do {
      if statement.expression.isLiteral, let figure = statement.expression.literal {
        let judgement = try Judgement(of: other, stated: figure)
        return builder.judged(judgement, expression: other, operands: statement.operands, stated: figure)
      }
      let (left, right) = (try statement.expression.value(), try other.value())
      let (spread, target) = try (
        statement.expression.interval(statement.expression.spreads(.siblings)),
        other.interval(other.spreads(.siblings))
      )
      if left == right || spread.meets(target) {
        return builder.expressionsMeet(text, other.description, isExact: left == right, computed: left)
      }
      return try runningEquals(statement, other, builder)
    } catch {
      return builder.unchecked(
        Reason(error), expression: text, operands: statement.operands, stated: other.description)
    }
  }

  /// `34.94/39.66=88%×10=8.8` is read as two: the first figure on the right is the result on the left.
  private static func runningEquals(
    _ statement: StatedClaim, _ other: Expression, _ builder: ClaimBuilder
  ) throws(ArithmeticFault) -> CheckedClaim {
    guard let first = other.figures.first else {
      return builder.unchecked(
        .unparsed, expression: statement.expression.description, operands: statement.operands,
        stated: other.description)
    }
    let judgement = try Judgement(of: statement.expression, stated: first)
    return builder.judged(
      judgement, expression: statement.expression, operands: statement.operands, stated: first,
      reason: judgement.verdict == .wrong ? nil : .runningEquals)
  }
}

extension ClaimBuilder {
  /// A claim that two expressions are equal.
  func expressionsMeet(_ left: String, _ right: String, isExact: Bool, computed: Rational) -> CheckedClaim {
    CheckedClaim(
      claim: Claim(
        id: id(left, right), kind: kind, label: label, quote: quote, place: place, expression: left,
        stated: right,
        computed: computed.decimal(), verdict: isExact ? .exact : .tolerated,
        grade: isExact ? nil : .plausible))
  }
}

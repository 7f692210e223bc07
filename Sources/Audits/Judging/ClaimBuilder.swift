import Figures
import Reports

/// Makes claims from what was compared.
struct ClaimBuilder {
  var kind: ClaimKind
  var label: String?
  var quote: String
  var place: Place

  /// A claim whose result was recomputed, with its finding.
  func judged(
    _ judgement: Judgement, expression: Expression, operands: [Operand], stated: Figure,
    reason: Reason? = nil,
    resultPlace: Place? = nil, otherBases: [Operand] = []
  ) -> CheckedClaim {
    let scale = FigureScale(stated)
    var claim = Claim(
      id: id(expression.description, stated.printed), kind: kind, label: label, quote: quote, place: place,
      expression: expression.plainDescription, operands: operands, stated: scale.printed(stated),
      computed: scale.text(judgement.computed),
      interval: [
        scale.text(judgement.interval.lower, .down), scale.text(judgement.interval.upper, .up),
      ],
      verdict: judgement.verdict, grade: judgement.grade, reason: reason, remarks: judgement.remarks)
    claim.rungs = judgement.rungs
    claim.slack = judgement.slack.map { scale.text($0) }
    let recalculation = Recalculation(
      expression: expression, stated: stated, resultPlace: resultPlace, operands: operands,
      otherBases: otherBases)
    return CheckedClaim(
      claim: claim, finding: Verdicts.finding(claim, judgement, stated: stated), recalculation: recalculation)
  }

  /// A claim that could not be recomputed.
  func unchecked(
    _ reason: Reason, expression: String, operands: [Operand], stated: String, computed: String? = nil
  ) -> CheckedClaim {
    CheckedClaim(
      claim: Claim(
        id: id(expression, stated), kind: kind, label: label, quote: quote, place: place,
        expression: expression,
        operands: operands, stated: stated, computed: computed, verdict: .unchecked, reason: reason))
  }

  /// Made from what the claim says and where, so that it is the same in every run.
  func id(_ expression: String, _ stated: String) -> String {
    let key = "\(kind.rawValue)|\(place.range.lowerBound)|\(place.range.upperBound)|\(expression)|\(stated)"
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in key.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    let digits = String(hash, radix: 16)
    return kind.rawValue + "-" + String(repeating: "0", count: 16 - digits.count) + digits
  }
}

/// Prints values in the unit of a stated figure.
struct FigureScale {
  private let scale: Rational
  private let sign: String

  init(_ stated: Figure) {
    scale = stated.unit?.scale ?? .one
    sign = stated.unit?.dimension == .ratio ? stated.unit?.name ?? "" : ""
  }

  func text(_ value: Rational, places: Int = 10, _ rounding: Rounding = .halfAway) -> String {
    guard let scaled = try? value / scale else { return value.decimal(places: places, rounding) }
    return scaled.decimal(places: places, rounding) + sign
  }

  func text(_ value: Rational, _ rounding: Rounding) -> String { text(value, places: 10, rounding) }

  func printed(_ stated: Figure) -> String { stated.digits + sign }
}

extension ClaimBuilder {
  init(_ statement: StatedClaim) {
    self.init(kind: statement.kind, label: statement.label, quote: statement.quote, place: statement.place)
  }

  func judged(_ judgement: Judgement, _ statement: StatedClaim, stated: Figure) -> CheckedClaim {
    judged(
      judgement, expression: statement.expression, operands: statement.operands, stated: stated,
      resultPlace: statement.resultPlace, otherBases: statement.otherBases)
  }

  func unchecked(_ reason: Reason, _ statement: StatedClaim) -> CheckedClaim {
    let stated =
      switch statement.result {
      case .figure(let figure): FigureScale(figure).printed(figure)
      case .expression(let expression): expression.plainDescription
      case .relation(let relation, _): relation.rawValue
      }
    return unchecked(
      reason, expression: statement.missingOperand ? "" : statement.expression.plainDescription,
      operands: statement.operands, stated: stated)
  }
}

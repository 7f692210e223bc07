import Figures
import Reports

/// Makes claims from what was compared, as ``Judge`` rules on their doubts.
struct ClaimBuilder {
  var kind: ClaimKind
  var label: String?
  var quote: String
  var place: Place
  var doubts: Set<Doubt> = []

  /// The claim that `expression` makes `stated`; one that has no exact value is unchecked.
  func judged(
    _ expression: Expression, operands: [Operand], stated: Figure, reason: Reason? = nil
  ) -> CheckedClaim {
    do {
      let judgement = try Judgement(of: expression, stated: stated)
      return judged(judgement, expression: expression, operands: operands, stated: stated, reason: reason)
    } catch {
      return unchecked(Reason(error), expression: expression, operands: operands, stated: stated)
    }
  }

  /// A claim whose result was recomputed, with its finding.
  func judged(
    _ judgement: Judgement, expression: Expression, operands: [Operand], stated: Figure,
    reason: Reason? = nil, resultPlace: Place? = nil, otherBases: [Operand] = []
  ) -> CheckedClaim {
    let situation = Situation(judgement, of: expression, stated: stated)
    let ruling = Judge.ruling(on: situation, despite: doubts)
    let scale = FigureScale(stated)
    switch ruling {
    case .unchecked(let reason), .uncheckedWithWarning(let reason):
      var checked = unchecked(
        reason, expression: expression, operands: operands, stated: stated,
        computed: scale.text(judgement.computed))
      if case .uncheckedWithWarning = ruling {
        checked.finding =
          reason == .leftToAssessor
          ? Verdicts.notAsPrescribed(checked.claim, judgement, of: expression, stated: stated)
          : Verdicts.unexplainedRest(checked.claim, judgement, of: expression, stated: stated)
      }
      return checked
    case .stands, .atMostWarning:
      break
    }
    var claim = Claim(
      id: id(expression.description, stated.printed), kind: kind, label: label, quote: quote, place: place,
      expression: expression.plainDescription, operands: operands, stated: scale.printed(stated),
      computed: scale.text(judgement.computed),
      interval: [
        scale.text(judgement.interval.lower, .down), scale.text(judgement.interval.upper, .up),
      ],
      verdict: judgement.verdict, grade: judgement.grade, reason: reason, remarks: judgement.remarks)
    claim.unit = stated.unit?.name
    claim.rungs = judgement.rungs
    claim.slack = judgement.slack.map { scale.text($0) }
    claim.doubts = doubts
    var finding = Verdicts.finding(claim, judgement, of: expression, stated: stated)
    if ruling == .atMostWarning { finding = finding?.atMost(.warning) }
    let recalculation = Recalculation(
      expression: expression, stated: stated, resultPlace: resultPlace, operands: operands,
      otherBases: otherBases)
    return CheckedClaim(claim: claim, finding: finding, recalculation: recalculation)
  }

  /// A claim that could not be recomputed, or whose result says nothing.
  func unchecked(
    _ reason: Reason, expression: Expression, operands: [Operand], stated: Figure, computed: String? = nil
  ) -> CheckedClaim {
    var checked = unchecked(
      reason, expression: expression.plainDescription, operands: operands,
      stated: FigureScale(stated).printed(stated), computed: computed)
    checked.claim.unit = stated.unit?.name
    return checked
  }

  /// A claim that could not be recomputed, in words.
  func unchecked(
    _ reason: Reason, expression: String, operands: [Operand], stated: String, computed: String? = nil
  ) -> CheckedClaim {
    var claim = Claim(
      id: id(expression, stated), kind: kind, label: label, quote: quote, place: place,
      expression: expression, operands: operands, stated: stated, computed: computed, verdict: .unchecked,
      reason: reason)
    claim.doubts = doubts
    return CheckedClaim(claim: claim)
  }

  /// Made from what the claim says and where, so that it is the same in every run.
  func id(_ expression: String, _ stated: String) -> String {
    Self.id(
      kind, of: "\(kind.rawValue)|\(place.range.lowerBound)|\(place.range.upperBound)|\(expression)|\(stated)"
    )
  }

  /// As many hexadecimal digits as 64 bits have.
  private static let digitsOfID = 16

  /// The kind and 16 digits that follow from `key`.
  static func id(_ kind: ClaimKind, of key: String) -> String { identity(kind.rawValue, of: key) }

  /// A name and 16 digits that follow from `key`.
  static func identity(_ name: String, of key: String) -> String {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in key.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    let digits = String(hash, radix: 16)
    return name + "-" + String(repeating: "0", count: digitsOfID - digits.count) + digits
  }
}

extension ClaimBuilder {
  init(_ statement: StatedClaim) {
    self.init(
      kind: statement.kind, label: statement.label, quote: statement.quote, place: statement.place,
      doubts: statement.doubts)
  }

  /// The claim of what the text states; without a figure as its result it is unchecked.
  func judged(_ statement: StatedClaim) -> CheckedClaim {
    guard case .figure(let stated) = statement.result else { return unchecked(.unparsed, statement) }
    do {
      let judgement = try Judgement(of: statement.expression, stated: stated)
      return judged(
        judgement, expression: statement.expression, operands: statement.operands, stated: stated,
        resultPlace: statement.resultPlace, otherBases: statement.otherBases)
    } catch {
      return unchecked(Reason(error), statement)
    }
  }

  func unchecked(_ reason: Reason, _ statement: StatedClaim) -> CheckedClaim {
    let stated =
      switch statement.result {
      case .figure(let figure): FigureScale(figure).printed(figure)
      case .expression(let expression): expression.plainDescription
      case .relation(let relation, _): relation.rawValue
      }
    var checked = unchecked(
      reason,
      expression: statement.operands.isEmpty && statement.expression.isLiteral
        ? "" : statement.expression.plainDescription,
      operands: statement.operands, stated: stated)
    if case .figure(let figure) = statement.result { checked.claim.unit = figure.unit?.name }
    return checked
  }
}

extension Reason {
  /// Why exact arithmetic could not decide.
  init(_ fault: ArithmeticFault) {
    switch fault {
    case .divisionByZero: self = .zeroDivisor
    case .overflow: self = .overflow
    }
  }
}

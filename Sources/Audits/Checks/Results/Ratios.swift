import Figures
import Reports
import Texts

/// Differences, growth, shares and rates follow from the amounts that the text names for them.
///
/// The shares of a list are of the whole the list stands under. When the words name another amount, and every
/// share of the list holds on that one, that one is meant.
struct Ratios {
  private let lists: [Place: SharedBase]

  init(_ statements: [StatedClaim]) {
    let shares = statements.filter { $0.kind == .share && $0.operands.count == 2 }
    lists = Dictionary(grouping: shares) { $0.operands[1].place }.mapValues(SharedBase.init)
  }

  func claim(of statement: StatedClaim) -> CheckedClaim {
    let list = statement.operands.count == 2 ? lists[statement.operands[1].place] : nil
    return check(list?.rebased(statement) ?? statement, list: list)
  }

  private func check(_ statement: StatedClaim, list: SharedBase?) -> CheckedClaim {
    var builder = ClaimBuilder(statement)
    guard case .figure(let stated) = statement.result else { return builder.unchecked(.unparsed, statement) }
    if statement.doubts.contains(.operandMissing) {
      return LeastRate(statement, stated: stated)?.claim ?? builder.unchecked(.operandMissing, statement)
    }
    if statement.operands.isEmpty { return builder.unchecked(.operandAmbiguous, statement) }
    if holdsOtherwise(statement, stated) { builder.doubts.insert(.operandAmbiguous) }
    do {
      let (judgement, reading, expression, result) = try FormulaReading.best(
        of: statement.expression, stated: stated)
      let repeatsSign = statement.signUse == .repeatsWord && judgement.verdict != .wrong
      var checked = builder.judged(
        judgement, expression: expression, operands: statement.operands, stated: result,
        reason: reading ?? (repeatsSign ? .redundantSign : nil),
        resultPlace: statement.resultPlace, otherBases: statement.otherBases)
      guard checked.claim.verdict != .unchecked else { return checked }
      if reading == .percentVsPoint { checked.finding = meantInPoints(checked.claim) }
      if statement.signUse == .contradictsWord, checked.finding == nil {
        checked.finding = overridden(checked.claim)
      }
      checked.recalculation?.sharesThatHold = list?.sharesThatHold ?? []
      return checked
    } catch {
      return builder.unchecked(Reason(error), statement)
    }
  }

  private func meantInPoints(_ claim: Claim) -> Finding {
    claim.finding(
      .percentVsPoint,
      Wording(
        zh: "两个比率相差 \(claim.stated)，应称“百分点”。",
        en: "The two rates differ by \(claim.stated): that is percentage points, not per cent."))
  }

  private func overridden(_ claim: Claim) -> Finding {
    claim.finding(
      .wordOverriddenBySign,
      Wording(
        zh: "数额相符，但“增加”之后为负数，实为减少，用词与符号相反。",
        en: "The amount is right, but a negative increase is a decrease: the word and the sign disagree."))
  }

  /// Whether another pair of amounts that the words may mean gives the stated result.
  private func holdsOtherwise(_ statement: StatedClaim, _ stated: Figure) -> Bool {
    statement.otherReadings.contains {
      (try? Judgement(of: $0, stated: stated).verdict).map { $0 != .wrong } ?? false
    }
  }
}

/// The shares of one list and the base they are of, each judged once for all of them.
struct SharedBase {
  /// The stated shares that hold on the listed base.
  let sharesThatHold: [String]
  /// The amount that the words of the shares name, when all of them hold on it and not all on the listed one.
  private let base: Operand?

  init(_ list: [StatedClaim]) {
    let holding = list.filter { Self.holds($0, on: nil) }
    sharesThatHold = holding.compactMap { statement in
      guard case .figure(let stated) = statement.result else { return nil }
      return FigureScale(stated).printed(stated)
    }
    let bases = list.compactMap(\.otherBases.first)
    guard let named = bases.first, holding.count < list.count,
      bases.allSatisfy({ $0.figure.value == named.figure.value }),
      list.allSatisfy({ Self.holds($0, on: named) })
    else {
      base = nil
      return
    }
    base = named
  }

  /// The statement on the base that all the shares hold on.
  func rebased(_ statement: StatedClaim) -> StatedClaim {
    guard let base, !statement.otherBases.isEmpty else { return statement }
    var other = statement
    other.operands[1] = base
    other.expression = .quotient(.figure(statement.operands[0].figure), .figure(base.figure))
    other.otherBases = [statement.operands[1]]
    return other
  }

  private static func holds(_ statement: StatedClaim, on base: Operand?) -> Bool {
    guard case .figure(let stated) = statement.result else { return false }
    let expression = base.map {
      Expression.quotient(.figure(statement.operands[0].figure), .figure($0.figure))
    }
    return (try? Judgement(of: expression ?? statement.expression, stated: stated).verdict).map {
      $0 != .wrong
    } ?? false
  }
}

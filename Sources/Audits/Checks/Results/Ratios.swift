import Figures
import Reports
import Texts

/// Differences, growth, shares and rates follow from the amounts that the text names for them.
///
/// The shares of a list are of the whole the list stands under. When the words name another amount, and every
/// share of the list holds on that one, that one is meant.
struct Ratios {
  private let lists: [Place: [StatedClaim]]

  init(_ statements: [StatedClaim]) {
    lists = Dictionary(grouping: statements.filter { $0.kind == .share && $0.operands.count == 2 }) {
      $0.operands[1].place
    }
  }

  func claim(of statement: StatedClaim) -> CheckedClaim {
    let list = statement.operands.count == 2 ? lists[statement.operands[1].place] ?? [] : []
    return check(SharedBase(list).rebased(statement), list: list)
  }

  private func check(_ statement: StatedClaim, list: [StatedClaim]) -> CheckedClaim {
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
      checked.recalculation?.sharesThatHold = SharedBase(list).sharesThatHold
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

/// The shares of one list and the base they are of.
struct SharedBase {
  private let list: [StatedClaim]

  init(_ list: [StatedClaim]) { self.list = list }

  /// The statement on the named base, when all shares of the list hold there and not all on the listed one.
  func rebased(_ statement: StatedClaim) -> StatedClaim {
    guard let base = statement.otherBases.first, !list.allSatisfy({ holds($0, on: nil) }),
      list.allSatisfy({ holds($0, on: base) })
    else { return statement }
    var other = statement
    other.operands[1] = base
    other.expression = .quotient(.figure(statement.operands[0].figure), .figure(base.figure))
    other.otherBases = [statement.operands[1]]
    return other
  }

  /// The stated shares that hold on the listed base.
  var sharesThatHold: [String] {
    list.filter { holds($0, on: nil) }.compactMap { statement in
      guard case .figure(let stated) = statement.result else { return nil }
      return FigureScale(stated).printed(stated)
    }
  }

  private func holds(_ statement: StatedClaim, on base: Operand?) -> Bool {
    guard case .figure(let stated) = statement.result else { return false }
    let expression = base.map {
      Expression.quotient(.figure(statement.operands[0].figure), .figure($0.figure))
    }
    return (try? Judgement(of: expression ?? statement.expression, stated: stated).verdict).map {
      $0 != .wrong
    } ?? false
  }
}

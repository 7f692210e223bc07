import Figures
import Reports
import Texts

/// The scores of indicators add up to the score above them, and all of them to the overall score.
///
/// A sum that is too low is wrong only when nothing can be missing from it: the parts are numbered without a gap,
/// or their full marks make up the whole. Otherwise the claim is unchecked with the reason `rowsMissing`. One that is
/// too high is wrong whatever is missing, as long as the full marks show that no row was added twice.
struct ScoreTree: Check {
  func claims(of report: Report) -> [CheckedClaim] {
    let index = IndicatorIndex(report.indicators)
    let rounded = RoundedScores(report)
    return subtotals(index, rounded) + totals(report, index, rounded)
  }

  private func subtotals(_ index: IndicatorIndex, _ rounded: RoundedScores) -> [CheckedClaim] {
    index.indicators.indices.compactMap { parent in
      let node = index.indicators[parent]
      let children = index.children(of: parent)
      guard let score = node.score, !children.isEmpty,
        let (sum, operands) = index.scores(of: children, rounded)
      else { return nil }
      let marks = index.fullMarks(of: children)
      let marksMakeUp = marks != nil && marks == node.full?.number
      let isNumbered = node.childrenAreComplete && children.count > 1 && (marks == nil || node.full == nil)
      return claim(
        .subtotal, node.name, node.quote, node.place, sum: sum, operands: operands, stated: score,
        doubts: doubts(
          isComplete: isNumbered || marksMakeUp, isNumbered: node.childrenAreNumbered, marks: marks,
          of: node.full?.number))
    }
  }

  private func totals(
    _ report: Report, _ index: IndicatorIndex, _ rounded: RoundedScores
  ) -> [CheckedClaim] {
    let top = index.topScored
    guard top.count > 1, var (sum, operands) = index.scores(of: top, rounded) else { return [] }
    let whole = report.fullScore?.value.number ?? report.totalRow?.full?.value.number ?? Rational.hundred
    var isComplete = index.makeUp(whole, top)
    if !isComplete,
      let execution = executionMarks(of: report, completing: index.fullMarks(of: top), to: whole)
    {
      sum = .sum(sum, .figure(execution.figure.asPoints))
      operands.append(execution)
      isComplete = true
    }
    var stated = [report.selfScore, report.totalRow?.score].compactMap(\.self)
    if stated.count == 2, stated[0].place.range.overlaps(stated[1].place.range) { stated.removeLast() }
    return stated.map {
      let total = claim(
        .total, nil, $0.quote, $0.place, sum: sum, operands: operands, stated: $0.value,
        doubts: doubts(isComplete: isComplete, marks: index.fullMarks(of: top), of: whole))
      return $0.value.number == whole ? saturated(total) : total
    }
  }

  /// Why a sum of scores that differs may be the reader's fault: rows were lost, unless they are complete; or rows
  /// were added that stand for others, unless they are numbered or the full marks beside them stay within those above.
  private func doubts(
    isComplete: Bool, isNumbered: Bool = false, marks: Rational?, of whole: Rational?
  ) -> Set<Doubt> {
    if isComplete { return [] }
    guard let marks, let whole else {
      return isNumbered ? [.rowsMayBeMissing] : [.rowsMayBeMissing, .rowsMayBeGroups]
    }
    if marks > whole { return [.rowsMayBeMissing, .rowsMayBeGroups] }
    return [.rowsMayBeMissing]
  }

  /// Full marks that only rounding made are remarked.
  private func saturated(_ total: CheckedClaim) -> CheckedClaim {
    guard total.claim.verdict != .exact, total.claim.rungs.contains(.rounded) else { return total }
    var total = total
    total.claim.remarks.insert(.saturated)
    let computed = total.claim.computed ?? ""
    total.finding = total.claim.finding(
      .saturated,
      Wording(
        zh: "各项得分合计 \(computed)，满分 \(total.claim.stated) 由四舍五入而来。",
        en: "The scores add up to \(computed); the full marks of \(total.claim.stated) come from rounding."))
    return total
  }

  /// The score for executing the budget, when its full marks are what the score table lacks.
  private func executionMarks(
    of report: Report, completing marks: Rational?, to whole: Rational
  ) -> Operand? {
    guard let execution = report.executionMarks, let marks,
      (try? marks + execution.full.number) == whole
    else { return nil }
    return execution.score
  }

  private func claim(
    _ kind: ClaimKind, _ label: String?, _ quote: String, _ place: Place, sum: Expression,
    operands: [Operand],
    stated: Figure, doubts: Set<Doubt>
  ) -> CheckedClaim {
    let builder = ClaimBuilder(
      kind: kind, label: label, quote: quote, place: place, doubts: doubts)
    return builder.judged(sum, operands: operands, stated: stated.asPoints)
  }
}

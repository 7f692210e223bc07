import Figures
import Reports
import Texts

/// The scores of indicators add up to the score above them, and all of them to the overall score.
///
/// A sum that differs is wrong only when nothing can be missing from it: the parts are numbered without a gap,
/// or their full marks make up the whole. Otherwise the claim is unchecked with the reason `rowsMissing`.
public struct ScoreTree: Check {
  public init() {}

  public func claims(of report: Report) -> [CheckedClaim] {
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
        isComplete: isNumbered || marksMakeUp)
    }
  }

  private func totals(
    _ report: Report, _ index: IndicatorIndex, _ rounded: RoundedScores
  ) -> [CheckedClaim] {
    let top = index.topScored
    guard top.count > 1, var (sum, operands) = index.scores(of: top, rounded) else { return [] }
    let whole = report.fullScore?.value.number ?? report.totalRow?.full?.value.number ?? Rational(100)
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
        isComplete: isComplete)
      return $0.value.number == whole ? saturated(total) : total
    }
  }

  /// Full marks that only rounding made are remarked.
  private func saturated(_ total: CheckedClaim) -> CheckedClaim {
    guard total.claim.verdict != .exact, total.claim.rungs.contains(.rounded) else { return total }
    var total = total
    total.claim.remarks.insert(.saturated)
    let computed = total.claim.computed ?? ""
    total.finding = total.claim.finding(
      "saturated", .note,
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
    stated: Figure, isComplete: Bool
  ) -> CheckedClaim {
    let builder = ClaimBuilder(kind: kind, label: label, quote: quote, place: place)
    let stated = stated.asPoints
    guard let judgement = try? Judgement(of: sum, stated: stated) else {
      return builder.unchecked(
        .overflow, expression: sum.description, operands: operands, stated: stated.digits)
    }
    if judgement.verdict != .exact, judgement.verdict != .rounded, !isComplete {
      return builder.unchecked(
        .rowsMissing, expression: sum.plainDescription, operands: operands, stated: stated.digits,
        computed: judgement.computed.decimal())
    }
    return builder.judged(judgement, expression: sum, operands: operands, stated: stated)
  }
}

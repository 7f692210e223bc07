import Figures
import Grammars
import Reports

/// The score of an indicator is the result of the formula that the text gives for it.
///
/// Only a formula that names the score counts: 得分=…, 该项指标=… under the indicator itself.
struct ScoreAgainstFormula: Check {
  private let names: WordList

  /// `grammar` has the names of an indicator's own score.
  init(grammar: Grammar) { names = grammar[.ownScoreNames] }

  func claims(of report: Report) -> [CheckedClaim] {
    report.statements.compactMap { statement in
      guard statement.kind == .formula, let label = statement.label,
        names.ends(Array(label.unicodeScalars)),
        case .figure(let result) = statement.result, !result.isPercent,
        let index = statement.indicator, let score = report.indicators[index].score,
        isLast(statement, in: report)
      else { return nil }
      return check(report.indicators[index], score: score.asPoints, result: result.asPoints, statement)
    }
  }

  /// Whether no later result of the same label stands under the indicator, as in a chain that goes on.
  private func isLast(_ statement: StatedClaim, in report: Report) -> Bool {
    !report.statements.contains {
      $0.indicator == statement.indicator && $0.label == statement.label
        && $0.place.range.lowerBound > statement.place.range.lowerBound
    }
  }

  private func check(
    _ node: Indicator, score: Figure, result: Figure, _ statement: StatedClaim
  ) -> CheckedClaim {
    let expression = Expression.figure(result)
    let builder = ClaimBuilder(kind: .restatement, label: node.name, quote: node.quote, place: node.place)
    let operand = Operand(label: statement.label, figure: result, place: statement.place)
    var checked = builder.judged(expression, operands: [operand], stated: score)
    checked.finding?.code = .scoreDiffersFromFormula
    return checked
  }
}

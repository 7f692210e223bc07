import Figures
import Reports

/// The indicators whose score is a rounded result, as 8.81 of 34.94/39.66×10.
///
/// Marks are exact as they are given; one that was computed and rounded carries its rounding into the sums above it.
struct RoundedScores {
  private let indexes: Set<Int>

  init(_ report: Report) {
    indexes = Set(
      report.statements.compactMap { statement in
        guard statement.kind == .formula, let index = statement.indicator,
          let score = report.indicators[index].score, case .figure(let result) = statement.result,
          !result.isPercent, result.number == score.number, Self.isRounded(statement.expression, result)
        else { return nil }
        return index
      })
  }

  private static func isRounded(_ expression: Expression, _ result: Figure) -> Bool {
    (try? Judgement(of: expression, stated: result).verdict) == .rounded
  }

  /// The score as it enters a sum.
  func term(_ score: Figure, of index: Int) -> Figure {
    var figure = score.asPoints
    if indexes.contains(index) { figure.unit = nil }
    return figure
  }
}

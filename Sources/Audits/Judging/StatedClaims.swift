import Figures
import Reports

/// What the text states is judged: each stated claim gives exactly one claim.
///
/// How a result is recomputed depends on its kind; what its doubts do to the verdict is decided by ``Judge``.
struct StatedClaims: Check {
  func claims(of report: Report) -> [CheckedClaim] {
    let ratios = Ratios(report.statements)
    return report.statements.map { statement in
      switch statement.kind {
      case .formula: Formulas.claim(of: statement)
      case .difference, .growth, .share, .rate: ratios.claim(of: statement)
      case .comparison: Comparisons.claim(of: statement)
      case .rule: RateScores.claim(of: statement)
      case .sum, .count, .restatement, .subtotal, .total, .fullMarks, .rating, .bound, .target:
        ClaimBuilder(statement).judged(statement)
      }
    }
  }
}

import Figures
import Reports

extension Coverage {
  /// Counts what was checked of `report` and why the rest was not.
  init(of claims: [Claim], in report: Report) {
    self.init()
    figures = report.figureCount
    self.claims = claims.count
    checked = claims.count { $0.verdict != .unchecked }
    for claim in claims where claim.verdict == .unchecked {
      unchecked[(claim.reason ?? .unparsed).rawValue, default: 0] += 1
    }
    if !report.unparsedFormulas.isEmpty {
      self.claims += report.unparsedFormulas.count
      unchecked[Reason.unparsed.rawValue, default: 0] += report.unparsedFormulas.count
    }
  }
}

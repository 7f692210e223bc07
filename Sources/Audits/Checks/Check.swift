import Reports

/// One check of a report: it makes claims and says what is to be found in them.
protocol Check: Sendable {
  func claims(of report: Report) -> [CheckedClaim]
}

/// A claim with the finding it gives rise to, if any.
struct CheckedClaim: Sendable {
  var claim: Claim
  var finding: Finding?
  /// What the claim was recomputed from, when it was.
  var recalculation: Recalculation?
}

import Reports

/// One check of a report: it makes claims and says what is to be found in them.
public protocol Check: Sendable {
  func claims(of report: Report) -> [CheckedClaim]
}

/// A claim with the finding it gives rise to, if any.
public struct CheckedClaim: Sendable {
  public var claim: Claim
  public var finding: Finding?
  /// What the claim was recomputed from, when it was.
  public var recalculation: Recalculation?

  public init(claim: Claim, finding: Finding? = nil, recalculation: Recalculation? = nil) {
    self.claim = claim
    self.finding = finding
    self.recalculation = recalculation
  }
}

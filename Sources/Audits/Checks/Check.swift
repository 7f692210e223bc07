import Reports

/// One check of a report: it makes claims and says what is to be found in them.
public protocol Check: Sendable {
  func claims(of report: Report) -> [CheckedClaim]
}

/// A claim with the finding it gives rise to, if any.
public struct CheckedClaim: Sendable {
  public var claim: Claim
  public var finding: Finding?

  public init(claim: Claim, finding: Finding? = nil) {
    self.claim = claim
    self.finding = finding
  }
}

import Audits

/// What was read, checked and found in all files together.
public struct Totals: Sendable, Equatable {
  public var files = 0
  /// How many of them could be read, wholly or in part.
  public var read = 0
  public var findings: [Severity: Int] = [:]
  public var coverage = Coverage()

  public init() {}

  /// Counts one more file.
  public mutating func add(_ outcome: Outcome) {
    files += 1
    if outcome.wasRead { read += 1 }
    for severity in Severity.allCases { findings[severity, default: 0] += outcome.count(of: severity) }
    guard let audit = outcome.audit else { return }
    coverage.figures += audit.coverage.figures
    coverage.claims += audit.coverage.claims
    coverage.checked += audit.coverage.checked
    coverage.unchecked.merge(audit.coverage.unchecked, uniquingKeysWith: +)
  }
}

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
  public mutating func add(_ filing: Filing) {
    files += 1
    if filing.wasRead { read += 1 }
    for severity in Severity.allCases { findings[severity, default: 0] += filing.count(of: severity) }
    guard let more = filing.coverage else { return }
    coverage.figures += more.figures
    coverage.claims += more.claims
    coverage.checked += more.checked
    coverage.unchecked.merge(more.unchecked, uniquingKeysWith: +)
  }
}

import Audits
import Pages

/// What was read, checked and found in all files together.
public struct Totals: Sendable, Equatable {
  public var files = 0
  /// How many of them could be read, wholly or in part.
  public var read = 0
  public var findings: [Severity: Int] = [:]
  public var coverage = Coverage()
  /// How many of them hold no document and were left alone.
  public var setAside = 0
  public var lacks = Lacks()
  /// How many documents could be read if they were converted.
  public var convertible = 0

  /// How many documents could not be read.
  public var failed: Int { files - read - setAside }

  /// No file yet.
  ///
  /// ```swift
  /// Totals().files  // 0
  /// ```
  public init() {}

  /// Counts one more file.
  ///
  /// ```swift
  /// var totals = Totals()
  /// totals.add(Filing(Outcome(source: Outcome.Source(path: "a.pdf", format: .pdf), status: .encrypted)))
  /// totals.failed  // 1
  /// ```
  public mutating func add(_ filing: Filing) {
    files += 1
    if filing.wasRead { read += 1 }
    if filing.state.isSetAside { setAside += 1 }
    lacks.add(filing)
    if filing.status == .unsupported, filing.state.format.isOffice { convertible += 1 }
    for severity in Severity.allCases { findings[severity, default: 0] += filing.count(of: severity) }
    guard let more = filing.coverage else { return }
    coverage.figures += more.figures
    coverage.claims += more.claims
    coverage.checked += more.checked
    coverage.unchecked.merge(more.unchecked, uniquingKeysWith: +)
  }
}

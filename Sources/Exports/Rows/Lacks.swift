/// How many of the files that were read lack what a report has.
public struct Lacks: Sendable, Equatable {
  public var departments = 0
  public var years = 0
  public var scores = 0
  public var claims = 0
  /// Texts that are no report of this kind.
  public var reports = 0
  /// Tables that were seen and not read.
  public var tables = 0

  /// No file yet.
  ///
  /// ```swift
  /// Lacks().departments  // 0
  /// ```
  public init() {}

  /// Counts one more file.
  mutating func add(_ filing: Filing) {
    guard filing.wasRead else { return }
    let report = filing.report
    departments += report["department"] == nil ? 1 : 0
    years += report["year"] == nil ? 1 : 0
    scores += report["self_score"] == nil ? 1 : 0
    claims += report.integer("claims") == 0 ? 1 : 0
    reports += filing[.problems].contains { $0["code"] == "notAReport" } ? 1 : 0
    tables += filing[.findings].count { $0["code"] == "tableNotRead" }
  }
}

import Pages

/// Why an earlier try to read a file was given up; it goes into what is told of the file.
public struct Mishap: Sendable {
  /// The status that the file keeps, whatever the second try reads.
  public var status: Status
  public var problem: Problem

  /// Makes a mishap of its parts.
  ///
  /// ```swift
  /// let problem = Problem(code: "timeout", message: Wording(zh: "超时", en: "timed out"))
  /// Mishap(status: .timeout, problem: problem).status.rawValue  // "timeout"
  /// ```
  public init(status: Status, problem: Problem) {
    self.status = status
    self.problem = problem
  }
}

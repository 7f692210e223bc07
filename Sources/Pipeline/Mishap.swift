import Pages

/// Why an earlier try to read a file was given up; it goes into what is told of the file.
public struct Mishap: Sendable {
  /// The status that the file keeps, whatever the second try reads.
  public var status: Status
  public var problem: Problem

  /// Makes a mishap of its parts.
  public init(status: Status, problem: Problem) {
    self.status = status
    self.problem = problem
  }
}

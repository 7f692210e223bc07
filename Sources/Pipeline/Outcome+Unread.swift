import Exports
import Pages

extension Outcome {
  /// The outcome of a file of which nothing was read; its name says what it was meant to be.
  ///
  /// ```swift
  /// let problem = Problem(code: "timeout", message: Wording(zh: "超时", en: "timed out"))
  /// Outcome(unread: "a.docx", status: .timeout, problem: problem).source.format.rawValue  // "word"
  /// ```
  public init(unread name: String, sha256: String? = nil, status: Status, problem: Problem) {
    self.init(
      source: Source(path: name, sha256: sha256, format: Document.Format(named: name) ?? .text),
      status: status, problems: [problem])
  }
}

import Audits
import Exports
import Grammars
import Manuscripts
import Pages
import Reports

/// Reads files to their filings with one grammar, in this process.
///
///     let reader = Reader(grammar: try Grammar.builtIn(), parts: [.json])
///     for entry in Walk(["reports"]) { print(reader.filing(of: entry).json ?? "") }
public struct Reader: Sendable {
  public var grammar: Grammar
  public var options: ReadingOptions
  public var parts: Filing.Parts

  public init(grammar: Grammar, options: ReadingOptions = ReadingOptions(), parts: Filing.Parts = []) {
    self.grammar = grammar
    self.options = options
    self.parts = parts
  }

  /// What became of one entry: read, mended, understood and audited as far as it has text.
  public func filing(of entry: Walk.Entry) -> Filing {
    if let fault = entry.fault {
      let problem = Problem(code: "folderNotOpened", message: fault)
      return Filing(Outcome(unread: entry.path, status: .unreadable, problem: problem), with: parts)
    }
    let document = Document(readingFrom: entry.path, options: options)
    return filing(of: document, at: entry.path) { finer in
      entry.path == .standardInput ? nil : Document(readingFrom: entry.path, options: finer)
    }
  }

  /// What became of a file of which `document` was read.
  ///
  /// After a failure its status is that of the failure, whatever could be read in a second try. `again` reads
  /// the file once more with other options.
  func filing(
    of document: Document, at path: RawPath, after failure: Failure? = nil,
    again: (ReadingOptions) -> Document?
  ) -> Filing {
    var outcome = Outcome(path: path.string, document: document, audit: nil)
    var text: String?
    if outcome.wasRead {
      let understood = understanding(of: document, again: again)
      outcome.audit = understood.audit
      if parts.contains(.text) { text = understood.manuscript.text }
    }
    if let failure {
      outcome.status = failure.status
      outcome.problems.insert(failure.problem, at: 0)
    }
    return Filing(outcome, with: parts, text: text)
  }
}

extension Outcome {
  /// The outcome of a file of which nothing was read; its name says what it was meant to be.
  init(unread path: RawPath, sha256: String? = nil, status: Status, problem: Problem) {
    let isPDF = path.string.lowercased().hasSuffix(".pdf")
    self.init(
      source: Source(path: path.string, sha256: sha256, format: isPDF ? .pdf : .text), status: status,
      problems: [problem])
  }
}

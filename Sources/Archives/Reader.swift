import Audits
import Exports
import Grammars
import Manuscripts
import Pages
import Reports

/// Reads files to their outcomes with one grammar.
///
///     let reader = Reader(grammar: try Grammar.builtIn())
///     reader.read(Walk(["reports"])) { outcome in print(outcome.json.line) }
public struct Reader: Sendable {
  public var grammar: Grammar
  public var options: ReadingOptions

  public init(grammar: Grammar, options: ReadingOptions = ReadingOptions()) {
    self.grammar = grammar
    self.options = options
  }

  /// The outcome of one entry: read, mended, understood and audited as far as it has text.
  public func outcome(of entry: Walk.Entry) -> Outcome {
    if let fault = entry.fault {
      return Outcome(
        source: Outcome.Source(path: entry.path.string, format: .text), status: .unreadable,
        problems: [Problem(code: "folderNotOpened", message: fault)])
    }
    let document = Document(readingFrom: entry.path, options: options)
    var outcome = Outcome(path: entry.path.string, document: document, audit: nil)
    if outcome.wasRead { outcome.audit = audit(document) }
    return outcome
  }

  /// Reads `entries` in their order and hands over each outcome.
  ///
  /// `progress` is called before each entry with the number of those already done.
  public func read(
    _ entries: some Sequence<Walk.Entry>, progress: (Int, Walk.Entry) -> Void = { _, _ in },
    each handle: (Outcome) throws -> Void
  ) rethrows {
    for (done, entry) in entries.enumerated() {
      progress(done, entry)
      try handle(outcome(of: entry))
    }
  }

  private func audit(_ document: Document) -> Audit {
    let report = Report(reading: Manuscript(document), grammar: grammar)
    return Audit(report, grammar: grammar)
  }
}

import Audits
import Exports
import Grammars
import Manuscripts
import Pages
import Reports
import Texts

/// The way of a report from bytes to outcome: open, read, mend, understand, audit, look again.
///
/// Every command, the workers and the benchmark go this way and no other.
///
/// ```swift
/// let reader = ReportReader(grammar: try Grammar.builtIn(), parts: [.tables])
/// let input = Input(name: "a.txt", bytes: Array("政府采购执行率 34.94/39.66=88%。".utf8))
/// reader.filing(of: input)[.claims].map { $0["verdict"] ?? "" }  // ["rounded"]
/// ```
public struct ReportReader: Sendable {
  public var grammar: Grammar
  public var options: ReadingOptions
  /// What is wanted of each file.
  public var parts: Filing.Parts

  /// Makes a reader; the grammar is compiled already, once for all files.
  ///
  /// ```swift
  /// ReportReader(grammar: try Grammar.builtIn()).parts.isEmpty  // true
  /// ```
  public init(grammar: Grammar, options: ReadingOptions = ReadingOptions(), parts: Filing.Parts = []) {
    self.grammar = grammar
    self.options = options
    self.parts = parts
  }

  /// What became of `input`: read, mended, understood and audited as far as it has text.
  ///
  /// ```swift
  /// let reader = ReportReader(grammar: try Grammar.builtIn(), parts: [.text])
  /// let input = Input(name: "a.txt", bytes: Array("总支出3万元。".utf8))
  /// reader.filing(of: input).text  // Optional("总支出3万元。\n")
  /// ```
  public func filing(of input: Input) -> Filing { filing(of: input, document: input.document(options)) }

  /// What became of an input of which `document` was read.
  ///
  /// After a mishap its status is that of the mishap, whatever this try reads.
  ///
  /// ```swift
  /// let reader = ReportReader(grammar: try Grammar.builtIn(), parts: [.text])
  /// let input = Input(name: "a.txt", bytes: Array("总支出3万元。".utf8))
  /// let problem = Problem(code: "timeout", message: Wording(zh: "超时", en: "timed out"))
  /// let mishap = Mishap(status: .timeout, problem: problem)
  /// let document = input.document(reader.options)
  /// reader.filing(of: input, document: document, after: mishap).status.rawValue  // "timeout"
  /// ```
  public func filing(of input: Input, document: Document, after mishap: Mishap? = nil) -> Filing {
    var outcome = Outcome(path: input.name, document: document, audit: nil)
    var text: String?
    var manuscript: Manuscript?
    if outcome.wasRead {
      let understood = understoodBest(document, again: input)
      outcome.audit = understood.audit
      manuscript = understood.manuscript
      // Whoever only wants the text of a file does not ask what kind it is.
      if !parts.contains(.text), let problem = Problem.notAReport(understood.audit) {
        outcome.problems.append(problem)
      }
      if parts.contains(.text) { text = wording(of: understood.manuscript) }
    }
    if let mishap {
      outcome.status = mishap.status
      outcome.problems.insert(mishap.problem, at: 0)
    }
    var filing = Filing(outcome, with: parts, text: text)
    if parts.contains(.review) {
      filing.review = page(of: outcome, in: manuscript ?? Manuscript(document, units: grammar), from: input)
    }
    return filing
  }

  /// What is kept of an input whose text was read and could not be understood within its limits.
  ///
  /// ```swift
  /// let reader = ReportReader(grammar: try Grammar.builtIn(), parts: [.text])
  /// let input = Input(name: "a.txt", bytes: Array("总支出3万元。".utf8))
  /// let problem = Problem(code: "timeout", message: Wording(zh: "超时", en: "timed out"))
  /// let mishap = Mishap(status: .timeout, problem: problem)
  /// reader.filing(ofTextOnly: input.document(reader.options), of: input, after: mishap).text  // Optional("总支出3万元。")
  /// ```
  public func filing(ofTextOnly document: Document, of input: Input, after mishap: Mishap) -> Filing {
    var outcome = Outcome(path: input.name, document: document, audit: nil)
    outcome.status = mishap.status
    outcome.problems.insert(mishap.problem, at: 0)
    return Filing(outcome, with: parts, text: String(String.UnicodeScalarView(document.text)))
  }

  /// The mended text, or where and why its lines were joined.
  private func wording(of manuscript: Manuscript) -> String {
    guard parts.contains(.reasons) else { return manuscript.text }
    return JointText(manuscript, language: parts.contains(.english) ? .en : .zh).text
  }

  /// The document mended, understood and audited.
  ///
  /// ```swift
  /// let reader = ReportReader(grammar: try Grammar.builtIn())
  /// let document = Document(reading: Array("政府采购执行率 34.94/39.66=88%。".utf8))
  /// reader.understanding(of: document).audit.claims.map(\.verdict.rawValue)  // ["rounded"]
  /// ```
  public func understanding(of document: Document) -> Understanding {
    let manuscript = Manuscript(document, units: grammar)
    let report = Report(reading: manuscript, grammar: grammar)
    return Understanding(
      document: document, manuscript: manuscript, audit: Audit(report, grammar: grammar))
  }
}

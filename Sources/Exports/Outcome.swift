import Audits
import Pages

/// Everything that became of one file: where it came from, how far it could be read, and its audit.
///
/// Every export format writes outcomes, so a file that could not be read has its row and its object as well.
///
/// ```swift
/// let document = Document(reading: Array("年度 2021".utf8))
/// Outcome(path: "a.txt", document: document, audit: nil).wasRead  // true
/// ```
public struct Outcome: Sendable {
  /// The file an outcome belongs to.
  public struct Source: Sendable {
    /// As it was given or found; a byte that is no UTF-8 is written `\xB4`.
    public var path: String
    /// The SHA-256 of the bytes in lower-case hexadecimal; `nil` when they could not be read.
    public var sha256: String?
    public var format: Document.Format
    /// `nil` when no page was read.
    public var pages: Int?
    /// The name of a plain text's encoding, such as `gb18030`; `nil` for a PDF.
    public var encoding: String?
    /// The sizes of the pages that have one, by their numbers.
    package var sizes: [(page: Int, size: Size)] = []

    /// A file by what is known of it.
    ///
    /// ```swift
    /// Outcome.Source(path: "a.pdf", format: .pdf).pages  // nil
    /// ```
    public init(
      path: String, sha256: String? = nil, format: Document.Format, pages: Int? = nil,
      encoding: String? = nil
    ) {
      self.path = path
      self.sha256 = sha256
      self.format = format
      self.pages = pages
      self.encoding = encoding
    }
  }

  public var source: Source
  public var status: Status
  public var problems: [Problem]
  /// `nil` when the file could not be read.
  public var audit: Audit?

  /// An outcome of its parts; it has no audit when the file could not be read.
  ///
  /// ```swift
  /// Outcome(source: Outcome.Source(path: "a.pdf", format: .pdf), status: .encrypted).wasRead  // false
  /// ```
  public init(source: Source, status: Status, problems: [Problem] = [], audit: Audit? = nil) {
    self.source = source
    self.status = status
    self.problems = problems
    self.audit = audit
  }

  /// The outcome of a document that was read from `path`.
  ///
  /// ```swift
  /// let document = Document(reading: Array("年度 2021".utf8))
  /// Outcome(path: "a.txt", document: document, audit: nil).source.encoding  // Optional("utf-8")
  /// ```
  public init(path: String, document: Document, audit: Audit?) {
    let pages = document.pages.isEmpty ? nil : document.pages.count
    var source = Source(
      path: path, sha256: document.sha256, format: document.format, pages: pages, encoding: document.encoding)
    source.sizes = document.pages.compactMap { page in page.size.map { (page.number, $0) } }
    self.init(
      source: source, status: document.status, problems: document.problems, audit: audit)
  }

  /// Whether the text of the file was read, wholly or in part.
  public var wasRead: Bool { status.meansRead }

  /// How many findings have the given severity; none without an audit.
  ///
  /// ```swift
  /// Outcome(source: Outcome.Source(path: "a.pdf", format: .pdf), status: .encrypted).count(of: .error)  // 0
  /// ```
  public func count(of severity: Severity) -> Int {
    audit?.findings.count { $0.severity == severity } ?? 0
  }
}

extension Status {
  /// Whether the text of the file was read, wholly or in part, without a person having to look after it.
  public var meansRead: Bool {
    switch self {
    case .complete, .partial: true
    case .noText, .encrypted, .damaged, .unsupported, .unreadable, .timeout, .outOfMemory, .crashed: false
    }
  }
}

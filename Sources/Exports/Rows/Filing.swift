import Audits
import Pages
import Texts

/// What became of one file, as rows of plain cells.
///
/// It is what every table and every text for people is made from, what a worker sends back and what an archive
/// keeps; so all of them say the same.
///
/// ```swift
/// let document = Document(reading: [])
/// let filing = Filing(Outcome(path: "a.txt", document: document, audit: nil), with: [.tables])
/// filing[.problems].map { $0["code"] ?? "" }  // ["empty"]
/// ```
public struct Filing: Sendable, Equatable {
  /// What is wanted of a file besides its state, its findings and their claims.
  public struct Parts: OptionSet, Sendable {
    public var rawValue: UInt8

    /// The parts whose bits are set.
    ///
    /// ```swift
    /// Filing.Parts(rawValue: 3) == [.tables, .json]  // true
    /// ```
    public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// The rows of every table.
    public static let tables = Parts(rawValue: 1)
    /// The line of JSON.
    public static let json = Parts(rawValue: 2)
    /// The ledger of figures in the JSON.
    public static let figures = Parts(rawValue: 4)
    /// The mended text.
    public static let text = Parts(rawValue: 8)
    /// The candidates of the fields with their evidence in the JSON; for the text, where lines were joined and why.
    public static let reasons = Parts(rawValue: 16)
    /// Reasons in English rather than in Chinese, where they are no JSON.
    public static let english = Parts(rawValue: 32)
    /// The page for the inspector.
    public static let review = Parts(rawValue: 64)
    /// Pictures of all pages in it, and not only of those that carry a claim.
    public static let allPages = Parts(rawValue: 128)
  }

  /// A row that is asked for its cells by their keys.
  public struct Row: Sendable {
    let sheet: Sheet
    let cells: [String?]

    /// The cell under `key`; `nil` when it has no value, and for a key that the sheet does not have.
    ///
    /// ```swift
    /// let filing = Filing(path: "a.txt", sha256: nil, status: .complete, cells: [.findings: [["sumWrong", "error"]]])
    /// filing[.findings].map { $0["severity"] ?? "" }  // ["error"]
    /// ```
    public subscript(key: String) -> String? { sheet.keys.firstIndex(of: key).flatMap { cells[$0] } }
  }

  /// As it was given or found; a byte that is no UTF-8 is written `\xB4`.
  public var path: String
  /// `nil` when the bytes could not be read.
  public var sha256: String?
  public var status: Status
  public var json: String?
  public var text: String?
  /// What stands between head and end of the page for the inspector.
  public var review: String?
  /// Cells in the order of `Sheet.keys`; a sheet that was not asked for has no rows.
  public var cells: [Sheet: [[String?]]]

  /// A filing of its rows, each row with the cells of `Sheet.keys` in their order.
  ///
  /// ```swift
  /// Filing(path: "a.txt", sha256: nil, status: .damaged, cells: [:]).wasRead  // false
  /// ```
  public init(path: String, sha256: String?, status: Status, cells: [Sheet: [[String?]]]) {
    self.path = path
    self.sha256 = sha256
    self.status = status
    self.cells = cells
  }

  /// The outcome as far as `parts` asks for it; `text` is the mended text.
  ///
  /// ```swift
  /// let outcome = Outcome(source: Outcome.Source(path: "a.pdf", format: .pdf), status: .encrypted)
  /// Filing(outcome).cells[.figures]  // nil
  /// Filing(outcome, with: .tables).cells[.figures]  // Optional([])
  /// ```
  public init(_ outcome: Outcome, with parts: Parts = [], text: String? = nil) {
    let sheets: [Sheet] =
      parts.contains(.tables)
      ? Sheet.allCases : [.reports, .problems, .findings, .claims, .diagnoses, .unchecked]
    let cells = Dictionary(uniqueKeysWithValues: sheets.map { ($0, $0.rows(of: outcome)) })
    self.init(path: outcome.source.path, sha256: outcome.source.sha256, status: outcome.status, cells: cells)
    if parts.contains(.json) {
      json = outcome.json(withFigures: parts.contains(.figures), withReasons: parts.contains(.reasons)).line
    }
    if parts.contains(.text) { self.text = text }
  }

  /// The rows of a sheet, in the order of the report; none for a sheet that was not asked for.
  ///
  /// ```swift
  /// let filing = Filing(path: "a.txt", sha256: nil, status: .complete, cells: [.findings: [["sumWrong", "error"]]])
  /// filing[.findings].count  // 1
  /// ```
  public subscript(sheet: Sheet) -> [Row] { (cells[sheet] ?? []).map { Row(sheet: sheet, cells: $0) } }
}

extension Filing {
  /// Whether the text of the file was read, wholly or in part.
  public var wasRead: Bool { status.meansRead }

  /// The one row of ``Sheet/reports``.
  var report: Row { self[.reports].first ?? Row(sheet: .reports, cells: Sheet.reports.keys.map { _ in nil }) }

  /// How many findings have the given severity.
  ///
  /// ```swift
  /// Filing(Outcome(source: Outcome.Source(path: "a.pdf", format: .pdf), status: .encrypted)).count(of: .error)  // 0
  /// ```
  public func count(of severity: Severity) -> Int { report.integer("\(severity.rawValue)s") }

  /// The gravest severity among the findings; `nil` when nothing was found.
  public var worst: Severity? { Severity.allCases.filter { count(of: $0) > 0 }.max() }

  /// What was read and checked; `nil` for a file that gave no audit.
  public var coverage: Coverage? {
    guard report["claims"] != nil else { return nil }
    var coverage = Coverage()
    coverage.figures = report.integer("figures")
    coverage.claims = report.integer("claims")
    coverage.checked = report.integer("checked")
    for row in self[.unchecked] { coverage.unchecked[row["reason"] ?? ""] = row.integer("count") }
    return coverage
  }

  /// What a person should know about the file.
  public var problems: [Problem] {
    self[.problems].map { row in
      Problem(
        code: row["code"] ?? "", message: Wording(zh: row["message_zh"] ?? "", en: row["message_en"] ?? ""),
        page: row["page"].flatMap(Int.init))
    }
  }
}

extension Filing.Row {
  func integer(_ key: String) -> Int { self[key].flatMap(Int.init) ?? 0 }
}

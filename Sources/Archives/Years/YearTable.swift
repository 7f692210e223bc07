import Audits
import Exports

/// The reports of each department by their years, beside those of the year before: `years.csv`.
public struct YearTable {
  public static let fileName = "years.csv"
  /// Whether a department has one row a year, however many reports.
  private let isJoined: Bool

  /// The table with one row a report, or one a department and year.
  ///
  /// ```swift
  /// YearTable(isJoined: true).keys.count  // 12
  /// ```
  public init(isJoined: Bool = false) { self.isJoined = isJoined }

  public var keys: [String] { isJoined ? Self.joinedKeys : Self.ownKeys }

  private static let joinedKeys = [
    "department", "year", "reports", "self_score", "full_score", "rating", "fiscal_appropriation_yuan",
    "execution_rate", "errors", "warnings", "notes", "last_year_differences",
  ]

  private static let ownKeys = [
    "department", "year", "path", "sha256", "self_score", "full_score", "rating", "fiscal_appropriation",
    "fiscal_appropriation_unit", "fiscal_appropriation_yuan", "previous_self_score",
    "previous_fiscal_appropriation_yuan", "errors", "warnings", "notes", "last_year_differences",
    "execution_rate",
  ]

  /// Hands over the cells of each row, in the order of departments, years and paths.
  ///
  /// The year before is given where one report of it is there and not several.
  ///
  /// ```swift
  /// func show(_ archive: Archive) throws { try YearTable().read(archive, Selection()) { print($0) } }
  /// ```
  public func read(_ archive: Archive, _ selection: Selection, each handle: ([String?]) throws -> Void)
    throws
  {
    let statement = try selection.statement(
      selecting: isJoined ? Self.joinedColumns : Self.columns, in: archive,
      order: isJoined ? "r.department, r.year" : "r.department, r.year, v.raw",
      grouping: isJoined ? "r.department, r.year" : nil)
    while try statement.step() {
      guard statement.text(0) != nil, statement.text(1) != nil else { continue }
      try handle(keys.indices.map { statement.text($0) })
    }
  }

  private static let columns = """
    r.department, r.year, v.path, d.sha256, r.self_score_text, r.full_score_text, r.rating, r.fiscal_appropriation_text,
    r.fiscal_appropriation_unit, r.fiscal_appropriation_yuan_text, \(previous("self_score_text")),
    \(previous("fiscal_appropriation_yuan_text")), r.errors, r.warnings, r.notes,
    (SELECT count(*) FROM findings f WHERE f.document = d.id AND f.code = '\(YearFindings.code.rawValue)'),
    r.execution_rate_text
    """

  private static let joinedColumns = """
    r.department, r.year, count(*), \(one("self_score")), \(one("full_score")), \(Schema.one("rating")),
    \(one("fiscal_appropriation_yuan")), \(one("execution_rate")), sum(r.errors), sum(r.warnings), sum(r.notes),
    sum((SELECT count(*) FROM findings f WHERE f.document = d.id AND f.code = '\(YearFindings.code.rawValue)'))
    """

  /// A decimal as one of the reports prints it, where all of them have the same value.
  private static func one(_ column: String) -> String {
    "CASE count(DISTINCT r.\(column)) WHEN 1 THEN max(r.\(column)_text) END"
  }

  private static func previous(_ column: String) -> String {
    """
    (SELECT CASE count(*) WHEN 1 THEN min(q.\(column)) END FROM reports q JOIN present w ON w.document = q.document
     WHERE q.department = r.department AND q.year = r.year - 1)
    """
  }
}

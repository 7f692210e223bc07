import Audits
import Exports

/// The reports of each department by their years, beside those of the year before: `years.csv`.
public struct YearTable {
  public static let fileName = "years.csv"
  public static let keys = [
    "department", "year", "path", "sha256", "self_score", "full_score", "rating", "fiscal_appropriation",
    "fiscal_appropriation_unit", "fiscal_appropriation_yuan", "previous_self_score",
    "previous_fiscal_appropriation_yuan", "errors", "warnings", "notes", "last_year_differences",
  ]

  /// Hands over each record, in the order of departments, years and paths.
  ///
  /// The year before is given where one report of it is there and not several.
  ///
  /// ```swift
  /// func show(_ archive: Archive) throws { try YearTable.read(archive, Selection()) { print($0) } }
  /// ```
  public static func read(_ archive: Archive, _ selection: Selection, each handle: (String) throws -> Void)
    throws
  {
    let statement = try selection.statement(
      selecting: columns, in: archive, order: "r.department, r.year, v.raw")
    while try statement.step() {
      guard statement.text(0) != nil, statement.text(1) != nil else { continue }
      try handle(CSV.record(keys.indices.map { statement.text($0) }))
    }
  }

  private static let columns = """
    r.department, r.year, v.path, d.sha256, r.self_score_text, r.full_score_text, r.rating, r.fiscal_appropriation_text,
    r.fiscal_appropriation_unit, r.fiscal_appropriation_yuan_text, \(previous("self_score_text")),
    \(previous("fiscal_appropriation_yuan_text")), r.errors, r.warnings, r.notes,
    (SELECT count(*) FROM findings f WHERE f.document = d.id AND f.code = '\(YearFindings.code.rawValue)')
    """

  private static func previous(_ column: String) -> String {
    """
    (SELECT CASE count(*) WHEN 1 THEN min(q.\(column)) END FROM reports q JOIN present w ON w.document = q.document
     WHERE q.department = r.department AND q.year = r.year - 1)
    """
  }
}

import Exports
import Figures
import Pages

/// What a report says of the year before, against what last year's own report of the same department says.
///
/// An amount is compared when both reports give it the same name, and each gives it one value only. Where a
/// department has many reports for a year, they are reports of its projects, and nothing is compared.
struct YearFindings {
  static let code = "lastYearDiffers"

  private let archive: Archive

  init(_ archive: Archive) { self.archive = archive }

  /// Finds all of them anew, because every new document may be last year's report of another.
  func renew() throws {
    let remembered = try markConcerned()
    try archive.database.execute("DELETE FROM findings WHERE code = '\(Self.code)'")
    let add = try Repeated(Self.insertion, in: archive)
    for comparison in try comparisons() where comparison.differs { try add.run(comparison.cells) }
    if try markConcerned() + remembered > 0 { try recount() }
  }

  /// The documents whose counts change, before and after.
  private func markConcerned() throws -> Int {
    try archive.database.execute(
      """
      CREATE TEMP TABLE IF NOT EXISTS concerned(document INTEGER PRIMARY KEY);
      INSERT OR IGNORE INTO concerned SELECT document FROM findings WHERE code = '\(Self.code)';
      """)
    return try archive.database.number("SELECT count(*) FROM concerned")
  }

  private func recount() throws {
    try archive.database.execute(
      """
      UPDATE reports SET warnings = (
        SELECT count(*) FROM findings f WHERE f.document = reports.document AND f.severity = 'warning')
      WHERE document IN (SELECT document FROM concerned);
      DELETE FROM concerned;
      """)
  }

  /// Every amount of the year before that both reports name, in the order of the documents.
  private func comparisons() throws -> [YearComparison] {
    var all: [YearComparison] = []
    try archive.database.prepare(Self.pairs).rows([]) { row in
      guard let document = row.number(0), let label = row.text(1),
        let own = YearAmount(row, from: 2), let other = YearAmount(row, from: 5)
      else { return }
      if all.last?.document != document || all.last?.label != label {
        let place = (9...12).map { Cell(row.number($0)) }
        all.append(YearComparison(document: document, label: label, path: row.text(8) ?? "", place: place))
      }
      all[all.count - 1].add(own, other)
    }
    return all
  }

  /// Where a figure is about: this department last year, and the same in last year's report.
  private static let pairs = """
    WITH single AS (
      SELECT r.department, r.year FROM reports r JOIN present v ON v.document = r.document
      WHERE r.department IS NOT NULL AND r.year IS NOT NULL
      GROUP BY r.department, r.year HAVING count(*) <= 3)
    SELECT f.document, f.label, f.value, f.unit, f.yuan, g.value, g.unit, g.yuan, w.path,
      f.page, f.line, f."start", f."end"
    FROM single s JOIN single t ON t.department = s.department AND t.year = s.year - 1
    JOIN reports r ON r.department = s.department AND r.year = s.year
    JOIN present v ON v.document = r.document
    JOIN reports q ON q.department = t.department AND q.year = t.year
    JOIN present w ON w.document = q.document
    JOIN figures f ON f.document = r.document AND f.yuan IS NOT NULL
      AND f.period IN ('lastYear', CAST(r.year - 1 AS TEXT)) AND coalesce(f.role, 'actual') = 'actual'
    JOIN figures g ON g.document = q.document AND g.yuan IS NOT NULL AND g.label = f.label
      AND g.period IN ('thisYear', CAST(q.year AS TEXT)) AND coalesce(g.role, 'actual') = 'actual'
    WHERE length(f.label) >= 3 AND f.label NOT LIKE '%比%' AND f.label NOT LIKE '%较%'
      AND f.label NOT LIKE '%增%' AND f.label NOT LIKE '%减%'
    ORDER BY f.document, f.label, f.position, w.raw, g.position
    """

  private static let insertion = """
    INSERT INTO findings(
      document, position, code, severity, message_zh, message_en, quote, page, line, "start", "end")
    SELECT ?1, coalesce(max(position), -1) + 1, '\(code)', 'warning', ?2, ?3, ?4, ?5, ?6, ?7, ?8
    FROM findings WHERE document = ?1
    """
}

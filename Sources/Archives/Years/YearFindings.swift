import Audits
import Exports
import Figures
import Files
import Grammars
import Texts

/// What a report says of the year before, against what last year's own report of the same department says.
///
/// An amount is compared when both reports give it the same name. Where a department has many reports for a year,
/// they are reports of its projects, and nothing is compared.
struct YearFindings {
  static let code = FindingCode.lastYearDiffers

  private let archive: Archive
  private let labels: YearLabels

  init(_ archive: Archive, grammar: Grammar) {
    self.archive = archive
    labels = YearLabels(grammar: grammar)
  }

  /// Finds all of them anew, because every new document may be last year's report of another.
  func renew() throws {
    let remembered = try markConcerned()
    try archive.database.execute("DELETE FROM findings WHERE code = '\(Self.code.rawValue)'")
    let add = try Repeated(Self.insertion, in: archive)
    try compare { if $0.comparison.differs { try add.run($0.cells) } }
    if try markConcerned() + remembered > 0 { try recount() }
  }

  /// The documents whose counts change, before and after.
  private func markConcerned() throws -> Int {
    try archive.database.execute(
      """
      CREATE TEMP TABLE IF NOT EXISTS concerned(document INTEGER PRIMARY KEY);
      INSERT OR IGNORE INTO concerned SELECT document FROM findings WHERE code = '\(Self.code.rawValue)';
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

  /// Hands over every amount of the year before that both reports name, in the order of the documents.
  private func compare(_ handle: (Compared) throws -> Void) throws {
    let pairs = try Repeated(Self.pairs, in: archive)
    var found = Found(labels: labels)
    try archive.database.prepare(Self.neighbours).rows([]) { row in
      guard let document = row.number(0), let year = row.number(1), let other = row.number(2) else { return }
      if found.document != document {
        for comparison in found.comparisons { try handle(comparison) }
        found = Found(labels: labels, document: document)
      }
      let path = row.text(3) ?? ""
      try pairs.rows([.number(document), .number(year), .number(other)]) { found.add($0, path) }
    }
    for comparison in found.comparisons { try handle(comparison) }
  }

  /// One comparison, with the place of what the report says and the path of last year's report.
  private struct Compared {
    let document: Int
    let path: String
    let place: [Cell]
    var comparison: YearComparison

    /// What the finding says, in the order of its statement.
    var cells: [Cell] {
      let message = comparison.message(path: path)
      let identity = YearFindings.code.identity(of: comparison.label)
      return [.number(document), .text(message.zh), .text(message.en), .text(comparison.quote)] + place
        + [.text(identity)]
    }
  }

  /// What one report says of the year before, in the order in which it was found.
  private struct Found {
    let labels: YearLabels
    var document = 0
    var comparisons: [Compared] = []

    mutating func add(_ row: borrowing PreparedQuery, _ path: String) {
      guard let label = row.text(0), labels.isName(label),
        row.text(11).map(labels.comparesWithLastYear) ?? true,
        let own = Figure(row, from: 1), let other = Figure(row, from: 4)
      else { return }
      if let index = comparisons.firstIndex(where: { $0.comparison.label == label }) {
        return comparisons[index].comparison.add(own, other)
      }
      let place = (7...10).map { Cell(row.number($0)) }
      var comparison = YearComparison(label: label)
      comparison.add(own, other)
      comparisons.append(Compared(document: document, path: path, place: place, comparison: comparison))
    }
  }

  private static let insertion = """
    INSERT INTO findings(
      document, position, code, severity, message_zh, message_en, quote, page, line, "start", "end", department, year, id)
    SELECT ?1, coalesce(max(position), -1) + 1, '\(code.rawValue)', '\(code.severity.rawValue)', ?2, ?3, ?4, ?5, ?6, ?7, ?8,
      (SELECT department FROM reports WHERE document = ?1), (SELECT year FROM reports WHERE document = ?1), ?9
    FROM findings WHERE document = ?1
    """
}

extension Figure {
  /// Reads three cells: the number as printed, its unit, and its value in 元.
  fileprivate init?(_ row: borrowing PreparedQuery, from column: Int) {
    guard let digits = row.text(column), let plain = Figure(digits: digits),
      let yuan = row.text(column + 2).flatMap({ Figure(digits: $0)?.number }), plain.number != .zero,
      let scale = try? yuan / plain.number
    else { return nil }
    self.init(digits: digits, unit: Unit(name: row.text(column + 1) ?? "", dimension: .money, scale: scale))
  }
}

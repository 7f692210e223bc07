import Exports
import Files
import Pages

/// What an archive holds, in numbers.
public struct ArchiveOverview: Sendable, Equatable {
  /// How many documents there are of each format and status.
  public var states: [FileState: Int] = [:]
  public var lacks = Lacks()
  public var paths = 0
  public var departments = 0
  public var years: ClosedRange<Int>?
  public var runs = 0
}

/// A file that a person should look after.
public struct ArchiveNeed: Sendable, Equatable {
  public var path: RawPath
  public var status: Status
  /// The codes of its problems.
  public var codes: [String]
  public var format: Document.Format
}

extension Archive {
  /// Counts what there is at present.
  ///
  /// ```swift
  /// func years(of archive: Archive) throws -> ClosedRange<Int>? { try archive.overview().years }
  /// ```
  public func overview() throws -> ArchiveOverview {
    var overview = ArchiveOverview()
    try database.prepare(
      """
      SELECT d.format, d.status, count(*) FROM present v JOIN documents d ON d.id = v.document
      GROUP BY d.format, d.status
      """
    ).rows([]) { row in
      guard let format = row.text(0).flatMap({ Document.Format(rawValue: $0) }),
        let status = row.text(1).flatMap(Status.init(rawValue:))
      else { return }
      overview.states[FileState(format: format, status: status)] = row.number(2) ?? 0
    }
    overview.lacks = try lacks()
    overview.paths = try database.number("SELECT count(*) FROM paths WHERE is_current")
    overview.runs = try database.number("SELECT count(*) FROM runs")
    let reports = "FROM reports r JOIN present v ON v.document = r.document"
    overview.departments = try database.number("SELECT count(DISTINCT r.department) \(reports)")
    let years = try database.prepare("SELECT min(r.year), max(r.year) \(reports)")
    if try years.step(), let first = years.number(0), let last = years.number(1) {
      overview.years = first...last
    }
    return overview
  }

  /// How many of the documents that were read lack something.
  ///
  /// ```swift
  /// func nameless(in archive: Archive) throws -> Int { try archive.lacks().departments }
  /// ```
  public func lacks() throws -> Lacks {
    var lacks = Lacks()
    let counts = try database.prepare(
      """
      SELECT sum(r.department IS NULL), sum(r.year IS NULL), sum(r.self_score_text IS NULL), sum(r.claims = 0),
        sum(EXISTS (SELECT 1 FROM problems q WHERE q.document = r.document AND q.code = 'notAReport')),
        sum((SELECT count(*) FROM findings f WHERE f.document = r.document AND f.code = 'tableNotRead'))
      FROM reports r JOIN present v ON v.document = r.document WHERE r.claims IS NOT NULL
      """)
    guard try counts.step() else { return lacks }
    lacks.departments = counts.number(0) ?? 0
    lacks.years = counts.number(1) ?? 0
    lacks.scores = counts.number(2) ?? 0
    lacks.claims = counts.number(3) ?? 0
    lacks.reports = counts.number(4) ?? 0
    lacks.tables = counts.number(5) ?? 0
    return lacks
  }

  /// The documents that were not read completely: how many, and the first of them in the order of their paths.
  ///
  /// Of the last run, every path is one; of the whole archive, contents that stand at several paths are one.
  ///
  /// ```swift
  /// func sick(in archive: Archive) throws -> Int { try archive.needs(ofLastRun: false, atMost: 20).count }
  /// ```
  public func needs(ofLastRun: Bool, atMost limit: Int) throws -> (count: Int, first: [ArchiveNeed]) {
    let source =
      ofLastRun
      ? "paths v JOIN documents d ON d.id = v.document WHERE v.is_current "
        + "AND v.last_run = (SELECT max(id) FROM runs)"
      : "present v JOIN documents d ON d.id = v.document WHERE true"
    let condition = "FROM \(source) AND \(Schema.needsAPerson)"
    var first: [ArchiveNeed] = []
    try database.prepare(
      """
      SELECT v.raw, d.status, d.format, (SELECT group_concat(code) FROM problems q WHERE q.document = d.id)
      \(condition) ORDER BY v.raw LIMIT \(limit)
      """
    ).rows([]) { row in
      guard let status = row.text(1).flatMap(Status.init(rawValue:)) else { return }
      first.append(
        ArchiveNeed(
          path: path(of: RawPath(bytes: row.bytes(0) ?? [])), status: status,
          codes: (row.text(3) ?? "").split(separator: ",").map(String.init),
          format: row.text(2).flatMap { Document.Format(rawValue: $0) } ?? .text))
    }
    return (try database.number("SELECT count(*) \(condition)"), first)
  }
}

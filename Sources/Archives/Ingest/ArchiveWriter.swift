import Exports
import Files
import Pages
import Workers

/// Puts documents into an archive, each with all its rows or not at all.
final class ArchiveWriter {
  /// The run that this writer belongs to.
  let run: Int
  private let archive: Archive
  private let version: ArchiveVersion
  /// For each sheet, which of its cells have a column, and the statement that adds a row.
  private let insertions: [(sheet: Sheet, kept: [Int], statement: Repeated)]
  private let removals: [Repeated]
  private let addDocument: Repeated
  private let changeDocument: Repeated
  private let addText: Repeated
  private let paths: PathRecords

  /// Begins a run.
  init(_ archive: Archive, version: ArchiveVersion) throws {
    self.archive = archive
    self.version = version
    try Repeated("INSERT INTO runs(started, program, grammar) VALUES (\(now), ?, ?)", in: archive)
      .run(.text(version.program), .text(version.grammar))
    run = archive.database.lastRow
    insertions = try Sheet.allCases.map { sheet in
      let columns = Set(sheet.columns)
      let kept = sheet.keys.indices.filter { columns.contains(sheet.keys[$0]) }
      return (sheet, kept, try Repeated(sheet.insertion, in: archive))
    }
    removals = try (Sheet.allCases.map(\.rawValue) + ["texts"]).map { table in
      try Repeated("DELETE FROM \(table) WHERE document = ?", in: archive)
    }
    let keys = (["sha256", "size", "milliseconds", "program", "grammar", "run"] + Sheet.documentKeys)
    let names = keys.joined(separator: ", ")
    let marks = keys.map { _ in "?" }.joined(separator: ", ")
    addDocument = try Repeated(
      "INSERT INTO documents(\(names), read_at) VALUES (\(marks), \(now))", in: archive)
    changeDocument = try Repeated(
      "UPDATE documents SET (\(names), read_at) = (\(marks), \(now)) WHERE id = ?", in: archive)
    addText = try Repeated("INSERT INTO texts(document, text) VALUES (?, ?)", in: archive)
    paths = try PathRecords(archive, run: run)
  }

  /// Notes that the file at `path` is a document the archive has.
  func note(_ path: RawPath, stamp: FileStamp?, document: Int) throws {
    try paths.note(path, stamp: stamp, document: document)
  }

  /// Stores what became of a file, in place of what an earlier reading of the same bytes gave.
  func store(_ filing: Filing, of delivery: Pool.Delivery, stamp: FileStamp?, replacing old: Int?) throws {
    let document = try putDocument(filing, of: delivery, replacing: old)
    for (sheet, kept, statement) in insertions {
      for (position, row) in (filing.cells[sheet] ?? []).enumerated() {
        let place: [Cell] = sheet == .reports ? [.number(document)] : [.number(document), .number(position)]
        try statement.run(place + kept.map { Cell(row[$0]) })
      }
    }
    if let text = filing.text { try addText.run(.number(document), .text(text)) }
    try paths.note(archive.places.name(of: delivery.entry.path), stamp: stamp, document: document)
  }

  /// Ends the run with its figures.
  func end(_ summary: IngestSummary) throws {
    try Repeated(
      "UPDATE runs SET ended = \(now), inputs = ?, read = ?, known = ?, failed = ? WHERE id = ?", in: archive
    ).run(
      .number(summary.inputs), .number(summary.read), .number(summary.known), .number(summary.failed),
      .number(run))
  }

  private func putDocument(_ filing: Filing, of delivery: Pool.Delivery, replacing old: Int?) throws -> Int {
    let report = filing[.reports].first
    let milliseconds = Cell(delivery.duration.map { Int($0 / .milliseconds(1)) })
    let cells: [Cell] =
      [
        Cell(filing.sha256), Cell(delivery.size), milliseconds, .text(version.program),
        .text(version.grammar), .number(run),
      ]
      + Sheet.documentKeys.map { key in Cell(report?[key]) }
    guard let old else {
      try addDocument.run(cells)
      return archive.database.lastRow
    }
    try changeDocument.run(cells + [.number(old)])
    for removal in removals { try removal.run(.number(old)) }
    return old
  }
}

/// The program and the grammar by which files are read; what others have read is out of date.
public struct ArchiveVersion: Sendable, Equatable {
  public var program: String
  public var grammar: String

  /// Names a program and a grammar.
  ///
  /// ```swift
  /// ArchiveVersion(program: "1", grammar: "a") == ArchiveVersion(program: "1", grammar: "b")  // false
  /// ```
  public init(program: String, grammar: String) {
    self.program = program
    self.grammar = grammar
  }
}

/// The time as archives write it.
let now = "strftime('%Y-%m-%dT%H:%M:%SZ', 'now')"

import Archives
import Exports
import Files
import Foundation

@testable import Archives

/// Everything an archive says, row by row, but numbers and times of runs and the order of arrival.
struct ArchiveRows {
  /// The rows of each table as text, sorted; those of a document start with its fingerprint.
  var tables: [String: [String]] = [:]

  /// The columns that tell of the run and not of the file.
  private static let passing: Set<String> = [
    "id", "document", "read_at", "milliseconds", "run", "stamp", "first_run", "last_run", "missing_since",
  ]

  init(_ path: String) throws {
    let database = try Database(RawPath(path), .readOnly)
    let names = Sheet.allCases.map(\.rawValue) + ["documents", "paths", "texts"]
    for name in names {
      var columns: [String] = []
      try database.prepare("SELECT name FROM pragma_table_info('\(name)')").rows([]) { row in
        columns.append(row.text(0) ?? "")
      }
      let isDetail = columns.contains("position")
      columns.removeAll { Self.passing.contains($0) && !(isDetail && $0 == "id") }
      let cells = columns.map { "quote(t.\"\($0)\")" }.joined(separator: " || '|' || ")
      let link = name == "documents" ? "t.id" : "t.document"
      var rows: [String] = []
      try database.prepare(
        """
        SELECT coalesce(d.sha256, (SELECT max(path) FROM paths p WHERE p.document = d.id)) || '|' || \(cells)
        FROM \(name) t JOIN documents d ON d.id = \(link)
        """
      ).rows([]) { rows.append($0.text(0) ?? "") }
      tables[name] = rows.sorted()
    }
  }

  /// The first difference to other rows, for a message.
  func difference(from other: ArchiveRows) -> String? {
    for (name, rows) in tables.sorted(by: { $0.key < $1.key }) {
      let others = other.tables[name] ?? []
      if rows == others { continue }
      let odd = Set(rows).symmetricDifference(others).sorted().prefix(2)
      return "\(name): \(rows.count) and \(others.count) rows; \(odd.joined(separator: " ; ").prefix(400))"
    }
    return nil
  }
}

/// What SQLite says of an archive's soundness; `ok` when all is well.
func integrity(of path: String) throws -> String? {
  let database = try Database(RawPath(path), .readWrite)
  let foreign = try database.number("SELECT count(*) FROM pragma_foreign_key_check")
  try database.execute("INSERT INTO search(search) VALUES ('integrity-check')")
  return foreign == 0 ? try database.value("PRAGMA integrity_check") : "foreign keys"
}

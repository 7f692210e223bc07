import Exports
import Files

/// A statement that an archive runs again and again.
final class Repeated {
  private let statement: PreparedQuery

  init(_ sql: String, in archive: Archive) throws(FileFault) { statement = try archive.database.prepare(sql) }

  /// Runs it without looking at rows.
  func run(_ cells: Cell...) throws(FileFault) { try statement.run(cells) }

  func run(_ cells: [Cell]) throws(FileFault) { try statement.run(cells) }

  /// Hands over each row.
  func rows(_ cells: [Cell], each handle: (borrowing PreparedQuery) throws -> Void) throws {
    try statement.rows(cells, each: handle)
  }

  /// The first row, as `body` takes it; `nil` when there is none.
  func first<Value>(_ cells: Cell..., body: (borrowing PreparedQuery) -> Value) throws(FileFault) -> Value? {
    try statement.bind(cells)
    guard try statement.step() else { return nil }
    let value = body(statement)
    // A statement that is left on a row would keep the archive from being written to.
    try statement.bind([])
    return value
  }
}

extension Sheet {
  /// The columns of ``Sheet/reports`` that stand in the table of documents.
  static let documentKeys = ["format", "pages", "encoding", "status", "problems", "problem_messages"]

  /// The keys of the cells that the table of this name in an archive keeps.
  var columns: [String] { keys.filter { self != .reports || !Sheet.documentKeys.contains($0) } }

  /// The column that keeps the cells of a key as they are printed; the one of the name itself may be a number.
  func column(_ key: String) -> String { Schema.numbers[self]?.contains(key) == true ? key + "_text" : key }

  /// The statement that adds a row.
  var insertion: String {
    let own = self == .reports ? ["document"] : ["document", "position"]
    let names = (own + columns.map(column)).map { "\"\($0)\"" }
    let marks = names.map { _ in "?" }
    return
      "INSERT INTO \(rawValue)(\(names.joined(separator: ", "))) VALUES (\(marks.joined(separator: ", ")))"
  }
}

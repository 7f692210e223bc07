/// One table of rows: its columns, and the rows that a file gives it.
///
/// Conforming types say each column once, as its key and how a row fills it, so keys and cells cannot part.
protocol Table: SendableMetatype {
  associatedtype Row

  /// Without the columns `path` and `sha256`, by which every row is known.
  static var columns: [Column<Row>] { get }
  static func rows(of outcome: Outcome) -> [Row]
}

/// A column: its key in the header, and its cell in a row.
struct Column<Row>: Sendable {
  var key: String
  var cell: @Sendable (Row) -> String?

  init(_ key: String, _ cell: @escaping @Sendable (Row) -> String?) {
    self.key = key
    self.cell = cell
  }
}

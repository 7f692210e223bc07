/// One table of an export: its columns, and the rows that a file gives it.
///
/// Conforming types say each column once, as its key and how a row fills it, so header and cells cannot part.
protocol Table: SendableMetatype {
  associatedtype Row

  /// The name of the file the table is written to.
  static var fileName: String { get }
  /// Without the columns `path` and `sha256`, which every table starts with.
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

/// A table of the export as CSV text, written row by row.
///
///     for table in CSVTable.all { print(table.fileName, table.header, table.records(of: outcome)) }
public struct CSVTable: Sendable {
  /// `reports.csv` and the like.
  public let fileName: String
  /// The first record, with the key of every column in English.
  public let header: String
  private let render: @Sendable (Outcome) -> String

  /// The records of one file, each with its CRLF; empty when it has no row in this table.
  public func records(of outcome: Outcome) -> String { render(outcome) }

  /// The five tables: reports, indicators, claims, findings and figures.
  public static let all: [CSVTable] = [
    CSVTable(ReportTable.self), CSVTable(IndicatorTable.self), CSVTable(ClaimTable.self),
    CSVTable(FindingTable.self), CSVTable(FigureTable.self),
  ]

  init<Source: Table>(_ table: Source.Type) {
    let columns = Source.columns
    fileName = Source.fileName
    header = CSV.record(["path", "sha256"] + columns.map(\.key))
    render = { outcome in
      let keys = [visible(outcome.source.path), outcome.source.sha256]
      return Source.rows(of: outcome)
        .map { row in CSV.record(keys + columns.map { $0.cell(row) }) }
        .joined()
    }
  }
}

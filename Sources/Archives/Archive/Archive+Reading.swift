import Exports
import Pages

extension Archive {
  /// Hands over what the archive has of each document, in the order of the paths, one after the other.
  ///
  /// Only the rows of `sheets` are filled in, beside those of ``Sheet/reports``.
  ///
  /// ```swift
  /// func show(_ archive: Archive) throws { try archive.read(sheets: [.findings]) { print($0.path) } }
  /// ```
  public func read(
    _ selection: Selection = Selection(), sheets: [Sheet] = Sheet.allCases,
    each handle: (Filing) throws -> Void
  ) throws {
    try readNumbered(selection, sheets: sheets) { _, filing in try handle(filing) }
  }

  /// The same, each with the number of its document.
  func readNumbered(
    _ selection: Selection, sheets: [Sheet], each handle: (Int, Filing) throws -> Void
  ) throws {
    let details = try sheets.filter { $0 != .reports }.map { sheet in
      let columns = sheet.columns.map { "\"\(sheet.column($0))\"" }.joined(separator: ", ")
      let wanted = sheet == .findings ? selection.wantedFindings : ""
      let sql = "SELECT \(columns) FROM \(sheet.rawValue) WHERE document = ?\(wanted) ORDER BY position"
      return (sheet, try Repeated(sql, in: self))
    }
    let keys = Sheet.reports.keys
    let own = ["v.document", "v.path", "d.sha256"]
    let columns = (own + keys.map { "\"\(Sheet.reports.column($0))\"" })
      .joined(separator: ", ")
    let documents = try selection.statement(selecting: columns, in: self)
    while try documents.step() {
      guard let document = documents.number(0) else { continue }
      var filing = Filing(
        path: documents.text(1) ?? "", sha256: documents.text(2), status: .unreadable,
        cells: [.reports: [keys.indices.map { documents.text($0 + own.count) }]])
      filing.status = filing[.reports].first?["status"].flatMap(Status.init) ?? .unreadable
      for (sheet, statement) in details {
        filing.cells[sheet] = try statement.all(.number(document)) { row in
          sheet.columns.indices.map { row.text($0) }
        }
      }
      try handle(document, filing)
    }
  }

  /// How many documents there are.
  ///
  /// ```swift
  /// func reports(in archive: Archive) throws -> Int { try archive.count(Selection(["year=2022"])) }
  /// ```
  public func count(_ selection: Selection = Selection()) throws -> Int {
    let statement = try selection.statement(selecting: "count(*)", in: self)
    return try statement.step() ? statement.number(0) ?? 0 : 0
  }
}

extension Repeated {
  /// Every row, as `body` takes it.
  func all<Value>(_ cells: Cell..., body: (borrowing PreparedQuery) -> Value) throws -> [Value] {
    var values: [Value] = []
    try rows(cells) { values.append(body($0)) }
    return values
  }
}

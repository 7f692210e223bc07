/// A table of the export as CSV text, written row by row.
///
/// ```swift
/// CSVTable.all.map(\.fileName)  // ["reports.csv", "indicators.csv", "claims.csv", "operands.csv", "findings.csv", "figures.csv"]
/// ```
public struct CSVTable: Sendable {
  let sheet: Sheet
  /// The keys of columns that whoever writes the table adds behind its own.
  public var more: [String] = []

  /// `reports.csv` and the like.
  public var fileName: String { sheet.rawValue + ".csv" }

  /// The first record, with the key of every column in English.
  public var header: String { CSV.record(keys) }

  /// The keys of its columns.
  package var keys: [String] { ["path", "sha256"] + sheet.keys + more }

  /// What it holds, in Chinese.
  package var title: String {
    switch sheet {
    case .reports: "报告"
    case .indicators: "指标"
    case .claims: "算式"
    case .operands: "运算数"
    case .findings: "问题"
    case .figures: "数字"
    case .problems, .diagnoses, .unchecked, .pages, .boxes: sheet.rawValue
    }
  }

  /// The records of one file, each with its CRLF; empty when it has no row in this table.
  ///
  /// ```swift
  /// let filing = Filing(path: "a.txt", sha256: nil, status: .complete, cells: [.findings: [["sumWrong", "error"]]])
  /// CSVTable.all[4].records(of: filing)  // "a.txt,,sumWrong,error\r\n"
  /// CSVTable.all[4].records(of: filing, with: [["dismissed"]])  // "a.txt,,sumWrong,error,dismissed\r\n"
  /// ```
  public func records(of filing: Filing, with added: [[String?]] = []) -> String {
    rows(of: filing, with: added).map(CSV.record).joined()
  }

  /// The cells of each row of one file.
  package func rows(of filing: Filing, with added: [[String?]] = []) -> [[String?]] {
    let keys = [visible(filing.path), filing.sha256]
    return (filing.cells[sheet] ?? []).enumerated().map { index, cells in
      keys + cells + (index < added.count ? added[index] : [])
    }
  }

  /// The six tables: reports, indicators, claims, operands, findings and figures.
  public static let all: [CSVTable] = [Sheet.reports, .indicators, .claims, .operands, .findings, .figures]
    .map { CSVTable(sheet: $0) }

  /// Whether it is the table of findings, which judgements are written into.
  package var isOfFindings: Bool { sheet == .findings }
}

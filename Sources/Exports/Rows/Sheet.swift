/// One of the tables that the outcome of a file is written to.
///
/// The first five and the operands are also written as CSV; the others hold what those only list within a cell.
public enum Sheet: String, CaseIterable, Sendable {
  case reports, indicators, claims, findings, figures
  case problems, operands, diagnoses, unchecked
  case pages, boxes

  /// The keys of the columns, in the order of the cells.
  public var keys: [String] { Self.keys[self] ?? [] }

  /// The rows of one file as plain cells; `nil` for a cell without a value.
  func rows(of outcome: Outcome) -> [[String?]] { definition.rows(outcome) }

  private static let keys = Dictionary(uniqueKeysWithValues: allCases.map { ($0, $0.definition.keys) })

  private var definition: Definition {
    switch self {
    case .reports: Definition(ReportTable.self)
    case .indicators: Definition(IndicatorTable.self)
    case .claims: Definition(ClaimTable.self)
    case .findings: Definition(FindingTable.self)
    case .figures: Definition(FigureTable.self)
    case .problems: Definition(ProblemTable.self)
    case .operands: Definition(OperandTable.self)
    case .diagnoses: Definition(DiagnosisTable.self)
    case .unchecked: Definition(UncheckedTable.self)
    case .pages: Definition(PageTable.self)
    case .boxes: Definition(BoxTable.self)
    }
  }
}

/// A table without the type of its rows.
private struct Definition {
  let keys: [String]
  let rows: (Outcome) -> [[String?]]

  init<Source: Table>(_ table: Source.Type) {
    let columns = Source.columns
    keys = columns.map(\.key)
    rows = { outcome in Source.rows(of: outcome).map { row in columns.map { $0.cell(row) } } }
  }
}

import Audits
import Figures
import Reports

/// One row an indicator, in the order of the report.
///
/// Its identity starts with a letter, because spreadsheets and data frames take `1.10` for a number and `1.2.1` for a date.
enum IndicatorTable: Table {
  static func rows(of outcome: Outcome) -> [Indicator] { outcome.audit?.report.indicators ?? [] }

  static var columns: [Column<Indicator>] {
    [
      Column("id") { "i" + $0.id },
      Column("parent") { $0.parent.map { "i" + $0 } },
      Column("level") { String($0.level) },
      Column("name") { $0.name },
      Column("full") { $0.full?.digits },
      Column("score") { $0.score?.digits },
      Column("quote") { $0.quote },
    ] + placeColumns { $0.place } + [Column("standard") { $0.standard }]
  }
}

/// The columns that say where a row stands: page, line, and the range of the raw text.
func placeColumns<Row>(_ place: @escaping @Sendable (Row) -> Place) -> [Column<Row>] {
  [
    Column("page") { String(place($0).page) },
    Column("line") { place($0).line.map(String.init) },
    Column("start") { String(place($0).range.lowerBound) },
    Column("end") { String(place($0).range.upperBound) },
  ]
}

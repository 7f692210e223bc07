import Audits
import Pages
import Reports

/// One row a page that has a size, in points.
enum PageTable: Table {
  static func rows(of outcome: Outcome) -> [(page: Int, size: Size)] { outcome.source.sizes }

  static var columns: [Column<(page: Int, size: Size)>] {
    [
      Column("page") { String($0.page) },
      Column("width") { JSON.points($0.size.width) },
      Column("height") { JSON.points($0.size.height) },
    ]
  }
}

/// One row a box on a page, in points from the top left corner, with the table and the row that it belongs to.
enum BoxTable: Table {
  struct Row {
    var sheet: Sheet
    /// The position of the row in its table, counted from 0.
    var row: Int
    var page: Int
    var box: Box
  }

  static func rows(of outcome: Outcome) -> [Row] {
    let places: [(Sheet, [Place])] = [
      (.indicators, IndicatorTable.rows(of: outcome).map(\.place)),
      (.claims, ClaimTable.rows(of: outcome).map(\.place)),
      (.operands, OperandTable.rows(of: outcome).map(\.operand.place)),
      (.findings, FindingTable.rows(of: outcome).map(\.finding.place)),
      (.figures, FigureTable.rows(of: outcome).map(\.place)),
    ]
    return places.flatMap { sheet, places in
      places.enumerated().flatMap { row, place in
        place.boxes.map { Row(sheet: sheet, row: row, page: place.page, box: $0) }
      }
    }
  }

  static var columns: [Column<Row>] {
    [
      Column("sheet") { $0.sheet.rawValue },
      Column("row") { String($0.row) },
      Column("page") { String($0.page) },
      Column("x0") { JSON.points($0.box.x0) },
      Column("y0") { JSON.points($0.box.y0) },
      Column("x1") { JSON.points($0.box.x1) },
      Column("y1") { JSON.points($0.box.y1) },
    ]
  }
}

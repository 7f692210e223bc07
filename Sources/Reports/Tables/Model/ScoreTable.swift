import Manuscripts
import Texts

/// A score table in one shape, whatever the file was: typed columns, and rows of cells.
struct ScoreTable {
  struct Cell {
    var columns: Range<Int>
    var passage: Passage
  }

  struct Row {
    enum Kind {
      case indicator
      /// 其中: what the row above is made of
      case detail
      /// 小计
      case subtotal
      /// 合计, 总分
      case total
    }

    var kind: Kind
    /// From left to right; what a merged cell of the rows above covers is not among them.
    var cells: [Cell]
    /// Whether a total is called the score of the whole and not just a sum.
    var isOverall = false
  }

  var columns: [TableColumn]
  var rows: [Row] = []

  /// The level whose rows are scored.
  var leaf: Int { columns.map { $0.head.isLevel ? $0.level : 0 }.max() ?? 0 }

  /// The cell of a row that lies over a column.
  subscript(row: Int, column: Int) -> Cell? {
    rows[row].cells.first { $0.columns.contains(column) }
  }
}

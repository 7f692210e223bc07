import Figures
import Grammars

/// A figure in running text with the words that name it.
struct Mention {
  /// What the words around a figure make of it.
  enum Nature: Hashable {
    /// A quantity of its own.
    case amount
    /// The quantity that another is compared with: 比上年 *1,751.47 万元* 增加….
    case base
    /// 增加 *297.18 万元*
    case change
    /// 增长 *16.97%*
    case changeRate
    /// 占… *67.02%*
    case share
    /// Any other rate: 执行率 *88%*, 完成预算的 *95.45%*.
    case rate
    /// A year or a date.
    case time

    /// All that count or measure something.
    static let quantities: Set<Nature> = [.amount, .base, .change, .changeRate, .share, .rate]
  }

  var lexed: LexedFigure
  /// The words before it in its clause.
  var label: Range<Int>
  /// The label without links, years and connectives.
  var name: [Unicode.Scalar]
  /// The name by which it says what it is, 预算 or 决算: without an inherited subject and without the names of
  /// funds such as 一般公共预算.
  var role: [Unicode.Scalar]
  var sentence: Int
  /// Counts the parts of the text between semicolons and sentence ends.
  var segment: Int
  /// How many brackets are open around it.
  var depth: Int
  var nature: Nature

  var figure: Figure { lexed.figure }
  var range: Range<Int> { lexed.range }
}

extension Figure {
  /// Whether two figures count the same kind of thing, so that they can be added.
  func isCommensurable(with other: Figure) -> Bool {
    if unit?.dimension != other.unit?.dimension { return false }
    switch unit?.dimension {
    case .count, .measure: return unit?.thing == other.unit?.thing
    default: return true
    }
  }
}

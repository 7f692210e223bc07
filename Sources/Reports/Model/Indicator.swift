import Figures

/// One indicator of the score tree.
public struct Indicator: Sendable {
  /// Its numbers from the top, such as `1.2.1`.
  public var id: String
  /// The `id` of the indicator it belongs to; `nil` at the top.
  public var parent: String?
  /// Counted from 1.
  public var level: Int
  /// `nil` when the table leaves the name empty.
  public var name: String?
  /// The name that the grammar knows it by, whatever the report calls it; `nil` for one that it does not know.
  public var standard: String?
  /// 分值: the marks it can get.
  public var full: Figure?
  /// 得分: the marks it got.
  public var score: Figure?
  /// The words it was read from.
  public var quote: String
  public var place: Place
  /// Whether its children are all there: they are numbered without a gap, or their full marks make up its own.
  public var childrenAreComplete: Bool
  /// Whether its children are numbered upwards, so that none of them was read twice or stands for others.
  public var childrenAreNumbered = false
  /// 评分标准: the text that says how it is scored, when the table has it.
  public var rule: String?
  /// 年度指标值, with its bound: ≥95%.
  public var target: Figure?
  /// 实际完成值
  public var actual: Figure?

  init(
    id: String = "", parent: String? = nil, level: Int, name: String?, full: Figure? = nil,
    score: Figure? = nil, quote: String, place: Place, childrenAreComplete: Bool = false, rule: String? = nil,
    target: Figure? = nil, actual: Figure? = nil
  ) {
    self.id = id
    self.parent = parent
    self.level = level
    self.name = name
    self.full = full
    self.score = score
    self.quote = quote
    self.place = place
    self.childrenAreComplete = childrenAreComplete
    self.rule = rule
    self.target = target
    self.actual = actual
  }
}

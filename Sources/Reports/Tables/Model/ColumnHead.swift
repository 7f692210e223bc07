/// What a column of a score table holds.
enum ColumnHead: Hashable {
  /// 一级指标, 二级指标, 三级指标: the names of a level, counted from 1.
  case level(Int)
  /// 分值, 权重
  case full
  /// 得分
  case score
  /// 复核得分: what another body gave
  case secondScore
  /// 年度指标值
  case target
  /// 实际完成值
  case actual
  /// ≥ or ≤ in a column of its own
  case sign
  case unit
  /// 评分标准
  case rule
  /// 指标解释
  case explanation
  /// 扣分原因, 备注
  case remark
  /// 序号
  case number
  /// 权重(%) beside 分值
  case weight
  case other

  /// 三级指标
  static let third = ColumnHead.level(3)

  var isLevel: Bool { if case .level = self { true } else { false } }
}

/// A column with the level of names whose marks it holds.
struct TableColumn: Hashable {
  var head: ColumnHead
  /// For names their own level; for all else the level of the names that it speaks of.
  var level: Int
}

/// What recomputation says of a stated result; the first rung of the ladder that holds.
public enum Verdict: String, Hashable, Sendable, CaseIterable {
  /// 精确相符: the stated result is the computed one.
  case exact
  /// 四舍五入相符: it is the computed one rounded once, halves away from zero or to even.
  case rounded
  /// 截尾相符: it is the computed one cut towards zero.
  case truncated
  /// 在原始数据舍入范围内: unrounded operands could give it.
  case tolerated
  /// 进一法相符: it is the computed one raised away from zero.
  case roundedUp
  /// 约数相符: it is hedged and near enough.
  case approximate
  /// 不符: none of these.
  case wrong
  /// 未核: it could not be checked, and the reason is given.
  case unchecked
}

/// How comfortably a tolerated result lies in the range of its operands.
public enum Grade: String, Hashable, Sendable {
  case plausible
  /// Possible, but further off than rounding makes likely, or only at the very end of the range.
  case strained
  /// Possible only if an operand is read as less exact than its partners.
  case loose
}

/// A remark beside the verdict.
public enum Remark: String, Hashable, Sendable, CaseIterable {
  /// The exact result lies halfway, and the two ways of rounding differ.
  case tie
  /// A full 100 % or 0 % that rounding alone made.
  case saturated
  /// The operands are so coarse that most other results would pass as well.
  case uninformative
}

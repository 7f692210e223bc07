import Texts

extension Grammar: UnitWords {
  /// Whether `text`, folded, starts with a unit and not with a word that only begins like one.
  ///
  /// ```swift
  /// try Grammar.builtIn().startsWithUnit(foldedForMatching("万元支出"))  // true
  /// try Grammar.builtIn().startsWithUnit(foldedForMatching("项目概况"))  // false
  /// ```
  public func startsWithUnit(_ text: [Unicode.Scalar]) -> Bool {
    guard self[.wordsLikeUnits].length(in: text, at: 0) == nil else { return false }
    return units.unit(in: text, at: 0) != nil || self[.times].length(in: text, at: 0) != nil
  }
}

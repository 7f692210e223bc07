import Figures

/// What marks and levels of a score table are at most.
enum ScoreMeasures {
  /// The marks of a whole report make up a hundred; no score without full marks is higher.
  static let whole = Rational(100)
  /// Forms of several reports count to more; nothing higher is a mark.
  static let highest = Rational(1000)
  /// 一级, 二级, 三级: forms without heads have three levels, the last of them scored.
  static let deepestLevel = 3
  /// Marks are counted in hundredths: 12.5分 is 1250.
  static let hundredths = 100
  static let tenths = 10
  /// The widest forms have some twenty columns; a row of more heads than this is named and not read.
  static let mostColumns = 64

  /// Whether a number may be a mark.
  static func mayBeMark(_ number: Rational) -> Bool { number >= .zero && number <= highest }
}

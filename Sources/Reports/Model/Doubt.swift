/// Why a claim may not be judged strictly.
///
/// Readers raise doubts where they see them; the judge of `Audits` alone decides what each does to a verdict.
public enum Doubt: String, Hashable, Sendable, CaseIterable {
  /// The text does not hold what the result is computed from.
  case operandMissing
  /// A mended line wrap lies inside one of its figures: `118.` and `25` on two lines.
  case mendedFigure
  /// The text breaks off behind the result, perhaps inside it: `下降7` where the file ends.
  case figureAtCut
  /// The words may mean other operands, with which the result holds.
  case operandAmbiguous
  /// Rows of the table may be missing from the sum.
  case rowsMayBeMissing
  /// Rows may stand for groups of other rows, so that something is added twice.
  case rowsMayBeGroups
  /// The text may leave out some of the parts: `其中`, `等`.
  case partsMayBeMissing
  /// One thing may stand under two of the parts, as a person under two heads.
  case partsMayOverlap
  /// The rule is prescribed for the form and not printed in the report, so that the assessor may have had another.
  case ruleNotPrinted
  /// A figure was recognised from an image or put together from wreckage.
  case figureUnsure
}

/// What a printed minus sign does beside a word such as 增加 or 减少.
public enum SignUse: Hashable, Sendable {
  /// It only repeats what the word says: `减少-5`.
  case repeatsWord
  /// It says the opposite of the word: `增加-5`.
  case contradictsWord
}

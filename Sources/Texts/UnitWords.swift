/// A vocabulary that knows the words behind figures.
///
/// Numberings and quantities look alike where a line starts with `1.2`; what stands behind tells them apart, and the
/// words for that are those of the reader's grammar.
public protocol UnitWords: Sendable {
  /// Whether `text`, folded and without blanks, starts with a unit rather than with a word of its own.
  ///
  /// 万元 and 公里 are units; 项目 is a word though 项 alone is a unit.
  func startsWithUnit(_ text: [Unicode.Scalar]) -> Bool
}

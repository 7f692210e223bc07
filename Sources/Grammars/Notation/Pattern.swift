/// A parsing expression over text in which every figure is one token.
///
/// The operators are those of parsing expression grammars (Ford, POPL 2004), with two additions: figures
/// by kind, and a gap that runs over text without a figure to the first place where the rest matches.
indirect enum Pattern: Hashable, Sendable {
  /// These scalars, white space aside.
  case literal([Unicode.Scalar])
  /// Any word of the class with this name, the longest first.
  case word(String)
  /// The same once the class is looked up.
  case oneOf(WordList)
  /// The rule with this name.
  case rule(String)
  /// A figure of one of these kinds; any figure when empty.
  case figure(Set<FigureKind>)
  /// Text without a figure or a clause end.
  case clauseGap
  /// Text without a figure or a sentence end.
  case sentenceGap
  /// Any one scalar.
  case any
  case start
  case end
  case sequence([Pattern])
  case choice([Pattern])
  case optional(Pattern)
  case many(Pattern, atLeast: Int)
  case lookahead(Pattern)
  case negativeLookahead(Pattern)
  /// The text just before does not end with this literal or word.
  case negativeLookbehind(Pattern)
  case capture(String, Pattern)
}

/// What a figure token may be, by its unit.
public enum FigureKind: String, Hashable, Sendable, CaseIterable {
  case money, rate, points, count, time, measure
  /// A figure without a unit.
  case bare
}

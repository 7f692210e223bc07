import Figures

/// What recomputation found, as far as doubts care.
struct Situation: Hashable {
  /// How near the stated result is to the computed one.
  enum Closeness: Hashable, CaseIterable {
    /// Equal, rounded once, or well within what unrounded figures could give.
    case fits
    /// Only cut, raised, or at the end of what unrounded figures could give.
    case barelyFits
    case misses
  }

  /// Which of the two is larger.
  enum Side: Hashable, CaseIterable { case computedIsLess, equal, computedIsMore }

  /// What the parts of a list leave of their whole.
  enum Rest: Hashable, CaseIterable {
    case large
    /// Three or more parts leave a rest too small to be a part of its own.
    case small
    /// One wrong digit explains it, which chance would hardly do.
    case oneDigit
  }

  var closeness: Closeness
  var side: Side
  var rest = Rest.large
}

extension Situation {
  /// The situation of a result that was recomputed from `expression`.
  init(_ judgement: Judgement, of expression: Expression, stated: Figure) {
    closeness = Closeness(judgement.verdict, judgement.grade)
    let (computed, value) = (judgement.computed, stated.value)
    side = computed < value ? .computedIsLess : computed > value ? .computedIsMore : .equal
    if closeness == .misses, side == .computedIsLess {
      rest = OpenList(expression, whole: stated).rest
    }
  }
}

extension Situation.Closeness {
  init(_ verdict: Verdict, _ grade: Grade?) {
    switch (verdict, grade) {
    case (.wrong, _), (.unchecked, _): self = .misses
    case (.tolerated, .strained), (.tolerated, .loose), (.truncated, _), (.roundedUp, _): self = .barelyFits
    case (.exact, _), (.rounded, _), (.tolerated, _), (.approximate, _): self = .fits
    }
  }
}

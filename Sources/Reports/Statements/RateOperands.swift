import Figures
import Grammars

/// Finds what a rate divides by what: the nearest amounts before it with the right words in their names.
///
/// Both stand in the sentence of the rate, or in the one before when the rate opens its own. An amount under
/// 其中 and one outside of it, or amounts on two sides of a semicolon, do not belong together. What else the words
/// may mean is kept, because a rate that holds on another pair accuses nobody.
struct RateOperands {
  private let rate: Mention
  private let paragraph: Paragraph
  private let grammar: Grammar

  init(before rate: Mention, in paragraph: Paragraph, grammar: Grammar) {
    self.rate = rate
    self.paragraph = paragraph
    self.grammar = grammar
  }

  struct Pair {
    var numerator: Mention
    var denominator: Mention
  }

  /// What the words mean first, and what else they may mean.
  struct Binding {
    var pair: Pair
    var others: [Pair]
  }

  /// A named rate by the words of its numerator and denominator.
  func binding(numerators: [[Unicode.Scalar]], denominators: [[Unicode.Scalar]]) -> Binding? {
    let candidates = candidates
    let tops = candidates.filter { has($0, numerators) && !has($0, denominators) && !isUnfinished($0) }
    let bottoms = candidates.filter { has($0, denominators) }
    let named = tops.reversed().flatMap { top in
      bottoms.reversed().filter { $0.range != top.range }.map { Pair(numerator: top, denominator: $0) }
    }
    if let binding = binding(named) {
      return isAmbiguous(binding.pair.denominator, among: bottoms) ? nil : binding
    }
    if bottoms.isEmpty, let top = tops.last, top.segment == rate.segment,
      let base = baseOfSentenceBefore(denominators), base.figure.isCommensurable(with: top.figure)
    {
      return Binding(pair: Pair(numerator: top, denominator: base), others: [])
    }
    // 在用固定资产 over 固定资产: the numerator is the denominator with a word before it.
    let parts = candidates.reversed().filter { has($0, numerators) }.flatMap { top in
      candidates.reversed().filter { isPart(top, of: $0) }.map { Pair(numerator: top, denominator: $0) }
    }
    return binding(parts)
  }

  /// “完成年初预算的…”: the last amount that is no budget over the last budget before it, of the kind that is named.
  func completion(of target: [Unicode.Scalar], among bases: [[Unicode.Scalar]]) -> Binding? {
    let candidates = candidates
    guard let top = candidates.last(where: { !has($0, bases) }) else { return nil }
    let bottoms = candidates.reversed().filter {
      has($0, bases) && $0.range.lowerBound < top.range.lowerBound
    }
    let stages = ["年初预算", "调整预算"].map(grammar.forms).filter { words in
      words.contains { target.containsRun($0) }
    }
    let meant = bottoms.filter { bottom in stages.contains { has(bottom, $0) } }
    let others = bottoms.filter { bottom in !meant.contains { $0.range == bottom.range } }
    return binding((meant + others).map { Pair(numerator: top, denominator: $0) })
  }

  /// “预算 A，支出 B，其中：甲支出 C，完成预算的 p%”: C over A, which p cannot be less than, because the budget of 甲 is
  /// part of A.
  func leastCompletion(among bases: [[Unicode.Scalar]]) -> Pair? {
    let candidates = candidates
    guard let top = candidates.last, !has(top, bases), top.segment == rate.segment,
      let whole = candidates.last(where: { has($0, bases) && $0.depth == top.depth }),
      whole.range.lowerBound < top.range.lowerBound, whole.figure.isCommensurable(with: top.figure),
      listOpens(between: whole, and: top)
    else { return nil }
    return Pair(numerator: top, denominator: whole)
  }

  /// The first pair that the text lets stand together, with the later ones.
  private func binding(_ pairs: [Pair]) -> Binding? {
    let bound = pairs.filter(belongTogether)
    return bound.first.map { Binding(pair: $0, others: Array(bound.dropFirst())) }
  }

  private var candidates: [Mention] {
    let same = amounts(ofSentence: rate.sentence)
    guard same.isEmpty, rate.sentence > 0 else { return same }
    return amounts(ofSentence: rate.sentence - 1)
  }

  /// “预算安排 100 万元，其中……。实际支出 90 万元，执行率 90%”: the only base of the sentence before, outside its list.
  private func baseOfSentenceBefore(_ bases: [[Unicode.Scalar]]) -> Mention? {
    guard rate.sentence > 0 else { return nil }
    let found = amounts(ofSentence: rate.sentence - 1).filter { has($0, bases) }
    guard let first = found.first, first.depth == 0 else { return nil }
    let isOnly = found.dropFirst().allSatisfy {
      $0.figure.value == first.figure.value || listOpens(between: first, and: $0)
    }
    return isOnly ? first : nil
  }

  private func amounts(ofSentence sentence: Int) -> [Mention] {
    paragraph.mentions(ofSentence: sentence).filter { mention in
      mention.nature == .amount && mention.depth <= rate.depth && mention.range.upperBound <= rate.lexed.start
        && mention.figure.unit?.dimension != .points
    }
  }

  private func has(_ mention: Mention, _ words: [[Unicode.Scalar]]) -> Bool {
    words.contains { mention.role.containsRun($0) }
  }

  /// 正在整改 is not what has been put right.
  private func isUnfinished(_ mention: Mention) -> Bool { has(mention, grammar.forms("未完")) }

  private func isPart(_ numerator: Mention, of denominator: Mention) -> Bool {
    denominator.name.count >= 2 && denominator.name.count < numerator.name.count
      && numerator.name.ends(with: denominator.name)
  }

  private func belongTogether(_ pair: Pair) -> Bool {
    let (numerator, denominator) = (pair.numerator, pair.denominator)
    let isPartOfWhole = denominator.range.lowerBound < numerator.range.lowerBound
    let (first, second) = isPartOfWhole ? (denominator, numerator) : (numerator, denominator)
    guard first.segment == second.segment || first.sentence != rate.sentence,
      numerator.figure.isCommensurable(with: denominator.figure)
    else { return false }
    return !listOpens(between: first, and: second) || isPartOfWhole && isOnlyPart(numerator, of: denominator)
  }

  /// “有效问卷190份，其中满意185份”: the one part that is named of the things counted before it.
  private func isOnlyPart(_ part: Mention, of whole: Mention) -> Bool {
    guard whole.figure.unit?.dimension == .count else { return false }
    return !paragraph.mentions(ofSentence: part.sentence).contains { mention in
      mention.nature == .amount && mention.range != part.range
        && mention.range.lowerBound > whole.range.lowerBound && mention.range.upperBound <= rate.lexed.start
    }
  }

  /// A budget under 其中 beside the budget it is part of: either may be meant.
  private func isAmbiguous(_ denominator: Mention, among others: [Mention]) -> Bool {
    others.contains {
      $0.range.lowerBound < denominator.range.lowerBound && listOpens(between: $0, and: denominator)
    }
  }

  private func listOpens(between first: Mention, and second: Mention) -> Bool {
    (first.range.upperBound..<max(first.range.upperBound, second.lexed.start)).contains {
      grammar.wordLength("明细", in: paragraph.text.scalars, at: $0) != nil
    }
  }
}

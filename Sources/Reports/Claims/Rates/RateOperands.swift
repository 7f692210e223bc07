import Figures
import Grammars
import Texts

/// Finds what a rate divides by what: the nearest amounts before it with the right words in their names.
///
/// Both stand in the sentence of the rate, or in the one before when the rate opens its own. An amount under
/// 其中 and one outside of it, or amounts on two sides of a semicolon, do not belong together. What else the words
/// may mean is kept, because a rate that holds on another pair accuses nobody.
struct RateOperands {
  private let rate: Mention
  private let paragraph: Paragraph
  private let grammar: Grammar
  private let scope: RateScope

  init(before rate: Mention, in paragraph: Paragraph, grammar: Grammar) {
    self.rate = rate
    self.paragraph = paragraph
    self.grammar = grammar
    scope = RateScope(rate: rate, paragraph: paragraph, grammar: grammar)
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
      return scope.isAmbiguous(binding.pair.denominator, among: bottoms) ? nil : binding
    }
    if let top = tops.last, top.segment == rate.segment, let base = baseBefore(top, bottoms, denominators),
      base.figure.isCommensurable(with: top.figure)
    {
      return Binding(pair: Pair(numerator: top, denominator: base), others: [])
    }
    if let binding = countsBesidePlan(candidates, numerators: numerators, denominators: denominators) {
      return binding
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
      scope.listOpens(between: whole, and: top)
    else { return nil }
    return Pair(numerator: top, denominator: whole)
  }

  /// The first pair that the text lets stand together, with the later ones.
  private func binding(_ pairs: [Pair]) -> Binding? {
    let bound = pairs.filter(scope.belongTogether)
    return bound.first.map { Binding(pair: $0, others: Array(bound.dropFirst())) }
  }

  private var candidates: [Mention] {
    let same = amounts(ofSentence: rate.sentence)
    guard same.isEmpty, rate.sentence > 0 else { return same }
    return amounts(ofSentence: rate.sentence - 1)
  }

  /// “发放补贴 1,256 人，计划发放 1,300 人”, “数量指标 3 个，完成 3 个”: two counts of one kind, of which one has the word that
  /// the rate asks for.
  private func countsBesidePlan(
    _ candidates: [Mention], numerators: [[Unicode.Scalar]], denominators: [[Unicode.Scalar]]
  ) -> Binding? {
    let counts = candidates.filter {
      $0.segment == rate.segment && $0.figure.unit?.dimension == .count && !scope.isRateBetween($0, and: rate)
    }
    guard counts.count == 2, !counts.contains(where: isUnfinished) else { return nil }
    let (first, second) = (counts[0], counts[1])
    let planned = counts.filter { has($0, denominators) }
    let done = counts.filter { has($0, numerators) && !has($0, denominators) }
    if planned.count == 1, done.isEmpty {
      let top = planned[0].range == first.range ? second : first
      return binding([Pair(numerator: top, denominator: planned[0])])
    }
    guard planned.isEmpty, done.count == 1, done[0].range == second.range else { return nil }
    return binding([Pair(numerator: second, denominator: first)])
  }

  /// The base that an earlier segment or sentence states for a numerator that has no subject of its own.
  private func baseBefore(
    _ top: Mention, _ bottoms: [Mention], _ denominators: [[Unicode.Scalar]]
  ) -> Mention? {
    if bottoms.isEmpty { return baseOfSentenceBefore(denominators) }
    guard let base = bottoms.first, base.segment < top.segment, base.depth == 0,
      bottoms.allSatisfy({ $0.figure.value == base.figure.value }), !scope.hasOwnSubject(top)
    else { return nil }
    return scope.listOpens(between: base, and: top) ? nil : base
  }

  /// “预算安排 100 万元，其中……。实际支出 90 万元，执行率 90%”: the only base of the sentence before, outside its list.
  private func baseOfSentenceBefore(_ bases: [[Unicode.Scalar]]) -> Mention? {
    guard rate.sentence > 0 else { return nil }
    let found = amounts(ofSentence: rate.sentence - 1).filter { has($0, bases) }
    guard let first = found.first, first.depth == 0 else { return nil }
    let isOnly = found.dropFirst().allSatisfy {
      $0.figure.value == first.figure.value || scope.listOpens(between: first, and: $0)
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
}

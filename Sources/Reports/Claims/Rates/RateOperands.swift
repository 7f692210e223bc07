import Figures
import Grammars

/// Finds what a rate divides by what: the nearest amounts before it with the right words in their names.
///
/// Both stand in the sentence of the rate, or in the one before when the rate opens its own. An amount under
/// 其中 and one outside of it, or amounts on two sides of a semicolon, do not belong together. What else the words
/// may mean is kept, because a rate that holds on another pair accuses nobody.
struct RateOperands {
  private let rate: Mention
  private let binder: Binder
  private let point: ClaimPoint
  private let pairScope: PairScope
  /// The sentence of the rate, or the one before.
  private let scope: ClaimRole.Scope

  init(before rate: Mention, _ binder: Binder) {
    self.rate = rate
    self.binder = binder
    point = ClaimPoint(rate)
    pairScope = PairScope(rate: rate, paragraph: binder.paragraph, grammar: binder.grammar)
    let isAlone = binder.candidates(for: Self.amount([], in: .sentence), at: point).isEmpty
    scope = isAlone ? .sentenceBefore : .sentence
  }

  /// What the words mean first, and what else they may mean.
  struct Pairs {
    var pair: AmountPair
    var others: [AmountPair]
  }

  /// A named rate by the words of its numerator and denominator.
  func binding(numerators: [[Unicode.Scalar]], denominators: [[Unicode.Scalar]]) -> Pairs? {
    let (done, planned) = (Self.holds(numerators), Self.holds(denominators))
    let tops = amounts([done, planned.negated, isFinished])
    let bottoms = amounts([planned])
    let named = tops.reversed().flatMap { top in
      bottoms.reversed().filter { $0.range != top.range }.map {
        AmountPair(numerator: top, denominator: $0)
      }
    }
    if let pairs = pairs(named) {
      return pairScope.isAmbiguous(pairs.pair.denominator, among: bottoms) ? nil : pairs
    }
    if let top = tops.last, top.segment == rate.segment, let base = baseBefore(top, bottoms, planned),
      base.figure.isCommensurable(with: top.figure)
    {
      return Pairs(pair: AmountPair(numerator: top, denominator: base), others: [])
    }
    return countsBesidePlan(done: done, planned: planned) ?? partsOfWhole(amounts([done]))
  }

  /// 在用固定资产 over 固定资产: the numerator is the denominator with a word before it.
  private func partsOfWhole(_ tops: [Mention]) -> Pairs? {
    let all = amounts([])
    return pairs(
      tops.reversed().flatMap { top in
        all.reversed().filter { isPart(top, of: $0) }.map { AmountPair(numerator: top, denominator: $0) }
      })
  }

  /// “完成年初预算的…”: the last amount that is no budget over the last budget before it, of the kind that is named.
  func completion(of target: [Unicode.Scalar], among bases: [[Unicode.Scalar]]) -> Pairs? {
    let planned = Self.holds(bases)
    guard let top = amounts([planned.negated]).last else { return nil }
    let bottoms = amounts([planned]).reversed().filter { $0.range.lowerBound < top.range.lowerBound }
    let stages = [.initialBudget, .adjustedBudget].map(binder.grammar.forms).filter { words in
      words.contains { target.containsRun($0) }
    }
    let meant = bottoms.filter { bottom in
      stages.contains { Self.holds($0).passes(bottom, in: binder.paragraph, binder.ledger.words) }
    }
    let others = bottoms.filter { bottom in !meant.contains { $0.range == bottom.range } }
    return pairs((meant + others).map { AmountPair(numerator: top, denominator: $0) })
  }

  /// “预算 A，支出 B，其中：甲支出 C，完成预算的 p%”: C over A, which p cannot be less than, because the budget of 甲 is
  /// part of A.
  func leastCompletion(among bases: [[Unicode.Scalar]]) -> AmountPair? {
    let planned = amounts([Self.holds(bases)])
    guard let top = amounts([]).last, !planned.contains(where: { $0.range == top.range }),
      top.segment == rate.segment, let whole = planned.last(where: { $0.depth == top.depth }),
      whole.range.lowerBound < top.range.lowerBound, whole.figure.isCommensurable(with: top.figure),
      pairScope.listOpens(between: whole, and: top)
    else { return nil }
    return AmountPair(numerator: top, denominator: whole)
  }

  /// The first pair that the text lets stand together, with the later ones.
  private func pairs(_ pairs: [AmountPair]) -> Pairs? {
    let bound = pairs.filter(pairScope.belongTogether)
    return bound.first.map { Pairs(pair: $0, others: Array(bound.dropFirst())) }
  }

  /// “发放补贴 1,256 人，计划发放 1,300 人”, “数量指标 3 个，完成 3 个”: two counts of one kind, of which one has the word that
  /// the rate asks for.
  private func countsBesidePlan(done: WordTest, planned: WordTest) -> Pairs? {
    let isCount = { (mention: Mention) in
      mention.segment == rate.segment && mention.figure.unit?.dimension == .count
        && !pairScope.isRateBetween(mention, and: rate)
    }
    let counts = amounts([]).filter(isCount)
    guard counts.count == 2, amounts([isFinished]).filter(isCount).count == 2 else { return nil }
    let (first, second) = (counts[0], counts[1])
    let plan = amounts([planned]).filter(isCount)
    let result = amounts([done, planned.negated]).filter(isCount)
    if plan.count == 1, result.isEmpty {
      let top = plan[0].range == first.range ? second : first
      return pairs([AmountPair(numerator: top, denominator: plan[0])])
    }
    guard plan.isEmpty, result.count == 1, result[0].range == second.range else { return nil }
    return pairs([AmountPair(numerator: second, denominator: first)])
  }

  /// The base that an earlier segment or sentence states for a numerator that has no subject of its own.
  private func baseBefore(_ top: Mention, _ bottoms: [Mention], _ planned: WordTest) -> Mention? {
    if bottoms.isEmpty { return baseOfSentenceBefore(planned) }
    guard let base = bottoms.first, base.segment < top.segment, base.depth == 0, !pairScope.hasOwnSubject(top)
    else { return nil }
    let own = amountsOfItem(before: top)
    // An item keeps to itself: what it tells before its outturn is its base.
    let meant = own.isEmpty ? bottoms : own
    guard let last = meant.last, meant.allSatisfy({ $0.figure.value == last.figure.value }) else {
      return nil
    }
    return pairScope.listOpens(between: own.isEmpty ? base : last, and: top) ? nil : last
  }

  /// “…；装备维护 195 万元，年末支出 195 万元，支出进度 100%”: what an item tells before its outturn.
  private func amountsOfItem(before top: Mention) -> [Mention] {
    amounts([]).filter {
      $0.segment == top.segment && $0.depth == top.depth && $0.range.lowerBound < top.range.lowerBound
        && $0.figure.isCommensurable(with: top.figure)
    }
  }

  /// “预算安排 100 万元，其中……。实际支出 90 万元，执行率 90%”: the only base of the sentence before, outside its list.
  private func baseOfSentenceBefore(_ planned: WordTest) -> Mention? {
    let found = amounts([planned], in: .sentenceBefore)
    guard let first = found.first, first.depth == 0 else { return nil }
    let isOnly = found.dropFirst().allSatisfy {
      $0.figure.value == first.figure.value || pairScope.listOpens(between: first, and: $0)
    }
    return isOnly ? first : nil
  }

  // MARK: What may be bound

  private static func amount(_ words: [WordTest], in scope: ClaimRole.Scope) -> ClaimRole {
    ClaimRole(words: words, measure: .anyButMarks, scope: scope, brackets: .sameOrOuter)
  }

  private func amounts(_ words: [WordTest], in scope: ClaimRole.Scope? = nil) -> [Mention] {
    binder.candidates(for: Self.amount(words, in: scope ?? self.scope), at: point).map(\.mention)
  }

  private static func holds(_ words: [[Unicode.Scalar]]) -> WordTest { WordTest(.role, .holds, words) }

  /// 正在整改 is not what has been put right.
  private var isFinished: WordTest { Self.holds(binder.grammar.forms(.unfinished)).negated }

  private func isPart(_ numerator: Mention, of denominator: Mention) -> Bool {
    denominator.name.count >= 2 && denominator.name.count < numerator.name.count
      && numerator.name.ends(with: denominator.name)
  }
}

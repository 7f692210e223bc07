import Figures
import Grammars

/// Finds what a rate divides by what: the nearest amounts before it with the right words in their names.
///
/// Both stand in the sentence of the rate, or in the one before when the rate opens its own. An amount under
/// 其中 and one outside of it, or amounts on two sides of a semicolon, do not belong together.
struct RateOperands {
  private let rate: Mention
  private let paragraph: Paragraph
  private let grammar: Grammar

  init(before rate: Mention, in paragraph: Paragraph, grammar: Grammar) {
    self.rate = rate
    self.paragraph = paragraph
    self.grammar = grammar
  }

  typealias Pair = (numerator: Mention, denominator: Mention)

  /// A named rate by the words of its numerator and denominator.
  func pair(numerators: [[Unicode.Scalar]], denominators: [[Unicode.Scalar]]) -> Pair? {
    let candidates = candidates
    if let numerator = candidates.last(where: { has($0, numerators) && !has($0, denominators) }),
      let denominator = candidates.last(where: { has($0, denominators) && $0.range != numerator.range }),
      !isAmbiguous(
        denominator, among: candidates.filter { has($0, denominators) && $0.range != numerator.range })
    {
      return bound(numerator, denominator)
    }
    // 在用固定资产 over 固定资产: the numerator is the denominator with a word before it.
    for numerator in candidates.reversed() where has(numerator, numerators) {
      if let denominator = candidates.last(where: { isPart(numerator, of: $0) }) {
        return bound(numerator, denominator)
      }
    }
    return nil
  }

  /// “完成预算的…”: the last amount that is no budget over the last budget before it.
  func completion(of bases: [[Unicode.Scalar]]) -> Pair? {
    let candidates = candidates
    guard let numerator = candidates.last(where: { !has($0, bases) }),
      let denominator = candidates.last(where: {
        has($0, bases) && $0.range.lowerBound < numerator.range.lowerBound
      })
    else { return nil }
    return bound(numerator, denominator)
  }

  private var candidates: [Mention] {
    let same = amounts(ofSentence: rate.sentence)
    guard same.isEmpty, rate.sentence > 0 else { return same }
    return amounts(ofSentence: rate.sentence - 1)
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

  private func isPart(_ numerator: Mention, of denominator: Mention) -> Bool {
    denominator.name.count >= 2 && denominator.name.count < numerator.name.count
      && numerator.name.ends(with: denominator.name)
  }

  private func bound(_ numerator: Mention, _ denominator: Mention) -> Pair? {
    let (first, second) =
      numerator.range.lowerBound < denominator.range.lowerBound
      ? (numerator, denominator) : (denominator, numerator)
    guard first.segment == second.segment || first.sentence != rate.sentence,
      numerator.figure.isCommensurable(with: denominator.figure), !listOpens(between: first, and: second)
    else { return nil }
    return (numerator, denominator)
  }

  /// A budget under 其中 beside the budget it is part of: either may be meant.
  private func isAmbiguous(_ denominator: Mention, among others: [Mention]) -> Bool {
    others.contains {
      $0.range.lowerBound < denominator.range.lowerBound && listOpens(between: $0, and: denominator)
    }
  }

  private func listOpens(between first: Mention, and second: Mention) -> Bool {
    (first.range.upperBound..<second.lexed.start).contains {
      grammar.wordLength("明细", in: paragraph.text.scalars, at: $0) != nil
    }
  }
}

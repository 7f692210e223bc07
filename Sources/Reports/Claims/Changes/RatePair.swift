import Figures
import Grammars

/// The two rates of a growth that is told of a rate: “98.6%，比 2022 年的 96.2% 提高 2.49%”, “由 96.2% 提高到 98.6%，提高
/// 2.49%”.
///
/// They are the last two before the change, with nothing else counted between them.
struct RatePair {
  let binder: Binder

  private var paragraph: Paragraph { binder.paragraph }

  /// The two rates of a change, the larger first, and the one it starts from.
  struct Pair {
    var rates: [Mention]
    var more: Mention
    var less: Mention
    var base: Mention
  }

  /// What a change of a rate is made of; `nil` for any other change.
  func pair(of change: Mention) -> Pair? {
    guard change.nature == .changeRate else { return nil }
    let figure = ClaimRole(natures: Mention.Nature.quantities, scope: .sentence)
    let rates = binder.nearest(2, for: figure, at: ClaimPoint(change))
    guard rates.count == 2, rates.allSatisfy({ isRate($0, beside: change) }) else { return nil }
    let labels = (rates + [change]).map { Array(paragraph.text.scalars[$0.label]) }
    guard let rises = rises(labels[2]) else { return nil }
    let (current, base): (Mention, Mention)
    if starts(labels[1], .comparedWith), labels[2].count <= ClaimMeasures.longestVerb {
      (current, base) = (rates[0], rates[1])
    } else if contains(labels[0], .startingFrom), contains(labels[1], .changes),
      labels[2].count <= ClaimMeasures.longestVerb
    {
      (base, current) = (rates[0], rates[1])
    } else {
      return nil
    }
    return Pair(rates: rates, more: rises ? current : base, less: rises ? base : current, base: base)
  }

  private func isRate(_ mention: Mention, beside change: Mention) -> Bool {
    mention.figure.isPercent && mention.figure.bound == nil && mention.sentence == change.sentence
      && mention.segment == change.segment && mention.depth == change.depth
  }

  private func rises(_ label: [Unicode.Scalar]) -> Bool? {
    if contains(label, .increases) { return true }
    return contains(label, .decreases) ? false : nil
  }

  private func starts(_ label: [Unicode.Scalar], _ words: WordClass) -> Bool {
    binder.grammar.forms(words).contains { label.starts(with: $0) }
  }

  private func contains(_ label: [Unicode.Scalar], _ words: WordClass) -> Bool {
    binder.grammar.forms(words).contains { label.containsRun($0) }
  }
}

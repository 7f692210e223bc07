import Figures
import Grammars

/// The full marks of the self score, where the text states them.
struct FullScoreCandidates {
  let context: ReadingContext
  let texts: FieldTexts
  let tree: IndicatorTree
  let score: ValueCandidate<Figure>?

  var candidates: [ValueCandidate<Figure>] { texts.texts.flatMap(inText) + total }

  private var total: [ValueCandidate<Figure>] {
    guard let full = tree.total?.full, score?.evidence.contains(.totalRow) == true else { return [] }
    return [ValueCandidate(value: full, key: ScoreCandidates.key(full.value), evidence: [.totalRow])]
  }

  private func inText(_ text: FieldText) -> [ValueCandidate<Figure>] {
    text.source.text.figures.compactMap { figure in
      guard figure.kind == .points, figure.figure.bound == nil, !figure.isSpelled else { return nil }
      let around = ScoreSurroundings(figure, in: text.source, grammar: context.grammar)
      guard around.isFullMark else { return nil }
      var evidence: [FieldEvidence] = [.fullMarkWord]
      if around.isOfWhole { evidence.append(.wholeWord) }
      if around.lead.has(.indicatorWords, in: around.lead.lead) { evidence.append(.ofIndicator) }
      let sentence = text.source.place(around.lead.sentence).range
      if let score, sentence.overlaps(score.value.place.range) { evidence.append(.scoreBeside) }
      return ValueCandidate(
        value: text.source.located(figure.figure, around.quoted), key: ScoreCandidates.key(figure.figure),
        evidence: evidence)
    }
  }
}

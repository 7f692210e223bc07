import Figures
import Grammars
import Texts

/// Every figure that the whole body's own score might be, with what speaks for and against it.
///
/// No wording is looked for: a figure in 分 is weighed by the words of its clause and sentence. 自评 and 得分 speak for
/// it, 综合 and 总 more, a rating beside it too; 指标, 平均, 财政评价, 上年, 扣 and full marks below a hundred against it.
struct ScoreCandidates {
  let context: ReadingContext
  let texts: FieldTexts
  let tree: IndicatorTree
  let year: Int?
  let subjects: WholeSubjects
  let isProjectReport: Bool

  var candidates: [ValueCandidate<Figure>] {
    texts.texts.flatMap(inText) + LabelledScores(pieces: texts.pieces, grammar: context.grammar).candidates
      + LabelledScores(pieces: texts.texts.filter { !$0.isCell }, grammar: context.grammar).candidates
      + total
  }

  /// The total row of the score table.
  private var total: [ValueCandidate<Figure>] {
    guard let total = tree.total, total.isOverall || tree.addsUp(to: total) else { return [] }
    return [ValueCandidate(value: total.score, key: Self.key(total.score.value), evidence: [.totalRow])]
  }

  /// Whether the score table has a figure for the full marks of its total row.
  private func isFullOfTotal(_ place: Place) -> Bool {
    tree.total?.full.map { $0.place.range.overlaps(place.range) } ?? false
  }

  /// 98 and 98.00 are one score.
  static func key(_ figure: Figure) -> String { figure.number.description }

  static func isScore(_ figure: Figure) -> Bool {
    figure.number >= .zero && figure.number <= highest && figure.lastPlace >= -mostPlaces
  }

  /// No scale of a report goes beyond.
  private static let highest = Rational(1000)
  /// Weighted averages are printed with up to four decimals.
  private static let mostPlaces = 4

  private func inText(_ text: FieldText) -> [ValueCandidate<Figure>] {
    var found: [(figure: LexedFigure, around: ScoreSurroundings, evidence: [FieldEvidence])] = []
    for figure in text.source.text.figures where Self.isScore(figure.figure) && !figure.isSpelled {
      let around = ScoreSurroundings(figure, in: text.source, grammar: context.grammar)
      guard figure.kind == .points || figure.kind == .bare && around.isBareScore,
        !isFullOfTotal(text.source.place(figure.range))
      else { continue }
      var evidence = around.evidence
      if !evidence.contains(where: { $0.weight > 0 }) { continue }
      if text.isConclusion { evidence.append(.conclusions) }
      if tree.indicator(ofBlock: text.block) != nil { evidence.append(.indicatorBlock) }
      if around.names(otherThan: year) { evidence.append(.otherYear) }
      if !isProjectReport, around.lead.has(.projectWords, in: around.lead.lead) {
        evidence.append(.ofProject)
      }
      if subjects.areForeign(around.lead) { evidence.append(.foreignSubject) }
      found.append((figure, around, evidence))
    }
    return found.map { item in
      var evidence = item.evidence
      let sentence = item.around.lead.sentence
      let first = found.firstIndexInOrder { $0.figure.start >= sentence.lowerBound }
      let isRival = found[first...].prefix { $0.figure.start < sentence.upperBound }.contains { other in
        other.figure != item.figure
          && other.evidence.contains(.selfWord) == evidence.contains(.selfWord)
          && other.evidence.contains(.scoreWord) && other.evidence.allSatisfy { $0.weight > 0 }
      }
      if isRival, !evidence.contains(.wholeWord) { evidence.append(.oneOfSeveral) }
      return ValueCandidate(
        value: text.source.located(item.figure.figure, item.around.quoted), key: Self.key(item.figure.figure),
        evidence: evidence)
    }
  }
}

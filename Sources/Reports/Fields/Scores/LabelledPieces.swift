import Figures
import Grammars
import Texts

/// Scores that stand alone in a cell, a line or a piece of a line, with their label in the one before.
struct LabelledScores {
  let pieces: [FieldText]
  let grammar: Grammar

  var candidates: [ValueCandidate<Figure>] {
    pieces.indices.dropFirst().compactMap { index in
      guard let figure = Self.figure(pieces[index].source), ScoreCandidates.isScore(figure.figure),
        let label = label(before: index)
      else { return nil }
      var evidence = label
      if isHead(index - 2) || isHead(index + 1) && pieces[index].isCell { evidence.append(.columnHead) }
      // Two figures behind a label are the columns of a row.
      if index + 1 < pieces.count, Self.opensWithFigure(pieces[index + 1].source) {
        evidence.append(.columnHead)
      }
      if pieces[index].isConclusion { evidence.append(.conclusions) }
      let source = pieces[index].source
      return ValueCandidate(
        value: source.located(figure.figure, figure.range), key: ScoreCandidates.key(figure.figure),
        evidence: evidence)
    }
  }

  /// Whether a figure stands at the start of a piece; a sentence may have been joined to the last cell of a row.
  private static func opensWithFigure(_ source: SourceText) -> Bool {
    source.text.figures.first.map {
      $0.start == 0 && ($0.kind == .points || $0.kind == .bare) && $0.figure.bound == nil && !$0.isSpelled
    } ?? false
  }

  /// The figure that a piece consists of, or that its sentence begins with: `95.7分，等级优。`
  private static func figure(_ source: SourceText) -> LexedFigure? {
    guard let first = source.text.figures.first, first.start == 0,
      first.kind == .points || first.kind == .bare,
      first.figure.bound == nil, !first.isSpelled
    else { return nil }
    let end = first.range.upperBound
    if end == source.text.count { return first }
    return first.kind == .points && source.text.scalars[end].stopsRunningText ? first : nil
  }

  /// A label that says nothing but that the score of the whole follows.
  private func label(before index: Int) -> [FieldEvidence]? {
    var text = Array(pieces[index - 1].source.text.scalars[...])
    if text.last == ":" { text.removeLast() }
    for note in grammar.forms(.pointNotes) where text.ends(with: note) { text.removeLast(note.count) }
    guard (2...Self.longestLabel).contains(text.count), !text.contains(where: \.stopsRunningText),
      grammar.forms(.scoreLabels).contains(where: { text.ends(with: $0) })
        || grammar.isWord(text, of: .selfWords)
    else { return nil }
    let isSelf = grammar.forms(.selfWords).contains { text.containsRun($0) }
    let isWhole = grammar.forms(.wholeWords).contains { text.containsRun($0) }
    guard isSelf || isWhole, !grammar.forms(.superiorScores).contains(where: { text.containsRun($0) }),
      ![.indicatorWords, .averageWords, .fullMarkLabels].contains(where: {
        grammar.forms($0).contains { text.containsRun($0) }
      })
    else { return nil }
    if isSelf { return [.label] }
    // 总分 may have the full mark behind it; a row of cells shows whether anything else follows.
    let mayBeFull = grammar.isWord(text, of: .totalLabels) && !pieces[index].isCell
    return [mayBeFull ? .scoreInClause : .scoreWord, .wholeWord]
  }

  private static let longestLabel = 14

  private func isHead(_ index: Int) -> Bool {
    guard pieces.indices.contains(index) else { return false }
    let text = pieces[index].source.text.scalars
    return Self.heads.contains { grammar.isWord(text, of: $0) }
  }

  private static let heads: [WordClass] = [
    .headLevel1, .headLevel2, .headLevel3, .headFull, .headScore, .headTarget, .headActual, .headOther,
  ]
}

/// Ratings that stand alone in a cell, a line or a piece of a line, with their label in the one before.
struct LabelledRatings {
  let pieces: [FieldText]
  let grammar: Grammar

  var candidates: [ValueCandidate<String>] {
    pieces.indices.dropFirst().compactMap { index in
      let source = pieces[index].source
      let value = Array(source.text.scalars.filter { !$0.isQuote })
      guard grammar.isWord(value, of: .ratings), let evidence = label(before: index) else { return nil }
      let isScale = [index + 1, index + 2].contains {
        pieces.indices.contains($0) && grammar.isWord(pieces[$0].source.text.scalars, of: .ratings)
      }
      return ValueCandidate(
        value: source.located(source.quote(source.whole), source.whole),
        key: RatingCandidates.key(source.text.string(source.whole)),
        evidence: evidence + (isScale ? [.legend] : []))
    }
  }

  private func label(before index: Int) -> [FieldEvidence]? {
    var text = pieces[index - 1].source.text.scalars
    if text.last == ":" { text.removeLast() }
    guard text.count <= Self.longestLabel,
      grammar.forms(.gradeWords).contains(where: { text.ends(with: $0) }),
      ![.superiorScores, .indicatorWords].contains(where: {
        grammar.forms($0).contains { text.containsRun($0) }
      })
    else { return totalRow(before: index) }
    return [.label]
  }

  /// 总分 | 100 | 96 | 优
  private func totalRow(before index: Int) -> [FieldEvidence]? {
    for back in 2...Self.farthestTotal where index - back >= 0 {
      guard pieces[index - back + 1].source.text.figures.first?.start == 0 else { return nil }
      if grammar.isWord(pieces[index - back].source.text.scalars, of: .overallTotals) { return [.totalRow] }
    }
    return nil
  }

  private static let longestLabel = 12
  /// A total row has a full mark and a score before its rating.
  private static let farthestTotal = 3
}

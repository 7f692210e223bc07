import Figures
import Grammars
import Texts

/// Every word that the rating might be, with what speaks for and against it.
struct RatingCandidates {
  let context: ReadingContext
  let texts: FieldTexts
  let tree: IndicatorTree
  let year: Int?
  let subjects: WholeSubjects
  let isProjectReport: Bool

  var candidates: [ValueCandidate<String>] {
    texts.texts.flatMap(inText) + LabelledRatings(pieces: texts.pieces, grammar: context.grammar).candidates
  }

  private func inText(_ text: FieldText) -> [ValueCandidate<String>] {
    let whole = Surroundings(text.source.whole, in: text.source, grammar: context.grammar)
    return Ratings(in: text.source.whole, of: whole).words.compactMap { word in
      let around = Surroundings(word, in: text.source, grammar: context.grammar)
      var evidence = speaking(around)
      guard !evidence.isEmpty else { return nil }
      if text.isConclusion { evidence.append(.conclusions) }
      if tree.indicator(ofBlock: text.block) != nil { evidence.append(.indicatorBlock) }
      evidence += belonging(around)
      return ValueCandidate(
        value: text.source.located(text.source.quote(word), around.lead.lowerBound..<around.quoteEnd),
        key: Self.key(text.source.text.string(word)), evidence: evidence)
    }
  }

  /// 优 and 优秀 are one rating.
  static func key(_ rating: String) -> String { String(rating.prefix(1)) }

  private func speaking(_ around: Surroundings) -> [FieldEvidence] {
    let text = around.source.text
    let clause = around.lead.lowerBound..<around.rest.upperBound
    var evidence: [FieldEvidence] = []
    if around.has(.gradeWords, in: clause) {
      evidence.append(.gradeWord)
    } else if around.has(.resultWords, in: clause) {
      evidence.append(.resultWord)
    }
    if around.has(.selfWords, in: around.lead) {
      evidence.append(.selfWord)
    } else if around.has(.selfWords, in: around.before) {
      evidence.append(.selfBefore)
    }
    let scores = text.figures(startingIn: around.sentence).filter {
      $0.kind == .points && $0.figure.bound == nil && !$0.isSpelled
    }
    if !scores.isEmpty,
      around.has(.scoreLabels, in: around.sentence) || around.has(.selfWords, in: around.sentence)
    {
      evidence.append(.scoreBeside)
    }
    guard !evidence.isEmpty else { return [] }
    if around.has(.wholeWords, in: around.lead) { evidence.append(.wholeWord) }
    if around.has(.evaluationWords, in: around.lead) { evidence.append(.evaluationWord) }
    if Ratings.isQuoted(around.range, in: text) { evidence.append(.quoted) }
    return evidence
  }

  private func belonging(_ around: Surroundings) -> [FieldEvidence] {
    let classes: [(WordClass, FieldEvidence)] = [
      (.indicatorWords, .ofIndicator), (.averageWords, .average), (.superiorScores, .superior),
      (.goalWords, .goal), (.surveyWords, .survey),
      (.lastYearWords, .otherYear),
    ]
    var evidence = classes.filter { around.has($0.0, in: around.lead) }.map(\.1)
    if around.has(.partWords, in: around.before) || around.has(.partWords, in: around.lead) {
      evidence.append(.part)
    }
    if names(otherYearIn: around) { evidence.append(.otherYear) }
    if isLegend(around) { evidence.append(.legend) }
    if !isProjectReport, around.has(.projectWords, in: around.lead) { evidence.append(.ofProject) }
    if subjects.areForeign(around) { evidence.append(.foreignSubject) }
    if context.grammar.isWord(Array(around.source.text.scalars[around.range]), of: .everydayRatings) {
      evidence.append(.everydayWord)
    }
    return evidence
  }

  private func names(otherYearIn around: Surroundings) -> Bool {
    guard let year else { return false }
    let years = around.source.text.figures(startingIn: around.lead).compactMap(\.figure.namedYear)
    return !years.isEmpty && !years.contains(year)
  }

  /// Several ratings in one sentence, or bounds of a band right behind it.
  private func isLegend(_ around: Surroundings) -> Bool {
    let text = around.source.text
    let ratings = Set(Ratings(in: around.sentence, of: around).words.map { Self.key(text.string($0)) })
    if ratings.count >= Ratings.scale { return true }
    let behind = around.range.upperBound..<min(text.count, around.range.upperBound + Self.bandReach)
    return text.figures(startingIn: behind).contains { $0.figure.bound != nil }
  }

  /// The bounds of a band stand right behind its rating: 优（90分以上）.
  private static let bandReach = 4
}

import Figures
import Grammars
import Texts

/// What the words around a figure say about whose score it is.
struct ScoreSurroundings {
  let figure: LexedFigure
  let lead: Surroundings
  /// The word for a score right before the figure, 为 and the like left out.
  private let scoreWord: Range<Int>?
  /// Where the words before the figure end when 为, 得, a colon or a quote is left out.
  private let end: Int

  init(_ figure: LexedFigure, in source: SourceText, grammar: Grammar) {
    self.figure = figure
    lead = Surroundings(figure.start..<figure.range.upperBound, in: source, grammar: grammar)
    end = Self.end(before: lead)
    scoreWord =
      lead.word(.scoreLabels, before: end)
      ?? (end < lead.lead.upperBound ? lead.word(.gotWords, before: lead.lead.upperBound) : nil)
  }

  /// The figure with the words before it that any report uses of its own score.
  var quoted: Range<Int> { lead.startOfKnownWords..<figure.range.upperBound }

  /// A figure without 分 is a score only right behind such a label: 自评得分98, and not before % or an operator.
  var isBareScore: Bool {
    guard let scoreWord, figure.figure.unit == nil, figure.figure.number <= Self.highestBare else {
      return false
    }
    let text = lead.source.text
    let label = max(lead.lead.lowerBound, scoreWord.lowerBound - Self.labelReach)..<scoreWord.upperBound
    guard lead.has(.selfWords, in: label) || lead.has(.wholeWords, in: label) else { return false }
    let next = figure.range.upperBound
    return next == text.count
      || text.figure(at: next) == nil && !text.scalars[next].isOperator
        && ![")", "%", "=", "、"].contains(text.scalars[next])
  }

  private static let highestBare = Rational(150)
  private static let labelReach = 8

  /// Whether the clause, or the sentence up to it when the clause names no year, is about another year.
  func names(otherThan year: Int?) -> Bool {
    if lead.has(.lastYearWords, in: lead.lead) { return true }
    guard let year else { return false }
    let named = { (range: Range<Int>) in
      lead.source.text.figures(startingIn: range).compactMap(\.figure.namedYear)
    }
    let own = named(lead.lead)
    let years = own.isEmpty ? named(lead.before) : own
    return !years.isEmpty && !years.contains(year)
  }

  var evidence: [FieldEvidence] { speaking + belonging + counting }

  /// What says that it is a score of the whole.
  private var speaking: [FieldEvidence] {
    var evidence: [FieldEvidence] = []
    if lead.has(.selfWords, in: lead.lead) {
      evidence.append(.selfWord)
    } else if lead.has(.selfWords, in: lead.before) {
      evidence.append(.selfBefore)
    }
    if scoreWord != nil {
      evidence.append(.scoreWord)
    } else if lead.has(.scoreLabels, in: lead.lead) {
      evidence.append(.scoreInClause)
    }
    guard !evidence.isEmpty || lead.has(.wholeWords, in: lead.lead) else { return [] }
    if lead.has(.wholeWords, in: lead.lead) {
      evidence.append(.wholeWord)
    } else if lead.has(.wholeWords, in: lead.before) {
      evidence.append(.wholeBefore)
    }
    if lead.has(.evaluationWords, in: lead.lead) { evidence.append(.evaluationWord) }
    if Ratings(in: lead.sentence, of: lead).isSaid { evidence.append(.ratingBeside) }
    return evidence
  }

  /// What says that it is another's.
  private var belonging: [FieldEvidence] {
    let classes: [(WordClass, FieldEvidence)] = [
      (.indicatorWords, .ofIndicator), (.averageWords, .average), (.superiorScores, .superior),
      (.goalWords, .goal), (.surveyWords, .survey),
    ]
    var evidence = classes.filter { lead.has($0.0, in: lead.lead) }.map(\.1)
    if lead.has(.partWords, in: lead.before) || lead.has(.partWords, in: lead.lead) { evidence.append(.part) }
    if countsProjects { evidence.append(.ofProject) }
    return evidence
  }

  /// 3个项目: the score of several.
  private var countsProjects: Bool {
    lead.source.text.figures(startingIn: lead.lead).contains { other in
      other.kind == .count
        && lead.has(.projectWords, in: other.range.upperBound..<lead.lead.upperBound)
    }
  }

  /// One end of `90-100分` or `90分（含）至100分`.
  private var isEndOfRange: Bool {
    let scalars = lead.source.text.scalars
    let next = figure.range.upperBound
    let follows =
      lead.word(.rangeLinks, before: figure.start).map {
        $0.lowerBound > 0 && mayEndRangePart(before: $0.lowerBound)
      } ?? false
    guard let length = lead.grammar.wordLength(.rangeLinks, in: scalars, at: next) else { return follows }
    return follows || next + length < scalars.count && scalars[next + length].isDigit
  }

  /// The first end of a range is a figure, or a bracket behind it: `90`, `90分`, `90（含）`.
  private func mayEndRangePart(before end: Int) -> Bool {
    let text = lead.source.text
    return text.scalars[end - 1] == ")" || text.figure(endingAt: end) != nil
  }

  /// What the figures around it say: bounds, full marks, points taken off.
  private var counting: [FieldEvidence] {
    var evidence: [FieldEvidence] = []
    if figure.figure.bound != nil || isEndOfRange { evidence.append(.legend) }
    if lead.word(.pointChanges, before: lead.lead.upperBound) != nil || lead.has(.scoringWords, in: lead.lead)
    {
      evidence.append(.rule)
    }
    if isFullMark { evidence.append(.isFullMark) }
    for full in fullMarks {
      if full.figure.number == Self.hundred {
        evidence.append(.outOfHundred)
      } else if full.figure.number < Self.hundred, figure.figure.number <= full.figure.number {
        evidence.append(.smallFullMark)
      }
    }
    if lead.has(.hundredScale, in: lead.sentence) { evidence.append(.outOfHundred) }
    return evidence
  }

  private static let hundred = Rational(100)

  /// Whether it is called the full marks: 满分100分.
  var isFullMark: Bool { lead.word(.fullMarkLabels, before: end) != nil || isTotalBeforeScore }

  /// Whether the full marks are called the whole's: 评价满分为120分, or nothing else stands before them.
  var isOfWhole: Bool {
    guard let word = lead.word(.fullMarkLabels, before: end) else { return isTotalBeforeScore }
    return lead.word(.beforeFullMark, before: word.lowerBound) != nil
  }

  /// 总分100分，自评得分96分: the first is the full mark.
  private var isTotalBeforeScore: Bool {
    // 合计 joins a figure to its words, and is a label of its own.
    guard [end, lead.lead.upperBound].contains(where: { lead.word(.totalLabels, before: $0) != nil }) else {
      return false
    }
    let rest = figure.range.upperBound..<lead.sentence.upperBound
    if lead.source.text.figure(at: rest.lowerBound) != nil { return true }
    return lead.source.text.figures(startingIn: rest).contains { $0.kind == .points }
      && lead.has(.scoreLabels, in: rest) && !lead.has(.partWords, in: rest)
  }

  /// The full marks of the sentence: behind 满分, or alone in brackets.
  private var fullMarks: [LexedFigure] {
    let scalars = lead.source.text.scalars
    return lead.source.text.figures(startingIn: lead.sentence).filter { other in
      guard other != figure, other.kind == .points, other.start > 0
      else { return false }
      let end = other.range.upperBound
      let alone =
        scalars[other.start - 1] == "(" && end < scalars.count && [")", ",", ";", "、"].contains(scalars[end])
      let around = Surroundings(other.start..<end, in: lead.source, grammar: lead.grammar)
      let mark = around.word(.fullMarkLabels, before: Self.end(before: around))
      if let mark, around.word(.beforeFullMark, before: mark.lowerBound) != nil {
        return other.figure.number == Self.hundred
      }
      return mark != nil || alone && end < figure.start
    }
  }

  /// Where the words before a figure end when what joins them to it is left out.
  private static func end(before around: Surroundings) -> Int {
    var end = around.lead.upperBound
    while end > around.lead.lowerBound {
      if let word = around.word(.figureLinks, before: end), word.lowerBound >= around.lead.lowerBound {
        end = word.lowerBound
      } else if let word = around.word(.pointNotes, before: end), word.lowerBound >= around.lead.lowerBound {
        end = word.lowerBound
      } else {
        break
      }
    }
    return end
  }
}

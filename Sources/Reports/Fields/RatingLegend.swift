import Figures
import Grammars
import Texts

/// One band of the rating scale that a report prints: “80（含）—90 分为良”.
public struct RatingBand: Sendable, Equatable {
  public var rating: String
  public var lowest: Rational
  public var highest: Rational
}

/// Finds the rating scale that a report prints, which goes before any usual one.
///
/// A scale has three bands or more in one sentence. Its ends are read as belonging to both bands, because (含) and
/// “以上” are left out as often as not.
struct RatingLegend {
  private(set) var bands: [RatingBand] = []

  private static let fewest = 3
  private static let whole = Rational(100)

  init(_ context: ReadingContext) {
    let sources = context.texts + context.tableRows
    bands =
      sources.lazy.map { Self.bands(in: $0.text, grammar: context.grammar) }.first {
        Set($0.map(\.rating)).count >= Self.fewest
      } ?? []
  }

  private static func bands(in text: LexedText, grammar: Grammar) -> [RatingBand] {
    var bands: [RatingBand] = []
    var index = 0
    while index < text.figures.count {
      guard let scores = scores(at: index, in: text, grammar: grammar) else {
        index += 1
        continue
      }
      index += scores.count
      let before = ratingBefore(scores.start, in: text, grammar: grammar)
      let rating = before ?? ratingAfter(scores.end, in: text, grammar: grammar)
      if let rating { bands.append(RatingBand(rating: rating, lowest: scores.low, highest: scores.high)) }
    }
    return bands
  }

  private typealias Scores = (low: Rational, high: Rational, start: Int, end: Int, count: Int)

  /// Two numbers with only signs between them, or one with 以上, 以下, ≥ or < .
  private static func scores(at index: Int, in text: LexedText, grammar: Grammar) -> Scores? {
    let first = text.figures[index]
    guard isScore(first) else { return nil }
    if index + 1 < text.figures.count, isScore(text.figures[index + 1]),
      isRange(first.range.upperBound..<text.figures[index + 1].start, in: text, grammar: grammar)
    {
      let second = text.figures[index + 1]
      let (a, b) = (first.figure.number, second.figure.number)
      return (min(a, b), max(a, b), first.start, second.range.upperBound, 2)
    }
    switch first.figure.bound {
    case .atLeast, .moreThan: return (first.figure.number, whole, first.start, first.range.upperBound, 1)
    case .atMost, .lessThan: return (.zero, first.figure.number, first.start, first.range.upperBound, 1)
    case nil: return nil
    }
  }

  private static func isScore(_ figure: LexedFigure) -> Bool {
    (figure.kind == .points || figure.kind == .bare) && figure.figure.number <= whole
  }

  /// Between the ends of a band stand signs and words such as 至 and 含.
  private static func isRange(_ between: Range<Int>, in text: LexedText, grammar: Grammar) -> Bool {
    guard !between.isEmpty, between.count <= longestLink else { return false }
    var position = between.lowerBound
    while position < between.upperBound {
      guard let length = linkLength(.boundLinks, at: position, in: text, grammar: grammar) else {
        return false
      }
      position += length
    }
    return position == between.upperBound
  }

  private static func ratingAfter(_ end: Int, in text: LexedText, grammar: Grammar) -> String? {
    var position = end
    while position < min(end + longestLink, text.count), text.figure(at: position) == nil {
      if let length = grammar.wordLength(.ratings, in: text.scalars, at: position) {
        return text.string(position..<position + length)
      }
      guard let length = linkLength(.beforeRating, at: position, in: text, grammar: grammar) else {
        return nil
      }
      position += length
    }
    return nil
  }

  /// How long the word or sign is that joins the parts of a band, or `nil` for anything else.
  private static func linkLength(
    _ words: WordClass, at position: Int, in text: LexedText, grammar: Grammar
  ) -> Int? {
    let sign = text.scalars[position]
    if sign.opensBracket || sign.closesBracket || sign.isDash || sign.compares || sign == "," { return 1 }
    return grammar.wordLength(words, in: text.scalars, at: position)
  }

  /// Words between the two ends of a band or between its end and its rating: `分（含）至`, `分及以上的评定为`.
  private static let longestLink = 8

  private static func ratingBefore(_ start: Int, in text: LexedText, grammar: Grammar) -> String? {
    for length in 1...longestRating {
      for gap in 1...longestGap where start - gap - length >= 0 {
        let word = start - gap - length..<start - gap
        let between = text.scalars[word.upperBound..<start]
        guard between.allSatisfy({ before.contains($0) }),
          grammar.wordLength(.ratings, in: text.scalars, at: word.lowerBound) == length
        else { continue }
        return text.string(word)
      }
    }
    return nil
  }

  /// 不合格 and the like.
  private static let longestRating = 3
  /// A colon, a bracket and a quotation mark.
  private static let longestGap = 3
  /// Between a rating and its scores; a comma or stop would part them.
  private static let before = Set("(:\"”".unicodeScalars)
}

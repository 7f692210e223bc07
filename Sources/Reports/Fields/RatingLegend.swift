import Figures
import Grammars

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
      guard let scores = scores(at: index, in: text) else {
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
  private static func scores(at index: Int, in text: LexedText) -> Scores? {
    let first = text.figures[index]
    guard isScore(first) else { return nil }
    if index + 1 < text.figures.count, isScore(text.figures[index + 1]),
      isRange(text.scalars[first.range.upperBound..<text.figures[index + 1].start])
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

  private static func isRange(_ between: ArraySlice<Unicode.Scalar>) -> Bool {
    between.count <= 8 && !between.isEmpty && between.allSatisfy { signs.contains($0) }
  }

  private static let signs = Set("()含不分-—–~～至到≤<≥>,、得X x".unicodeScalars)

  private static func ratingAfter(_ end: Int, in text: LexedText, grammar: Grammar) -> String? {
    var position = end
    while position < min(end + 8, text.count), text.figure(at: position) == nil {
      if let length = grammar.wordLength(.ratings, in: text.scalars, at: position) {
        return text.string(position..<position + length)
      }
      guard after.contains(text.scalars[position]) else { return nil }
      position += 1
    }
    return nil
  }

  private static let after = Set("()含不分的为是:评定得级“\"以上下及,".unicodeScalars)

  private static func ratingBefore(_ start: Int, in text: LexedText, grammar: Grammar) -> String? {
    for length in 1...3 {
      for gap in 1...3 where start - gap - length >= 0 {
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

  /// Between a rating and its scores; a comma or stop would part them.
  private static let before = Set("(:\"”".unicodeScalars)
}

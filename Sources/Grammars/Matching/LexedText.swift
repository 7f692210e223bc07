import Figures
import Texts

/// A text made ready for matching: folded, without white space, its figures found.
public struct LexedText: Sendable {
  /// The folded scalars without white space.
  public let scalars: [Unicode.Scalar]
  /// For each of `scalars`, the index of the scalar it came from in the text given.
  public let sources: [Int]
  /// For each of `scalars`, whether white space stood before it.
  public let spacedBefore: [Bool]
  /// The figures from left to right.
  public internal(set) var figures: [LexedFigure] = []
  /// Where the signs stand that end a sentence, from left to right.
  let sentenceEnds: [Int]
  /// For each of `scalars`, the index of the figure that starts there, or −1.
  var figureStarts: [Int32]

  /// Folds and lexes `text` with the units of `grammar`.
  ///
  /// ```swift
  /// let text = LexedText("支出 ３ 万元".unicodeScalars, grammar: try Grammar.builtIn())
  /// text.figures.map(\.figure.printed)  // ["3万元"]
  /// ```
  public init(_ text: some Sequence<Unicode.Scalar>, grammar: Grammar) {
    var scalars: [Unicode.Scalar] = []
    var sources: [Int] = []
    var spaced: [Bool] = []
    var sawSpace = false
    for (index, scalar) in text.enumerated() {
      let folded = foldedForMatching(scalar)
      if folded.isBlank {
        sawSpace = true
        continue
      }
      scalars.append(folded)
      sources.append(index)
      spaced.append(sawSpace)
      sawSpace = false
    }
    self.scalars = scalars
    self.sources = sources
    self.spacedBefore = spaced
    sentenceEnds = scalars.indices.filter { scalars[$0].endsSentence }
    figureStarts = Array(repeating: -1, count: scalars.count)
    figures = FigureLexer(scalars: scalars, spacedBefore: spaced, grammar: grammar).figures()
    for (index, figure) in figures.enumerated() { figureStarts[figure.start] = Int32(index) }
  }

  public var count: Int { scalars.count }

  /// The figure that starts at `position`, its hedge included.
  ///
  /// ```swift
  /// let text = LexedText("支出 3 万元".unicodeScalars, grammar: try Grammar.builtIn())
  /// text.figure(at: 2)?.figure.printed  // Optional("3万元")
  /// ```
  public func figure(at position: Int) -> LexedFigure? {
    guard position < figureStarts.count, figureStarts[position] >= 0 else { return nil }
    return figures[Int(figureStarts[position])]
  }

  /// The figure whose digits and unit end right before `position`.
  ///
  /// ```swift
  /// let text = LexedText("支出 3 万元".unicodeScalars, grammar: try Grammar.builtIn())
  /// text.figure(endingAt: 5)?.figure.printed  // Optional("3万元")
  /// ```
  public func figure(endingAt position: Int) -> LexedFigure? {
    lastFigure(startingBefore: position).flatMap { $0.range.upperBound == position ? $0 : nil }
  }

  /// The figures that start in a range, from left to right.
  ///
  /// ```swift
  /// let text = LexedText("支出 3 万元和 5 万元".unicodeScalars, grammar: try Grammar.builtIn())
  /// text.figures(startingIn: 3..<9).map(\.figure.printed)  // ["5万元"]
  /// ```
  public func figures(startingIn range: Range<Int>) -> ArraySlice<LexedFigure> {
    let first = figures.firstIndexInOrder { $0.start >= range.lowerBound }
    let end = figures[first...].firstIndexInOrder { $0.start >= range.upperBound }
    return figures[first..<end]
  }

  /// The figures whose digits start in a range, from left to right.
  ///
  /// ```swift
  /// let text = LexedText("约 3 万元".unicodeScalars, grammar: try Grammar.builtIn())
  /// text.figures(withDigitsIn: 1..<4).map(\.figure.printed)  // ["3万元"]
  /// ```
  public func figures(withDigitsIn range: Range<Int>) -> ArraySlice<LexedFigure> {
    let first = figures.firstIndexInOrder { $0.range.lowerBound >= range.lowerBound }
    let end = figures[first...].firstIndexInOrder { $0.range.lowerBound >= range.upperBound }
    return figures[first..<end]
  }

  /// The sentence around a range, without the sign before it that ends one; a sign within the range ends none.
  ///
  /// ```swift
  /// let text = LexedText("甲局。支出3万元。乙局。".unicodeScalars, grammar: try Grammar.builtIn())
  /// text.sentence(around: 4..<5)  // Range(3..<8)
  /// ```
  public func sentence(around range: Range<Int>) -> Range<Int> {
    let before = sentenceEnds.firstIndexInOrder { $0 >= range.lowerBound }
    let behind = sentenceEnds[before...].firstIndexInOrder { $0 >= range.upperBound }
    let start = before > 0 ? sentenceEnds[before - 1] + 1 : 0
    return start..<(behind < sentenceEnds.count ? sentenceEnds[behind] : max(count, range.upperBound))
  }

  /// Whether `position` lies in the digits or the unit of a figure.
  ///
  /// ```swift
  /// let text = LexedText("支出 3 万元".unicodeScalars, grammar: try Grammar.builtIn())
  /// text.isInsideFigure(3)  // true
  /// ```
  public func isInsideFigure(_ position: Int) -> Bool {
    lastFigure(startingBefore: position + 1).map { $0.range.contains(position) } ?? false
  }

  private func lastFigure(startingBefore position: Int) -> LexedFigure? {
    let next = figures.firstIndexInOrder { $0.start >= position }
    return next > 0 ? figures[next - 1] : nil
  }

  /// The folded text of a range.
  ///
  /// ```swift
  /// let text = LexedText("支出 3 万元".unicodeScalars, grammar: try Grammar.builtIn())
  /// text.string(0..<3)  // "支出3"
  /// ```
  public func string(_ range: Range<Int>) -> String {
    String(String.UnicodeScalarView(scalars[range]))
  }

  /// The scalars of the given text that a range covers, white space between them included.
  ///
  /// ```swift
  /// let text = LexedText("支出 3 万元".unicodeScalars, grammar: try Grammar.builtIn())
  /// text.sourceRange(2..<5)  // Range(3..<7)
  /// ```
  public func sourceRange(_ range: Range<Int>) -> Range<Int> {
    guard let first = range.first, let last = range.last else { return 0..<0 }
    return sources[first]..<sources[last] + 1
  }
}

/// A figure in a text.
public struct LexedFigure: Hashable, Sendable {
  public var figure: Figure
  /// Where the token starts: at its hedge or bound, if it has one before it.
  public var start: Int
  /// The digits and the unit.
  public var range: Range<Int>
  /// The digits alone.
  public var digits: Range<Int>
  /// Whether it is written in words, as in 三个方面.
  public var isSpelled: Bool

  /// What the figure may be in a pattern.
  public var kind: FigureKind {
    switch figure.unit?.dimension {
    case .money: .money
    case .ratio, .ratioDifference: .rate
    case .points: .points
    case .count: .count
    case .time: .time
    case .measure: .measure
    case nil: .bare
    }
  }
}

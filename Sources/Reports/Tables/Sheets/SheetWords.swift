import Figures
import Grammars

/// Tells the words of a form apart: level names, totals, values and signs.
struct SheetWords {
  let grammar: Grammar
  private let levelNames: [WordList]
  private let totals: WordList

  init(grammar: Grammar) {
    self.grammar = grammar
    levelNames = [grammar[.level1FullNames], grammar[.level2FullNames]]
    totals = grammar[.totals]
  }

  private static let signs: Set<Unicode.Scalar> = ["=", "≥", "≤", ">", "<", "-", "—", "/", "%", "_", "─"]

  func level(of text: LexedText, _ range: Range<Int>) -> Int? {
    let scalars = Array(text.scalars[range])
    if grammar.isWord(scalars, of: .level1Names) { return 1 }
    if grammar.isWord(scalars, of: .level2Names) { return 2 }
    return nil
  }

  func isLevelName(_ text: LexedText, _ range: Range<Int>) -> Bool {
    level(of: text, withoutBracketMark(range, in: text).name) != nil
  }

  func isTotal(_ text: LexedText, _ range: Range<Int>) -> Bool {
    grammar.isWord(Array(text.scalars[range]), of: .totals)
  }

  func isSign(_ text: LexedText, _ range: Range<Int>) -> Bool {
    text.scalars[range].allSatisfy(Self.signs.contains)
  }

  /// The figure that the range is, but for a bound or sign before it.
  func wholeFigure(in text: LexedText, _ range: Range<Int>) -> LexedFigure? {
    guard let figure = text.figure(endingAt: range.upperBound) else {
      return nil
    }
    let rest = range.lowerBound..<max(range.lowerBound, figure.start)
    return isSign(text, rest) ? figure : nil
  }

  /// The range without full marks in brackets at its end, and those marks.
  func withoutBracketMark(_ range: Range<Int>, in text: LexedText) -> (name: Range<Int>, mark: Figure?) {
    guard let figure = text.figure(endingAt: range.upperBound - 1),
      text.scalars[range.upperBound - 1] == ")", figure.start > range.lowerBound,
      text.scalars[figure.start - 1] == "(", figure.kind == .points || figure.kind == .bare
    else { return (range, nil) }
    return (range.lowerBound..<figure.start - 1, figure.figure)
  }

  private func levelNameLength(in text: LexedText, at position: Int) -> Int? {
    levelNames.compactMap { $0.length(in: text.scalars, at: position) }.max()
  }

  func startsWithLevelName(_ text: LexedText) -> Bool { levelNameLength(in: text, at: 0) != nil }

  /// A name with its target run on, or a total with its mark: `调整次数≤10次`, `合计100`.
  func endsWithCondition(_ text: LexedText) -> Bool {
    guard let last = text.figures.last, last.range.upperBound == text.count, last.start > 0 else {
      return false
    }
    return last.figure.bound != nil || text.scalars[last.start - 1] == "="
      || totalLength(in: text, at: 0) == last.start
  }

  func countOfLevelNames(in text: LexedText) -> Int {
    (0..<text.count).count { levelNameLength(in: text, at: $0) != nil }
  }

  /// Level names, totals, figures and the text between them.
  func runs(of text: LexedText) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    var start = 0
    var position = 0
    func close() {
      var end = position
      while end > start, text.scalars[end - 1] == "=" { end -= 1 }
      if end > start { runs.append(start..<end) }
    }
    while position < text.count {
      let length =
        levelNameLength(in: text, at: position) ?? totalLength(in: text, at: position)
        ?? text.figure(at: position).map { $0.range.upperBound - position }
      if let length {
        close()
        runs.append(position..<position + length)
        position += length
        start = position
      } else {
        position += 1
      }
    }
    close()
    return runs
  }

  private func totalLength(in text: LexedText, at position: Int) -> Int? {
    guard let length = totals.length(in: text.scalars, at: position),
      text.figure(at: position + length) != nil
    else { return nil }
    return length
  }
}

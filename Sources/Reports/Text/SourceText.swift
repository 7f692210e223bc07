import Figures
import Grammars
import Manuscripts
import Pages
import Texts

/// A passage made ready for matching, with the way back to its words and its place.
struct SourceText {
  let passage: Passage
  /// The passage from `skipped` on, so that a pattern may start after the numbering.
  let text: LexedText
  let skipped: Int
  let locator: Locator

  init(_ passage: Passage, skipping skipped: Int = 0, grammar: Grammar, locator: Locator) {
    self.passage = passage
    self.skipped = min(skipped, passage.count)
    self.locator = locator
    text = LexedText(passage.scalars[self.skipped...], grammar: grammar)
  }

  /// The scalars of the passage that a range of the folded text stands for.
  private func passageRange(_ range: Range<Int>) -> Range<Int> {
    let source = text.sourceRange(range)
    return source.lowerBound + skipped..<source.upperBound + skipped
  }

  /// The words of a range as they stand in the mended text.
  func quote(_ range: Range<Int>) -> String { passage.string(passageRange(range)) }

  func place(_ range: Range<Int>) -> Place { locator.place(of: passageRange(range), in: passage) }

  func located<Value>(_ value: Value, _ range: Range<Int>) -> Located<Value> {
    Located(value, quote: quote(range), place: place(range))
  }

  /// A figure without a name as an operand of a claim.
  func operand(_ figure: LexedFigure) -> Operand {
    Operand(figure: figure.figure, place: place(figure.range))
  }

  /// Whether a mended wrap lies inside the digits of a figure.
  func isJoined(_ figure: LexedFigure) -> Bool { passage.isJoined(passageRange(figure.digits)) }

  /// A range as a text of its own.
  func part(_ range: Range<Int>, grammar: Grammar) -> SourceText {
    let others = Set(passage.scalars.indices).subtracting(passageRange(range))
    return SourceText(passage.removing(others), grammar: grammar, locator: locator)
  }

  var whole: Range<Int> { 0..<text.count }

  /// The sentence around `range`, without the full stop before it.
  func sentence(around range: Range<Int>) -> Range<Int> { text.sentence(around: range) }
}

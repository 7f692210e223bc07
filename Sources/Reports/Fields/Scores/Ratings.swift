import Figures
import Grammars
import Texts

/// The words for ratings in a range of a text that may be ratings: not 优化 or 良好的.
struct Ratings {
  let words: [Range<Int>]
  private let around: Surroundings

  init(in range: Range<Int>, of around: Surroundings) {
    self.around = around
    let text = around.source.text
    let list = around.grammar[.ratings]
    var words: [Range<Int>] = []
    var position = range.lowerBound
    while position < range.upperBound {
      guard let length = list.length(in: text.scalars, at: position) else {
        position += 1
        continue
      }
      let word = position..<position + length
      if Self.isWhole(word, in: text, around.grammar) { words.append(word) }
      position = word.upperBound
    }
    self.words = words
  }

  /// Whether a rating is said: one or two words and a word for ratings, so no scale.
  var isSaid: Bool {
    (1..<Self.scale).contains(words.count)
      && (around.has(.gradeWords, in: around.sentence) || around.has(.resultWords, in: around.sentence)
        || words.contains(where: isQuoted))
  }

  /// Three ratings in one sentence are a scale.
  static let scale = 3

  private func isQuoted(_ word: Range<Int>) -> Bool { Self.isQuoted(word, in: around.source.text) }

  static func isQuoted(_ word: Range<Int>, in text: LexedText) -> Bool {
    word.lowerBound > 0 && text.scalars[word.lowerBound - 1].isQuote
      && word.upperBound < text.count && text.scalars[word.upperBound].isQuote
  }

  /// Whether a word stands for itself: a sign, a word for ratings or nothing behind it, and such before it.
  private static func isWhole(_ word: Range<Int>, in text: LexedText, _ grammar: Grammar) -> Bool {
    var end = word.upperBound
    while end < text.count, text.scalars[end].isQuote { end += 1 }
    let ends =
      end == text.count || text.scalars[end].stopsPhrase
      || ["(", ")", "[", "/", "|"].contains(text.scalars[end])
      || grammar.wordLength(.afterRatings, in: text.scalars, at: end) != nil
    var start = word.lowerBound
    if start > 0, text.scalars[start - 1].isQuote { start -= 1 }
    let starts =
      start == 0 || !text.scalars[start - 1].isIdeograph || text.spacedBefore[start]
      || grammar.forms(.beforeRatings).contains { text.scalars.ends($0, before: start) }
    return starts && (ends || text.spacedBefore.indices.contains(end) && text.spacedBefore[end])
  }
}

extension Unicode.Scalar {
  /// Whether it is a quotation mark of any shape, folded.
  var isQuote: Bool { ["\"", "'", "「", "」", "『", "』"].contains(self) }
}

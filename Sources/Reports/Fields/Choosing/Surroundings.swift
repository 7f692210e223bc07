import Grammars
import Texts

/// The words that stand around a value: its sentence, the clauses before it and its own clause up to it.
struct Surroundings {
  let source: SourceText
  let grammar: Grammar
  /// The value itself.
  let range: Range<Int>
  let sentence: Range<Int>
  /// From the start of the clause to the value.
  let lead: Range<Int>

  init(_ range: Range<Int>, in source: SourceText, grammar: Grammar) {
    self.source = source
    self.grammar = grammar
    self.range = range
    let scalars = source.text.scalars
    let whole = source.sentence(around: range)
    let near = max(0, range.lowerBound - Self.reach)..<min(scalars.count, range.upperBound + Self.reach)
    sentence = whole.clamped(to: near)
    // What is said in a bracket right behind a clause is said of the clause: 自评结果为优（93.1分）.
    var end = range.lowerBound
    if end > sentence.lowerBound, scalars[end - 1] == "(" { end -= 1 }
    var start = end
    while start > sentence.lowerBound, !Self.stops(scalars[start - 1]),
      // A new 自评 behind a bracket is a new clause: （自评得55分）自评得分93分.
      !(scalars[start - 1] == ")" && grammar.wordLength(.selfWords, in: scalars, at: start) != nil)
    {
      start = scalars[start - 1] == ")" ? Self.opening(before: start, in: scalars, from: sentence) : start - 1
    }
    lead = start..<end
  }

  /// A sentence that goes on for longer is a table without bounds; words further away say nothing about the value.
  private static let reach = 160

  /// Where the bracket opens that closes right before `end`.
  private static func opening(before end: Int, in scalars: [Unicode.Scalar], from sentence: Range<Int>) -> Int
  {
    var start = end - 1
    while start > sentence.lowerBound, scalars[start] != "(" { start -= 1 }
    return scalars[start] == "(" ? start : end - 1
  }

  private static func stops(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "(" || scalar.endsItem || scalar.stopsRunningText
  }

  /// The clauses of the sentence before the value's own.
  var before: Range<Int> { sentence.lowerBound..<lead.lowerBound }
  /// Where the value ends, a quotation mark behind it included.
  var quoteEnd: Int {
    let end = range.upperBound
    return end < source.text.count && source.text.scalars[end].isQuote ? end + 1 : end
  }

  /// From the value to the end of its clause.
  var rest: Range<Int> {
    var end = range.upperBound
    while end < sentence.upperBound, !source.text.scalars[end].stopsRunningText { end += 1 }
    return range.upperBound..<end
  }

  /// Whether a word of the class stands in a range of the text.
  func has(_ wordClass: WordClass, in range: Range<Int>) -> Bool { first(wordClass, in: range) != nil }

  func first(_ wordClass: WordClass, in range: Range<Int>) -> Range<Int>? {
    let words = grammar[wordClass]
    for start in range {
      if let length = words.length(in: source.text.scalars, at: start), start + length <= range.upperBound {
        return start..<start + length
      }
    }
    return nil
  }

  /// The word of the class that ends right before `position`, not reaching before the clause.
  func word(_ wordClass: WordClass, before position: Int) -> Range<Int>? {
    grammar.forms(wordClass).first {
      position - $0.count >= sentence.lowerBound && source.text.scalars.ends($0, before: position)
    }.map { position - $0.count..<position }
  }
}

@testable import Grammars

/// The grammar that comes with the program.
let builtIn: Grammar = {
  do { return try Grammar.builtIn() } catch { fatalError("\(error)") }
}()

/// A few words and units, and one rule with this pattern.
func grammar(pattern: String) throws -> Grammar {
  try Grammar(fragments: [
    (
      "test.txt",
      """
      words 增 = 增加 增 增加了 上升
      words 约 = 约
      unit 元 money 1
      unit 万元 money 10000
      unit % ratio 1/100
      unit 分 points
      unit 个 count
      rule 数
        #
      rule 测试 -> year
        \(pattern)
      """
    )
  ])
}

/// What a pattern matches first in a text, and what it captures; `nil` for no match.
func match(_ pattern: String, _ text: String) throws -> (whole: String, captures: [String: String])? {
  let grammar = try grammar(pattern: pattern)
  let lexed = LexedText(text.unicodeScalars, grammar: grammar)
  return grammar.matches(of: .year, in: lexed).first.map {
    (lexed.string($0.range), $0.captures.mapValues(lexed.string))
  }
}

/// The figures of a text by the built-in grammar.
func figures(_ text: String) -> [LexedFigure] { LexedText(text.unicodeScalars, grammar: builtIn).figures }

import Figures
import Grammars

/// How a rate was computed, in brackets behind it: `执行率97.3%（389.2/400）`.
struct BracketedFormula {
  let result: LexedFigure
  let part: FormulaChain.Part

  /// `nil` when no bracket with arithmetic alone stands right behind the rate.
  init?(in text: LexedText, behind result: LexedFigure) {
    let open = result.range.upperBound
    guard result.kind == .rate, open < text.count, text.scalars[open] == "(",
      let close = Self.end(of: open, in: text),
      let part = FormulaSegmenter(text: text).part(open + 1..<close), Self.makesARate(part.expression)
    else { return nil }
    self.result = result
    self.part = part
  }

  /// A rate is divided out of amounts: `（98-100）` behind one is the range it moves in, `（95%/96%/97%）` a list of rates.
  private static func makesARate(_ expression: Expression) -> Bool {
    let areRates = expression.figures.allSatisfy(\.isPercent)
    return switch expression {
    case .quotient: !areRates
    case .product: true
    case .magnitude(let inner): makesARate(inner)
    case .figure, .negation, .sum, .difference: !expression.isLiteral && areRates
    }
  }

  /// The bracket that closes the one at `open`.
  private static func end(of open: Int, in text: LexedText) -> Int? {
    var depth = 0
    for position in open..<text.count {
      if text.scalars[position] == "(" { depth += 1 }
      if text.scalars[position] == ")" { depth -= 1 }
      if depth == 0 { return position }
      if position - open > ClaimMeasures.longestBracket { return nil }
    }
    return nil
  }

  /// From the words before the rate to the end of the arithmetic.
  func range(in text: LexedText) -> Range<Int> {
    FormulaSegmenter(text: text).labelStart(before: result.start)..<part.range.upperBound + 1
  }
}

import Figures
import Grammars

/// Finds the stated formulas: chains of arithmetic and results parted by equals signs.
///
/// A chain such as `执行率=决算数/预算数×100%=34.94/39.66=88%` has a label, a part in words and parts in
/// figures; each pair of neighbouring parts in figures is one statement.
struct FormulaReader {
  private(set) var statements: [StatedClaim] = []
  private(set) var unparsed: [Located<String>] = []

  private let links: WordList

  init(_ context: ReadingContext, indicators: IndicatorTree) {
    links = context.grammar[.formulaLinks]
    for entry in context.entries {
      if let source = entry.text {
        read(source, indicator: indicators.indicator(ofBlock: entry.index))
      }
      for cell in entry.cells.joined() { read(cell, indicator: nil) }
    }
  }

  private mutating func read(_ source: SourceText, indicator: Int?) {
    statements += source.text.figures.compactMap { BracketedFormula(in: source.text, behind: $0) }.map {
      statement($0, in: source, indicator: indicator)
    }
    var position = 0
    while let equals = FormulaChain.nextEquals(in: source.text, from: position) {
      let chain = FormulaChain(in: source.text, at: equals)
      position = max(chain.end, equals + 1)
      statements += chain.pairs.map { statement($0, of: chain, in: source, indicator: indicator) }
      if chain.pairs.isEmpty, chain.looksLikeArithmetic {
        unparsed.append(source.located(source.quote(chain.range), chain.range))
      }
    }
  }

  private func statement(
    _ pair: FormulaChain.Pair, of chain: FormulaChain, in source: SourceText, indicator: Int?
  ) -> StatedClaim {
    let range = (pair.isFirst ? chain.start : pair.left.range.lowerBound)..<pair.right.range.upperBound
    let operands = chain.figures(of: pair.left, in: source.text)
    let result: StatedClaim.Result =
      pair.right.expression.literal.map { .figure($0) } ?? .expression(pair.right.expression)
    let label = label(chain.label, in: source)
    let draft = ClaimDraft(
      range, of: source, figures: operands + chain.figures(of: pair.right, in: source.text))
    var statement = draft.statement(
      .formula, label: label, pair.left.expression, from: operands.map(source.operand), is: result)
    statement.ancestor = pair.ancestor
    statement.indicator = indicator
    return statement
  }

  /// The words without the verb that leads to the figures.
  private func label(_ range: Range<Int>, in source: SourceText) -> String? {
    let words = links.withoutEnd(Array(source.text.scalars[range]))
    return words.isEmpty ? nil : source.quote(range.lowerBound..<range.lowerBound + words.count)
  }

  private func statement(
    _ formula: BracketedFormula, in source: SourceText, indicator: Int?
  ) -> StatedClaim {
    let range = formula.range(in: source.text)
    let operands = Array(source.text.figures(withDigitsIn: formula.part.range))
    let label = label(range.lowerBound..<formula.result.start, in: source)
    let draft = ClaimDraft(range, of: source, figures: operands + [formula.result])
    var statement = draft.statement(
      .formula, label: label, formula.part.expression, from: operands.map(source.operand),
      is: formula.result.figure)
    statement.indicator = indicator
    return statement
  }
}

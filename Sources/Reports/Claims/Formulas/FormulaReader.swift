import Figures
import Grammars

/// Finds the stated formulas: chains of arithmetic and results parted by equals signs.
///
/// A chain such as `执行率=决算数/预算数×100%=34.94/39.66=88%` has a label, a part in words and parts in
/// figures; each pair of neighbouring parts in figures is one statement.
struct FormulaReader {
  private(set) var statements: [Statement] = []
  private(set) var unparsed: [Located<String>] = []

  init(_ context: ReadingContext, indicators: IndicatorTree) {
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
  ) -> Statement {
    let range = (pair.isFirst ? chain.start : pair.left.range.lowerBound)..<pair.right.range.upperBound
    let operands = chain.figures(of: pair.left, in: source.text).map {
      Operand(figure: $0.figure, place: source.place($0.range))
    }
    let result: Statement.Result =
      pair.right.expression.literal.map { .figure($0) } ?? .expression(pair.right.expression)
    let label = chain.label.map(source.quote)
    return Statement(
      kind: .formula, label: label, quote: source.quote(range), place: source.place(range),
      expression: pair.left.expression, operands: operands, result: result, ancestor: pair.ancestor,
      indicator: indicator, isJoined: operandsAreJoined(pair, chain, source))
  }

  private func statement(
    _ formula: BracketedFormula, in source: SourceText, indicator: Int?
  ) -> Statement {
    let range = formula.range(in: source.text)
    let operands = source.text.figures.filter { formula.part.range.contains($0.range.lowerBound) }
    let label = FormulaSegmenter(text: source.text).trimmedLabel(range.lowerBound..<formula.result.start)
    return Statement(
      kind: .formula, label: label.map(source.quote), quote: source.quote(range),
      place: source.place(range), expression: formula.part.expression,
      operands: operands.map { Operand(figure: $0.figure, place: source.place($0.range)) },
      result: .figure(formula.result.figure), indicator: indicator,
      isJoined: (operands + [formula.result]).contains { source.isJoined($0) })
  }

  private func operandsAreJoined(_ pair: FormulaChain.Pair, _ chain: FormulaChain, _ source: SourceText)
    -> Bool
  {
    (chain.figures(of: pair.left, in: source.text) + chain.figures(of: pair.right, in: source.text))
      .contains { source.isJoined($0) }
  }
}

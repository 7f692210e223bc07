import Figures
import Grammars

/// Named rates whose operands stand in the same sentence: 执行率, 核查率, 完成年初预算的….
struct RateReader {
  let binder: Binder

  private var paragraph: Paragraph { binder.paragraph }
  private var grammar: Grammar { binder.grammar }

  var statements: [StatedClaim] {
    paragraph.mentions.filter { rate in
      rate.nature == .rate && rate.figure.bound == nil
        && !NamedBaseReader.isOfTheFigureBefore(rate, in: binder)
        && BracketedFormula(in: paragraph.text, behind: rate.lexed) == nil
    }.compactMap(statement)
  }

  private func statement(_ rate: Mention) -> StatedClaim? {
    if paragraph.isRespective(rate) { return statement(rate, nil) }
    let label = Array(paragraph.text.scalars[rate.label])
    if let target = completedTarget(label) { return completion(rate, of: target) }
    guard let definition = grammar.rates.first(where: { $0.isNamed(rate.name) }) else { return nil }
    let operands = RateOperands(before: rate, binder)
    return statement(
      rate,
      operands.binding(numerators: definition.numerators, denominators: definition.denominators))
  }

  // MARK: 完成…的 p%

  /// The words between 完成 and 的: 年初预算, 年度目标任务.
  private func completedTarget(_ label: [Unicode.Scalar]) -> [Unicode.Scalar]? {
    guard let start = grammar.forms(.completed).compactMap({ label.firstRange(of: $0) }).first,
      let end = label.indices.last(where: { grammar.wordLength(.ofWords, in: label, at: $0) != nil }),
      end > start.upperBound
    else { return nil }
    return Array(label[start.upperBound..<end])
  }

  private func completion(_ rate: Mention, of target: [Unicode.Scalar]) -> StatedClaim? {
    let kinds = [.budgetWords, .targetWords].filter { kind in
      grammar.forms(kind).contains { target.containsRun($0) }
    }
    guard let kind = kinds.first else { return nil }
    let operands = RateOperands(before: rate, binder)
    let binding = operands.completion(of: target, among: grammar.forms(kind))
    var found = statement(rate, binding)
    if binding == nil, let least = operands.leastCompletion(among: grammar.forms(kind)) {
      found?.lowerBound = quotient(least)
      found?.operands = [least.numerator, least.denominator].map(paragraph.operand)
    }
    return found
  }

  private func statement(_ rate: Mention, _ binding: RateOperands.Pairs?) -> StatedClaim? {
    let operands = binding.map { [$0.pair.numerator, $0.pair.denominator] } ?? []
    var statement = ClaimDraft(of: operands + [rate], in: paragraph).statement(
      .rate, label: paragraph.label(of: rate), binding.map { quotient($0.pair) } ?? .figure(rate.figure),
      from: operands.map(paragraph.operand), is: rate.figure)
    if binding == nil { statement.doubts.insert(.operandMissing) }
    statement.otherReadings = binding?.others.map(quotient) ?? []
    return statement
  }

  private func quotient(_ pair: AmountPair) -> Expression {
    .quotient(.figure(pair.numerator.figure), .figure(pair.denominator.figure))
  }
}

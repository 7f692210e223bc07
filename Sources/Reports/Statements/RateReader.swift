import Figures
import Grammars

/// Named rates whose operands stand in the same sentence: 执行率, 核查率, 完成年初预算的….
struct RateReader {
  let grammar: Grammar

  func statements(in paragraph: Paragraph) -> [Statement] {
    paragraph.mentions.filter { $0.nature == .rate && $0.figure.bound == nil }.compactMap {
      statement($0, in: paragraph)
    }
  }

  private func statement(_ rate: Mention, in paragraph: Paragraph) -> Statement? {
    let label = Array(paragraph.text.scalars[rate.label])
    if let target = completedTarget(label) { return completion(rate, of: target, in: paragraph) }
    guard let definition = grammar.rates.first(where: { isNamed(rate, by: $0) }) else { return nil }
    let operands = RateOperands(before: rate, in: paragraph, grammar: grammar)
    return statement(
      rate, operands.pair(numerators: definition.numerators, denominators: definition.denominators),
      in: paragraph)
  }

  private func isNamed(_ rate: Mention, by definition: RateDefinition) -> Bool {
    definition.names.contains { name in rate.name.containsRun(name) && rate.name.ends(with: name) }
  }

  // MARK: 完成…的 p%

  /// The words between 完成 and 的: 年初预算, 年度目标任务.
  private func completedTarget(_ label: [Unicode.Scalar]) -> [Unicode.Scalar]? {
    guard let start = grammar.forms("完成").compactMap({ label.firstRange(of: $0) }).first,
      let end = label.lastIndex(of: "的"), end > start.upperBound
    else { return nil }
    return Array(label[start.upperBound..<end])
  }

  private func completion(_ rate: Mention, of target: [Unicode.Scalar], in paragraph: Paragraph) -> Statement?
  {
    let kinds = ["预算字样", "目标字样"].filter { kind in grammar.forms(kind).contains { target.containsRun($0) } }
    guard let kind = kinds.first else { return nil }
    let operands = RateOperands(before: rate, in: paragraph, grammar: grammar)
    return statement(rate, operands.completion(of: grammar.forms(kind)), in: paragraph)
  }

  private func statement(
    _ rate: Mention, _ pair: (numerator: Mention, denominator: Mention)?, in paragraph: Paragraph
  ) -> Statement? {
    let operands = pair.map { [$0.numerator, $0.denominator] } ?? []
    let start = (operands + [rate]).map { min($0.label.lowerBound, $0.lexed.start) }.min() ?? rate.lexed.start
    let range = start..<rate.range.upperBound
    let isBound = operands.count == 2 && operands[0].figure.isCommensurable(with: operands[1].figure)
    let expression: Expression =
      isBound
      ? .quotient(.figure(operands[0].figure), .figure(operands[1].figure)) : .figure(rate.figure)
    return Statement(
      kind: .rate, label: paragraph.operand(rate).label, quote: paragraph.source.quote(range),
      place: paragraph.source.place(range), expression: expression, operands: operands.map(paragraph.operand),
      result: .figure(rate.figure),
      isJoined: (operands + [rate]).contains { paragraph.source.isJoined($0.lexed) },
      missingOperand: !isBound)
  }
}

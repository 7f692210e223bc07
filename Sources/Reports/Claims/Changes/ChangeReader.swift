import Figures
import Grammars

/// Differences and growth whose amounts are told elsewhere: “比上年增加 Y，增长 Z%”, with the base implied or named.
///
/// What tells both amounts beside the change is read by the forms of the grammar. What is left needs the ledger: an
/// amount by its name, from sentences and paragraphs before, or the base that follows from an amount and its change.
struct ChangeReader {
  let binder: Binder
  /// Where the changes start that a form has read.
  var told: Set<Int> = []

  private var paragraph: Paragraph { binder.paragraph }

  var statements: [StatedClaim] {
    let events = ChangeEvent.events(in: paragraph, grammar: binder.grammar, words: binder.ledger.words)
    let own = events.flatMap { event in
      let operands = ChangeOperands(of: event, binder)
      return [difference(event, operands), growth(event, operands)].compactMap(\.self)
    }
    return own + ChangeSumReader(grammar: binder.grammar).statements(in: paragraph, events: events)
  }

  private func difference(_ event: ChangeEvent, _ operands: ChangeOperands) -> StatedClaim? {
    guard let amount = event.amount, !told.contains(amount.range.lowerBound), let current = operands.current,
      let base = operands.base
    else {
      return nil
    }
    let (more, less) = event.isIncrease ? (current, base) : (base, current)
    return statement(
      .difference, event, operands: [more, less], result: amount.figure.magnitude,
      until: amount.range.upperBound,
      .difference(.figure(more.figure), .figure(less.figure)))
  }

  private func growth(_ event: ChangeEvent, _ operands: ChangeOperands) -> StatedClaim? {
    guard var claim = boundGrowth(event, operands) else { return nil }
    if let rate = event.rate, isCut(rate) { claim.doubts.insert(.figureAtCut) }
    return claim
  }

  private func boundGrowth(_ event: ChangeEvent, _ operands: ChangeOperands) -> StatedClaim? {
    guard let rate = event.rate, !told.contains(rate.range.lowerBound),
      rate.figure.unit == nil || rate.figure.isPercent
    else { return nil }
    let stated = rate.figure.magnitude
    let end = rate.range.upperBound
    if let current = operands.current, let base = operands.base {
      let (more, less) = event.isIncrease ? (current, base) : (base, current)
      return statement(
        .growth, event, operands: [more, less], result: stated, until: end,
        .quotient(.difference(.figure(more.figure), .figure(less.figure)), .figure(base.figure)))
    }
    if let current = operands.current, let amount = event.amount {
      let rate = { (current: Operand) in
        let change = Expression.figure(amount.figure.magnitude)
        let now = Expression.figure(current.figure)
        return Expression.quotient(change, event.isIncrease ? .difference(now, change) : .sum(now, change))
      }
      var growth = statement(
        .growth, event, operands: [current, paragraph.operand(amount)], result: stated, until: end,
        rate(current))
      growth.otherReadings = operands.alternative.map { [rate($0)] } ?? []
      return growth
    }
    if let pair = RatePair(binder: binder).pair(of: rate) {
      let change = Expression.difference(.figure(pair.more.figure), .figure(pair.less.figure))
      return statement(
        .growth, event, operands: [pair.more, pair.less].map(paragraph.operand), result: stated, until: end,
        .quotient(change, .figure(pair.base.figure)))
    }
    return statement(
      .growth, event, operands: [], result: stated, until: end, .figure(stated), isMissing: true)
  }

  /// “下降 7” at the very end of a paragraph may be the start of 7.5%.
  private func isCut(_ rate: Mention) -> Bool {
    rate.figure.unit == nil && rate.range.upperBound == paragraph.text.count
  }

  private func statement(
    _ kind: ClaimKind, _ event: ChangeEvent, operands: [Operand], result: Figure, until end: Int,
    _ expression: Expression, isMissing: Bool = false
  ) -> StatedClaim {
    let figures = [event.amount, event.rate].compactMap(\.?.lexed)
    var statement = ClaimDraft(event.start..<end, of: paragraph.source, figures: figures).statement(
      kind, label: event.subjectText(in: paragraph), expression, from: operands, is: result)
    if isMissing { statement.doubts.insert(.operandMissing) }
    if kind == .difference { statement.resultPlace = event.amount.map { paragraph.source.place($0.range) } }
    statement.signUse = event.signUse
    return statement
  }
}

extension Figure {
  /// The figure without its minus sign: 减少 -1,037.00 says the sign twice.
  var magnitude: Figure {
    guard digits.hasPrefix("-") else { return self }
    return Figure(digits: String(digits.dropFirst()), unit: unit, hedge: hedge, bound: bound) ?? self
  }
}

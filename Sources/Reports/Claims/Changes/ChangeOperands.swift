import Figures
import Grammars

/// The two amounts of a change, found by name and nearness.
struct ChangeOperands {
  private(set) var current: Operand?
  private(set) var base: Operand?
  /// What may have changed as well: the whole, where 其中 puts the nearest amount under it.
  private(set) var alternative: Operand?

  private let event: ChangeEvent
  private let binder: Binder
  private let point: ClaimPoint

  init(of event: ChangeEvent, _ binder: Binder) {
    self.event = event
    self.binder = binder
    point = event.point
    if [event.amount, event.rate].compactMap(\.self).contains(where: binder.paragraph.isRespective) {
      return
    }
    let earlier = earlier
    base = baseOperand(earlier)
    current = changed(notAt: earlier)
    if current == nil, event.subject.isEmpty, event.amount != nil {
      (alternative, current) = wholeAndPart
    }
    // Beside its amount a change tells what it started from; without it the named amount must be in the text.
    if !event.baseName.isEmpty, base == nil, event.amount == nil { current = nil }
  }

  private var paragraph: Paragraph { binder.paragraph }
  private var grammar: Grammar { binder.grammar }

  /// A name means the same thing also before another change.
  private var anywhere: ClaimPoint {
    var point = point
    point.floor = 0
    return point
  }

  // MARK: What it started from

  private func baseOperand(_ earlier: Mention?) -> Operand? {
    guard event.baseName.isEmpty else {
      return binder.operand(of: .named(event.baseName, like(event.amount)), at: anywhere)
    }
    if let base = event.base { return paragraph.operand(base) }
    return event.subject.isEmpty ? earlier.map(paragraph.operand) : nil
  }

  /// “本年支出 A，上年支出 B，同比减少…”: the only amount of the earlier year that the clause tells before.
  private var earlier: Mention? {
    let amount = ClaimRole(scope: .item, brackets: .same)
    var earlier = amount
    earlier.words = [WordTest(.label, .starts, grammar.forms(.lastPeriod))]
    return binder.mention(of: earlier, at: point)
      ?? ofTheYearBefore(binder.candidates(for: amount, at: point).map(\.mention))
  }

  /// “2022 年支出 A，2023 年支出 B，增加…”: the first of two amounts of two years in a row.
  private func ofTheYearBefore(_ amounts: [Mention]) -> Mention? {
    guard amounts.count == 2 else { return nil }
    let years = amounts.map(paragraph.year(of:))
    guard let first = years[0], let second = years[1], abs(first - second) == 1 else { return nil }
    return first < second ? amounts[0] : amounts[1]
  }

  // MARK: What changed

  private func changed(notAt earlier: Mention?) -> Operand? {
    let unit = event.amount ?? event.base
    let subject = binder.ledger.words.key(event.subject)
    if subject.count >= ClaimMeasures.shortestName {
      return binder.operand(of: .named(subject, like(unit)), at: anywhere)
        ?? (binder.ledger.words.namesWithStops.contains(subject) ? incomeThatIsSpending : nil)
    }
    let amount = ClaimRole(
      measure: unit == nil ? .money : like(unit), scope: .item, brackets: .same, decidedBy: [.stage])
    var here = point
    here.taken = [earlier?.range].compactMap(\.self)
    guard let last = binder.nearest(1, for: amount, at: here).last else {
      return ofTheChangeBefore(amount) ?? ofTheSegmentBefore(amount) ?? ofTheSentenceBefore(amount)
    }
    if tellsLastPeriod(last) { return nil }
    let clauses = ComparedClauses(paragraph, grammar: grammar)
    if clauses.holdComparison(last.range.upperBound..<event.start) { return nil }
    return binder.operand(of: amount, at: here)
  }

  /// 与上年支出 8 万元相比: what was then is never what has changed to.
  private func tellsLastPeriod(_ amount: Mention) -> Bool {
    let label = Array(paragraph.text.scalars[amount.label])
    return grammar.forms(.lastPeriod).contains { label.containsRun($0) }
      && !grammar.forms(.changes).contains { label.containsRun($0) }
  }

  /// “支出 18.5 万元，较上年 20 万元减少 1.5 万元，较前年 25 万元减少 6.5 万元”: right behind one change another is of the same
  /// amount.
  private func ofTheChangeBefore(_ amount: ClaimRole) -> Operand? {
    let goesOn = event.floor > 0 && event.start - event.floor <= 1
    guard goesOn || event.base != nil else { return nil }
    var before = point
    (before.position, before.floor) = (event.floor, 0)
    var amount = amount
    amount.decidedBy = []
    return binder.operand(of: amount, at: before)
  }

  /// “支出决算 2.4 万元，完成预算的 60%；较上年减少 0.6 万元”: a subject lasts over a semicolon when none follows.
  private func ofTheSegmentBefore(_ amount: ClaimRole) -> Operand? {
    let sentence = paragraph.sentences[event.sentence]
    let start =
      (sentence.lowerBound..<event.start).first {
        paragraph.positions.segment[$0] == event.segment && paragraph.text.scalars[$0] != ";"
      } ?? event.start
    guard start > sentence.lowerBound,
      ComparedClauses(paragraph, grammar: grammar).nameNothing(in: start..<event.start)
    else { return nil }
    var amount = amount
    (amount.scope, amount.decidedBy) = (.sentence, [.stage])
    return binder.operand(of: amount, at: anywhere)
  }

  private func ofTheSentenceBefore(_ amount: ClaimRole) -> Operand? {
    guard event.amount != nil || event.base != nil,
      ComparedClauses(paragraph, grammar: grammar).nameNothing(
        in: paragraph.sentences[event.sentence].lowerBound..<event.start)
    else { return nil }
    var amount = amount
    (amount.scope, amount.brackets, amount.decidedBy) = (.sentenceBefore, .any, [])
    return binder.operand(of: amount, at: anywhere)
  }

  /// “总收入 A，其中本年收入 B，较上年减少…”: the part changed, if not the whole.
  private var wholeAndPart: (whole: Operand?, part: Operand?) {
    let here = binder.candidates(for: ClaimRole(scope: .item, brackets: .same), at: point).map(\.mention)
    guard here.count == 2, event.start - here[1].range.upperBound <= 1,
      grammar.forms(.details).contains(where: {
        Array(paragraph.text.scalars[here[0].range.upperBound..<here[1].lexed.start]).containsRun($0)
      })
    else { return (nil, nil) }
    return (paragraph.operand(here[0]), paragraph.operand(here[1]))
  }

  /// 收、支总计 behind “收入总计 A，支出总计 A”: the one amount of both.
  private var incomeThatIsSpending: Operand? {
    let both = [.incomeWords, .spendingWords].compactMap { side in
      grammar.forms(side).lazy.compactMap { name in
        binder.operand(of: .named(name, like(event.amount)), at: anywhere)
      }.first
    }
    return both.count == 2 && both[0].figure.value == both[1].figure.value ? both[0] : nil
  }

  private func like(_ mention: Mention?) -> ClaimRole.Measure { mention.map { .like($0.figure) } ?? .any }
}

extension ChangeEvent {
  /// Where the change stands; what is before the change ahead of it has had its own.
  fileprivate var point: ClaimPoint {
    var point = ClaimPoint(sentence: sentence, segment: segment, depth: depth, position: start)
    point.floor = floor
    point.figure = (amount ?? rate)?.lexed.start ?? start
    return point
  }
}

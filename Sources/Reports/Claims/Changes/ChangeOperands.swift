import Figures
import Grammars

/// The two amounts of a change, found by name and nearness.
struct ChangeOperands {
  private(set) var current: Operand?
  private(set) var base: Operand?
  /// What may have changed as well: the whole, where 其中 puts the nearest amount under it.
  private(set) var alternative: Operand?

  init(of event: ChangeEvent, in index: Int, ledger: Ledger, grammar: Grammar) {
    let paragraph = ledger.paragraphs[index]
    if [event.amount, event.rate].compactMap(\.self).contains(where: paragraph.isRespective) { return }
    let like = event.amount?.figure
    base = event.base.map(paragraph.operand)
    if !event.baseName.isEmpty {
      base = ledger.amount(named: event.baseName, before: event.start, in: index, like: like)
    }
    let earlier = Self.earlier(for: event, in: paragraph, grammar: grammar)
    if base == nil, event.baseName.isEmpty, event.subject.isEmpty, let earlier {
      base = paragraph.operand(earlier)
    }
    current = Self.current(
      of: event, in: index, ledger: ledger, like: like ?? event.base?.figure, notAt: earlier?.range,
      grammar: grammar)
    if current == nil, event.subject.isEmpty, event.amount != nil {
      (alternative, current) = Self.wholeAndPart(before: event, in: paragraph, grammar: grammar)
    }
    // Beside its amount a change tells what it started from; without it the named amount must be in the text.
    if !event.baseName.isEmpty, base == nil, event.amount == nil { current = nil }
  }

  /// “本年支出 A，上年支出 B，同比减少…”: the only amount of the earlier year that the clause tells before.
  private static func earlier(
    for event: ChangeEvent, in paragraph: Paragraph, grammar: Grammar
  ) -> Mention? {
    let amounts = paragraph.mentions(ofSentence: event.sentence).filter { mention in
      mention.nature == .amount && mention.segment == event.segment && mention.depth == event.depth
        && mention.range.upperBound <= event.start && mention.range.lowerBound >= event.floor
    }
    let found = amounts.filter { mention in
      let label = Array(paragraph.text.scalars[mention.label])
      return grammar.forms("上期").contains { label.starts(with: $0) }
    }
    return found.count == 1 ? found[0] : ofTheYearBefore(amounts, in: paragraph)
  }

  /// “2022 年支出 A，2023 年支出 B，增加…”: the first of two amounts of two years in a row.
  private static func ofTheYearBefore(_ amounts: [Mention], in paragraph: Paragraph) -> Mention? {
    guard amounts.count == 2 else { return nil }
    let years = amounts.map(paragraph.year(of:))
    guard let first = years[0], let second = years[1], abs(first - second) == 1 else { return nil }
    return first < second ? amounts[0] : amounts[1]
  }

  private static func current(
    of event: ChangeEvent, in index: Int, ledger: Ledger, like unit: Figure?, notAt earlier: Range<Int>?,
    grammar: Grammar
  ) -> Operand? {
    let paragraph = ledger.paragraphs[index]
    let subject = ledger.words.key(event.subject)
    if subject.count >= 2 {
      let named = ledger.amount(named: subject, before: event.start, in: index, like: unit)
      if named != nil || !ledger.words.namesWithStops.contains(subject) { return named }
      return incomeThatIsSpending(before: event, in: index, ledger: ledger)
    }
    let fits: (Mention) -> Bool = { mention in
      mention.nature == .amount
        && (unit.map { mention.figure.isCommensurable(with: $0) }
          ?? (mention.figure.unit?.dimension == .money))
    }
    let here = paragraph.mentions(ofSentence: event.sentence).filter { mention in
      fits(mention) && mention.segment == event.segment && mention.range.upperBound <= event.start
        && mention.range.lowerBound >= event.floor && mention.depth == event.depth && mention.range != earlier
    }
    // Right behind one change another is of the same amount.
    let goesOn = event.floor > 0 && event.start - event.floor <= 1
    if here.isEmpty, goesOn || event.base != nil, let before = ofTheChangeBefore(event, in: paragraph, fits) {
      return paragraph.operand(before)
    }
    let clauses = ComparedClauses(paragraph, grammar: grammar)
    if let last = here.last, clauses.holdComparison(last.range.upperBound..<event.start) { return nil }
    if !here.isEmpty {
      // Two amounts that may both have changed are none; what is compared with last year's is no budget.
      let spent = here.filter { mention in !ledger.words.isBudget(mention) }
      return [here, spent].compactMap(\.theOnlyAmount).first.map(paragraph.operand)
    }
    guard event.sentence > 0, unit != nil, clauses.nameNothing(before: event) else { return nil }
    let before = paragraph.mentions(ofSentence: event.sentence - 1).filter(fits)
    return before.theOnlyAmount.map(paragraph.operand)
  }

  /// “总收入 A，其中本年收入 B，较上年减少…”: the part changed, if not the whole.
  private static func wholeAndPart(
    before event: ChangeEvent, in paragraph: Paragraph, grammar: Grammar
  ) -> (whole: Operand?, part: Operand?) {
    let here = paragraph.mentions(ofSentence: event.sentence).filter {
      $0.nature == .amount && $0.segment == event.segment && $0.depth == event.depth
        && $0.range.lowerBound >= event.floor && $0.range.upperBound <= event.start
    }
    guard here.count == 2, event.start - here[1].range.upperBound <= 1,
      grammar.forms("明细").contains(where: {
        Array(paragraph.text.scalars[here[0].range.upperBound..<here[1].lexed.start]).containsRun($0)
      })
    else { return (nil, nil) }
    return (paragraph.operand(here[0]), paragraph.operand(here[1]))
  }

  /// “支出 18.5 万元，较上年 20 万元减少 1.5 万元，较前年 25 万元减少 6.5 万元”: what the change before it is about.
  private static func ofTheChangeBefore(
    _ event: ChangeEvent, in paragraph: Paragraph, _ fits: (Mention) -> Bool
  ) -> Mention? {
    let before = paragraph.mentions(ofSentence: event.sentence).filter {
      fits($0) && $0.segment == event.segment && $0.depth == event.depth
        && $0.range.upperBound <= event.floor
    }
    return before.theOnlyAmount
  }

  /// 收、支总计 behind “收入总计 A，支出总计 A”: the one amount of both.
  private static func incomeThatIsSpending(
    before event: ChangeEvent, in index: Int, ledger: Ledger
  ) -> Operand? {
    let both = ["收入", "支出"].compactMap { name in
      ledger.amount(
        named: Array(name.unicodeScalars), before: event.start, in: index, like: event.amount?.figure)
    }
    return both.count == 2 && both[0].figure.value == both[1].figure.value ? both[0] : nil
  }
}

extension [Mention] {
  /// The last of them, when all state the same amount.
  fileprivate var theOnlyAmount: Mention? {
    allSatisfy { $0.figure.value == self[0].figure.value } ? last : nil
  }
}

import Figures
import Grammars

/// The two amounts of a change, found by name and nearness.
struct ChangeOperands {
  private(set) var current: Operand?
  private(set) var base: Operand?

  init(of event: ChangeEvent, in index: Int, ledger: Ledger, grammar: Grammar) {
    let paragraph = ledger.paragraphs[index]
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
      of: event, in: index, ledger: ledger, like: like ?? event.base?.figure, notAt: earlier?.range)
    // What is compared with a named amount that is not in the text cannot be recomputed.
    if !event.baseName.isEmpty, base == nil { current = nil }
  }

  /// “本年支出 A，上年支出 B，同比减少…”: the only amount of the earlier year that the clause tells before.
  private static func earlier(
    for event: ChangeEvent, in paragraph: Paragraph, grammar: Grammar
  ) -> Mention? {
    let found = paragraph.mentions(ofSentence: event.sentence).filter { mention in
      let label = Array(paragraph.text.scalars[mention.label])
      return mention.nature == .amount && mention.segment == event.segment && mention.depth == event.depth
        && mention.range.upperBound <= event.start && mention.range.lowerBound >= event.floor
        && grammar.forms("上期").contains { label.starts(with: $0) }
    }
    return found.count == 1 ? found[0] : nil
  }

  private static func current(
    of event: ChangeEvent, in index: Int, ledger: Ledger, like unit: Figure?, notAt earlier: Range<Int>?
  ) -> Operand? {
    let paragraph = ledger.paragraphs[index]
    let subject = ledger.words.key(event.subject)
    if subject.count >= 2 {
      return ledger.amount(named: subject, before: event.start, in: index, like: unit)
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
    if let same = here.last {
      // Two amounts that may both have changed are none.
      return here.allSatisfy { $0.figure.value == same.figure.value } ? paragraph.operand(same) : nil
    }
    guard event.sentence > 0, unit != nil else { return nil }
    let before = paragraph.mentions(ofSentence: event.sentence - 1).filter(fits)
    let isOne = before.allSatisfy { $0.figure.value == before[0].figure.value }
    return isOne ? before.last.map(paragraph.operand) : nil
  }
}

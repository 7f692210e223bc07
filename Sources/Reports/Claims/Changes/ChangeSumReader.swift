import Figures
import Grammars

/// A change that is the sum of the changes of its parts: “决算数比上年增加 A，其中：甲增加 B；乙减少 C”.
///
/// Only the known parts of a known whole make such a claim. A part without a change of its own has none.
struct ChangeSumReader {
  let grammar: Grammar

  func statements(in paragraph: Paragraph, events: [ChangeEvent]) -> [StatedClaim] {
    events.indices.compactMap { index in
      guard let whole = events[index].amount, opensList(behind: events[index], in: paragraph) else {
        return nil
      }
      let parts = events[(index + 1)...].filter { part in
        part.sentence == events[index].sentence
          && part.amount?.figure.isCommensurable(with: whole.figure) ?? false
      }
      return statement(events[index], whole, Array(parts), in: paragraph)
    }
  }

  private func opensList(behind event: ChangeEvent, in paragraph: Paragraph) -> Bool {
    let end = event.amount?.range.upperBound ?? 0
    return (end..<min(end + ClaimMeasures.longestRateOfChange, paragraph.text.count)).contains { position in
      paragraph.positions.segment[position] == event.segment
        && grammar.wordLength(.details, in: paragraph.text.scalars, at: position) != nil
    }
  }

  private func statement(
    _ event: ChangeEvent, _ whole: Mention, _ parts: [ChangeEvent], in paragraph: Paragraph
  ) -> StatedClaim? {
    let known = grammar.partitions.filter { $0.names(stem(event.subject)) }
    guard !parts.isEmpty,
      known.contains(where: { partition in
        parts.allSatisfy { partition.hasPart(subject(of: $0, in: paragraph)) }
      })
    else { return nil }
    let terms = parts.compactMap { part in
      part.amount.map { (figure: $0.figure.magnitude, adds: part.isIncrease == event.isIncrease) }
    }
    guard let sum = signedSum(terms) else { return nil }
    let amounts = parts.compactMap(\.amount)
    let draft = ClaimDraft(of: amounts + [whole], from: event.start, in: paragraph)
    var statement = draft.statement(
      .difference, label: event.subjectText(in: paragraph), sum, from: amounts.map(paragraph.operand),
      is: whole.figure.magnitude)
    statement.resultPlace = paragraph.source.place(whole.range)
    return statement
  }

  /// 三公经费支出决算 is 三公经费支出 here.
  private func stem(_ name: [Unicode.Scalar]) -> [Unicode.Scalar] {
    guard
      let end = grammar.forms(.outturnNames).first(where: { name.count > $0.count + 2 && name.ends(with: $0) }
      )
    else { return name }
    return Array(name.dropLast(end.count))
  }

  private func subject(of event: ChangeEvent, in paragraph: Paragraph) -> [Unicode.Scalar] {
    event.subject.isEmpty ? event.amount?.name ?? [] : event.subject
  }

  private func signedSum(_ terms: [(figure: Figure, adds: Bool)]) -> Expression? {
    guard let first = terms.first else { return nil }
    let start: Expression = first.adds ? .figure(first.figure) : .negation(.figure(first.figure))
    return terms.dropFirst().reduce(start) { sum, term in
      term.adds ? .sum(sum, .figure(term.figure)) : .difference(sum, .figure(term.figure))
    }
  }
}

import Figures
import Grammars

/// A gap between income and spending of the same sentence: “收入 A，支出 B，收支缺口 C”.
struct GapReader {
  let grammar: Grammar

  func statements(in paragraph: Paragraph) -> [Statement] {
    paragraph.mentions.filter { mention in
      grammar.forms("差额").contains { mention.name.suffix($0.count).elementsEqual($0) }
    }.compactMap { statement($0, in: paragraph) }
  }

  private func statement(_ gap: Mention, in paragraph: Paragraph) -> Statement? {
    func last(_ word: String) -> Mention? {
      let scalars = Array(word.unicodeScalars)
      return paragraph.last(before: gap.lexed.start, inSentence: gap.sentence) {
        $0.nature == .amount && $0.name.suffix(scalars.count).elementsEqual(scalars)
      }
    }
    guard let income = last("收入"), let spending = last("支出"),
      income.figure.isCommensurable(with: spending.figure)
    else {
      return nil
    }
    let (more, less) = income.figure.value > spending.figure.value ? (income, spending) : (spending, income)
    let start = min(income.label.lowerBound, spending.label.lowerBound)
    let range = start..<gap.range.upperBound
    return Statement(
      kind: .difference, label: paragraph.operand(gap).label, quote: paragraph.source.quote(range),
      place: paragraph.source.place(range),
      expression: .difference(.figure(more.figure), .figure(less.figure)),
      operands: [paragraph.operand(more), paragraph.operand(less)], result: .figure(gap.figure),
      isJoined: paragraph.source.isJoined(gap.lexed))
  }
}

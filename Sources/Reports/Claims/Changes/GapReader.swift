import Figures
import Grammars

/// A gap between income and spending of the same sentence: “收入 A，支出 B，收支缺口 C”.
struct GapReader {
  let grammar: Grammar

  func statements(in paragraph: Paragraph) -> [StatedClaim] {
    paragraph.mentions.filter { mention in
      grammar.forms("差额").contains { mention.name.suffix($0.count).elementsEqual($0) }
    }.compactMap { statement($0, in: paragraph) }
  }

  private func statement(_ gap: Mention, in paragraph: Paragraph) -> StatedClaim? {
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
    return ClaimDraft(of: [income, spending, gap], in: paragraph).statement(
      .difference, label: paragraph.label(of: gap), .difference(.figure(more.figure), .figure(less.figure)),
      from: [more, less].map(paragraph.operand), is: gap.figure)
  }
}

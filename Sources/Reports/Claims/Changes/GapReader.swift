import Figures
import Grammars

/// A gap between income and spending of the same sentence: “收入 A，支出 B，收支缺口 C”.
struct GapReader {
  let binder: Binder

  private var paragraph: Paragraph { binder.paragraph }

  var statements: [StatedClaim] {
    let gaps = binder.grammar.forms(.gaps)
    return paragraph.mentions.filter { mention in gaps.contains { mention.name.ends(with: $0) } }
      .compactMap(statement)
  }

  private func statement(_ gap: Mention) -> StatedClaim? {
    let side = { (side: WordClass) in
      let words = WordTest(.name, .ends, binder.grammar.forms(side))
      return binder.mention(
        of: ClaimRole(words: [words], scope: .sentence, decidedBy: [.distance]), at: ClaimPoint(gap))
    }
    guard let income = side(.incomeWords), let spending = side(.spendingWords),
      income.figure.isCommensurable(with: spending.figure)
    else { return nil }
    let (more, less) = income.figure.value > spending.figure.value ? (income, spending) : (spending, income)
    return ClaimDraft(of: [income, spending, gap], in: paragraph).statement(
      .difference, label: paragraph.label(of: gap), .difference(.figure(more.figure), .figure(less.figure)),
      from: [more, less].map(paragraph.operand), is: gap.figure)
  }
}

import Figures
import Grammars

/// The same amount stated twice in one entry: “……（项）”257.14万元，……支出决算为257.14万元”.
///
/// The head of an entry of final accounts gives its outturn, which its text gives again.
struct RestatementReader {
  let grammar: Grammar
  let words: LedgerWords

  func statements(in paragraph: Paragraph) -> [StatedClaim] {
    guard let head = paragraph.mentions.first(where: { $0.nature == .amount }), isHead(head, in: paragraph)
    else { return [] }
    let outturn = paragraph.mentions.first { mention in
      mention.nature == .amount && mention.range.lowerBound > head.range.lowerBound
        && grammar.forms("决算名").contains(words.key(mention.role))
        && mention.figure.isCommensurable(with: head.figure)
    }
    guard let outturn else { return [] }
    return [
      ClaimDraft(of: [head, outturn], in: paragraph).statement(
        .restatement, label: paragraph.label(of: head), .figure(outturn.figure),
        from: [paragraph.operand(outturn)], is: head.figure)
    ]
  }

  private func isHead(_ mention: Mention, in paragraph: Paragraph) -> Bool {
    let before = Array(paragraph.text.scalars[..<mention.lexed.start].suffix(8)).filter { $0 != "\"" }
    return grammar.forms("项尾").contains { before.suffix($0.count).elementsEqual($0) }
  }
}

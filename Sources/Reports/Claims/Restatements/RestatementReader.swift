import Figures
import Grammars

/// The same amount stated twice in one entry: “……（项）”257.14万元，……支出决算为257.14万元”.
///
/// The head of an entry of final accounts gives its outturn, which its text gives again.
struct RestatementReader {
  let binder: Binder

  private var paragraph: Paragraph { binder.paragraph }

  var statements: [StatedClaim] {
    guard let head = paragraph.mentions.first(where: { $0.nature == .amount }), isHead(head) else {
      return []
    }
    let role = ClaimRole(
      words: [WordTest(.key, .equals, binder.grammar.forms(.outturnNames))], measure: .like(head.figure),
      scope: .paragraph, order: .behind, decidedBy: [.distance])
    guard let outturn = binder.mention(of: role, at: ClaimPoint(head)) else { return [] }
    return [
      ClaimDraft(of: [head, outturn], in: paragraph).statement(
        .restatement, label: paragraph.label(of: head), .figure(outturn.figure),
        from: [paragraph.operand(outturn)], is: head.figure)
    ]
  }

  private func isHead(_ mention: Mention) -> Bool {
    let before = Array(paragraph.text.scalars[..<mention.lexed.start].suffix(ClaimMeasures.longestItemTail))
      .filter { $0 != "\"" }
    return binder.grammar.forms(.itemTails).contains { before.ends(with: $0) }
  }
}

import Figures
import Grammars
import Texts

/// Where the operands of a form are looked for.
extension FormBinder {
  /// The figures of the sentence before the result, those of a bracket right behind it, or those of the sentence before.
  func window(before result: Int, after floor: Int?) -> [Int] {
    let sentence = mentions[result].sentence
    var before: [Int] = []
    var index = result - 1
    while index > (floor ?? -1), index >= 0, mentions[index].sentence == sentence,
      before.count < ClaimMeasures.figuresBeforeResult
    {
      if mentions[index].nature != .time { before.append(index) }
      index -= 1
    }
    let own = before.contains { isAmount($0) && !isResult($0) }
    if !own { before += sight.paragraph.indices(inBracketBehind: mentions[result]) + clause(behind: result) }
    if !own || form.kind == .rate { before += sentenceBefore(result) }
    return before
  }

  /// “增长 12.5%，由 16 万元增加到 18 万元”, “下降 1.4 个百分点，上年为 20%”: what explains a result.
  private func clause(behind result: Int) -> [Int] {
    let (text, end) = (sight.paragraph.text, mentions[result].range.upperBound)
    guard end < text.count, text.scalars[end] == ",",
      [.startingFrom, .thatIs, .lastPeriod, .spokenThisYear].contains(where: { words in
        grammar.wordLength(words, in: text.scalars, at: end) != nil
          || grammar.wordLength(words, in: text.scalars, at: end + 1) != nil
      })
    else { return [] }
    return Array(
      mentions.indices[(result + 1)...].prefix(ClaimMeasures.figuresBeforeResult).prefix {
        mentions[$0].segment == mentions[result].segment && !isResult($0)
          && ![.change, .changeRate].contains(mentions[$0].nature)
      }.filter { mentions[$0].nature != .time })
  }

  private func sentenceBefore(_ result: Int) -> [Int] {
    guard mentions[result].sentence > 0 else { return [] }
    let last = sight.paragraph.indices(ofSentence: mentions[result].sentence - 1)
      .suffix(ClaimMeasures.figuresBeforeResult)
    return last.reversed().filter { mentions[$0].depth == 0 && mentions[$0].nature != .time }
  }

  private func isAmount(_ index: Int) -> Bool {
    mentions[index].nature == .amount && mentions[index].figure.unit?.dimension != .points
  }
}

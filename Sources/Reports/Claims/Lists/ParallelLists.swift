import Figures
import Grammars
import Manuscripts
import Texts

/// Sentences that tell of several things one by one: “基本支出 44 万元、项目支出 55 万元，分别增长 10%、20%”.
///
/// Such a sentence is read once for each thing, with its own member of every list: “基本支出 44 万元，增长 10%”. Lists that
/// are not equally long say of none which is whose, and make no reading.
struct ParallelLists {
  let paragraph: Paragraph
  let grammar: Grammar

  /// Lists of figures told 分别, and the texts that their sentence stands for.
  struct Reading {
    /// From the first figure of the lists to the last.
    var lists: Range<Int>
    var passages: [Passage]
  }

  var readings: [Reading] {
    let sentences = Set(paragraph.mentions.filter(paragraph.isRespective).map(\.sentence))
    return sentences.sorted().compactMap(reading)
  }

  private var text: LexedText { paragraph.text }

  private func reading(of sentence: Int) -> Reading? {
    let mentions = paragraph.mentions(ofSentence: sentence).filter { $0.nature != .time }
    let runs = runs(of: mentions)
    guard let first = runs.firstIndex(where: { $0.count > 1 && paragraph.isRespective($0[0]) }) else {
      return nil
    }
    let count = runs[first].count
    let lists = runs[first...].filter { $0.count == count }
    guard count > 1, let lead = lead(of: runs[first][0]),
      runs[first...].allSatisfy({ $0.count == count || $0.count == 1 || !paragraph.isRespective($0[0]) }),
      let members = members(count, before: runs[first][0], in: mentions, lead)
    else { return nil }
    let passages = (0..<count).map { index in
      var dropped = rest(of: members.ranges, without: index)
      if members.areAmounts, !compares(lead.before) { dropped.append(lead.before) }
      // 分别占总支出 1000 万元的 60%、40% has one whole for all.
      dropped += runs[first...].compactMap { self.lead(of: $0[0])?.word }
      dropped += lists.flatMap { list in rest(of: list, keeping: index) }
      return without(dropped)
    }
    let end = lists.flatMap { $0.map(\.range.upperBound) }.max() ?? 0
    return Reading(lists: runs[first][0].lexed.start..<end, passages: passages)
  }

  // MARK: Lists of figures

  /// Figures with nothing but 、 or 和 between them.
  private func runs(of mentions: [Mention]) -> [[Mention]] {
    mentions.reduce(into: [[Mention]]()) { runs, mention in
      if let last = runs.last?.last, isListed(last.range.upperBound..<mention.lexed.start) {
        runs[runs.count - 1].append(mention)
      } else {
        runs.append([mention])
      }
    }
  }

  private func isListed(_ between: Range<Int>) -> Bool {
    let words = text.scalars[between].filter { !$0.isBlank }
    return words == ["、"] || grammar.isWord(Array(words), of: .conjunctions)
  }

  /// 分别 in the words of a figure, and what stands before it.
  private func lead(of mention: Mention) -> (before: Range<Int>, word: Range<Int>)? {
    for position in mention.label {
      if let length = grammar.wordLength(.severally, in: text.scalars, at: position) {
        return (mention.label.lowerBound..<position, position..<position + length)
      }
    }
    return nil
  }

  private func compares(_ words: Range<Int>) -> Bool {
    let words = Array(text.scalars[words])
    return [.comparedWith, .lastPeriod, .yearOnYear, .shares].flatMap(grammar.forms).contains {
      words.containsRun($0)
    }
  }

  // MARK: What is told of

  private func members(
    _ count: Int, before first: Mention, in mentions: [Mention],
    _ lead: (before: Range<Int>, word: Range<Int>)
  ) -> (ranges: [Range<Int>], areAmounts: Bool)? {
    if let amounts = amounts(count, before: first, in: mentions) { return (amounts, true) }
    return names(count, before: lead).map { ($0, false) }
  }

  /// Named amounts right before the first list, one for each of its figures.
  private func amounts(_ count: Int, before first: Mention, in mentions: [Mention]) -> [Range<Int>]? {
    let before = mentions.prefix { $0.range.lowerBound < first.range.lowerBound }.suffix(count)
    guard before.count == count, let start = before.first?.label.lowerBound, let last = before.last,
      last.segment == first.segment, start == 0 || text.scalars[start - 1] != "、",
      before.allSatisfy({ $0.nature == .amount && $0.depth == first.depth && !$0.name.isEmpty })
    else { return nil }
    return before.map { $0.label.lowerBound..<$0.range.upperBound }
  }

  /// Names right before 分别: 基本支出、项目支出分别为.
  private func names(_ count: Int, before lead: (before: Range<Int>, word: Range<Int>)) -> [Range<Int>]? {
    let end = lead.word.lowerBound
    var start = end
    while start > 0, !text.scalars[start - 1].stopsClause, text.figure(endingAt: start) == nil { start -= 1 }
    var names: [Range<Int>] = []
    var position = start
    var open = start
    while position < end {
      let length =
        text.scalars[position] == "、" ? 1 : grammar.wordLength(.conjunctions, in: text.scalars, at: position)
      if let length {
        names.append(open..<position)
        open = position + length
      }
      position += length ?? 1
    }
    names.append(open..<end)
    return names.count == count && names.allSatisfy { $0.count >= ClaimMeasures.shortestName } ? names : nil
  }

  // MARK: One of them

  /// What lies between the first and the last member, without one of them.
  private func rest(of members: [Range<Int>], without index: Int) -> [Range<Int>] {
    guard let first = members.first, let last = members.last else { return [] }
    return [first.lowerBound..<members[index].lowerBound, members[index].upperBound..<last.upperBound]
  }

  /// The other figures of a list; one without a unit has that of the last: 44、55 万元.
  private func rest(of list: [Mention], keeping index: Int) -> [Range<Int>] {
    guard let first = list.first, let last = list.last else { return [] }
    let own = list[index]
    let ends = own.figure.unit == nil ? last.lexed.digits.upperBound : last.range.upperBound
    return [
      first.lexed.start..<own.lexed.start, own.range.upperBound..<max(own.range.upperBound, ends),
    ]
  }

  private func without(_ ranges: [Range<Int>]) -> Passage {
    let dropped = ranges.filter { !$0.isEmpty }.flatMap { range in
      text.sourceRange(range).map { $0 + paragraph.source.skipped }
    }
    return paragraph.source.passage.removing(Set(dropped))
  }
}

import Figures
import Grammars
import Texts

/// A whole and the parts that the text puts under it.
struct PartList {
  var whole: Mention
  var parts: [Mention]
  /// The words the list takes, from its opening word on.
  var range: Range<Int>
  /// What counts against the whole: 调减, 收回.
  var taken: [Mention] = []
  /// Whether the text says that nothing is left out.
  var isExhaustive: Bool
  /// Whether nothing but a bracket or a colon says that they are parts.
  var isUnmarked = false
}

/// Finds the lists of parts in a paragraph: “总支出 A，其中：B x；C y”, with lists inside lists.
struct PartListFinder {
  let binder: Binder
  let partitions: [Partition]
  private let roles: RoleWords
  /// What counts against a whole, in order.
  private let withdrawn: [Mention]

  init(_ binder: Binder) {
    self.binder = binder
    withdrawn = binder.paragraph.mentions.filter { Self.isTaken($0, in: binder.paragraph, binder.grammar) }
    partitions = binder.grammar.partitions
    roles = RoleWords(grammar: binder.grammar)
  }

  var paragraph: Paragraph { binder.paragraph }
  var grammar: Grammar { binder.grammar }
  var text: LexedText { paragraph.text }

  var lists: [PartList] {
    let openers = openers
    var lists = openers.indices.compactMap { list(at: $0, in: openers) }
    lists += knownPartitions(beside: lists)
    lists += ClosingTotals(paragraph, grammar: grammar, areNamed: partsAreNamed).lists(beside: lists)
    lists += UnmarkedLists(paragraph, grammar: grammar, areNamed: partsAreNamed).lists(beside: lists)
    return lists
  }

  private func list(at index: Int, in openers: [Opener]) -> PartList? {
    let opener = openers[index]
    let outer = openers[..<index].lastBack(
      while: { $0.sentence == opener.sentence },
      where: { $0.depth <= opener.depth && $0.segment <= opener.segment })
    let end = end(of: opener, isNested: outer != nil || !opener.isFollowedByStop && opener.depth == 0)
    var parts = mentions(of: opener, until: end, without: openers[(index + 1)...]).filter { mention in
      mention.nature == .amount && mention.figure.unit != nil && mention.depth == opener.depth
        && !Self.isTaken(mention, in: paragraph, grammar)
    }
    guard let first = parts.first, let whole = whole(of: opener, like: first) else { return nil }
    parts = Array(parts.prefix { isOfTheSameStage($0, as: whole) && (namesYear(first) || !namesYear($0)) })
      .filter { $0.figure.isCommensurable(with: whole.figure) }
    parts = withoutWhatFollows(parts, opener: opener)
    guard !parts.isEmpty else { return nil }
    if let last = lastPart(of: whole, parts: parts) { parts.append(last) }
    let range = opener.start..<(parts.last?.range.upperBound ?? opener.end)
    let start = withdrawn.firstIndexInOrder { $0.range.lowerBound >= range.lowerBound }
    let taken = withdrawn[start...].prefix { $0.range.lowerBound < max(end, range.upperBound) }.filter {
      $0.depth == opener.depth && $0.figure.isCommensurable(with: whole.figure)
    }
    let isExhaustive =
      opener.isExhaustive || partsAreNamed(parts) || sharesMakeUp(parts, end: end) || isClosed(parts)
    return PartList(
      whole: whole, parts: parts, range: range, taken: taken, isExhaustive: isExhaustive,
      isUnmarked: opener.isUnmarked)
  }

  /// A list whose parts stand between commas ends at the semicolon.
  private func withoutWhatFollows(_ parts: [Mention], opener: Opener) -> [Mention] {
    let near = parts.prefix { $0.segment == opener.segment }
    return near.count > 1 ? Array(near) : parts
  }

  /// “苗木资金调减 1.80 万元” under 其中 counts against the whole; “比上年减少” does not.
  private static func isTaken(_ mention: Mention, in paragraph: Paragraph, _ grammar: Grammar) -> Bool {
    let label = Array(paragraph.text.scalars[mention.label])
    return grammar.forms(.withdrawals).contains { label.ends(with: $0) }
      && !grammar.forms(.comparedWith).contains { label.containsRun($0) }
  }

  /// A figure that opens with a year of its own begins another statement.
  private func namesYear(_ mention: Mention) -> Bool { paragraph.year(of: mention) != nil }

  /// An outturn is no part of a budget, nor the other way round; what follows it is about something else.
  private func isOfTheSameStage(_ part: Mention, as whole: Mention) -> Bool {
    guard let a = roles.role(of: part.role), let b = roles.role(of: whole.role) else { return true }
    return (a == .actual) == (b == .actual)
  }

  /// A list ends with its sentence or bracket; one inside another list ends at the semicolon.
  private func end(of opener: Opener, isNested: Bool) -> Int {
    let positions = paragraph.positions
    let limit = min(
      positions.end(ofSentence: opener.sentence), positions.end(ofDepth: opener.depth, from: opener.end))
    var segment = opener.segment
    while isNested {
      let next = positions.end(ofSegment: segment, from: opener.end)
      guard next < limit, opensWithShare(at: next, depth: opener.depth) else {
        return max(opener.end, min(next, limit))
      }
      segment = positions.segment[next]
    }
    return max(opener.end, limit)
  }

  /// Whether the segment around `position` is a part with its share, as “；投诉 500 件，占 19.53%”, which goes on with the list.
  private func opensWithShare(at position: Int, depth: Int) -> Bool {
    let segment = paragraph.positions.segment[position]
    let own = paragraph.mentions(in: position..<text.count).prefix { $0.segment == segment }.filter {
      $0.nature != .time && $0.depth == depth
    }
    guard own.count >= 2, own[0].nature == .amount, own[1].nature == .share else { return false }
    return grammar.isWord(Array(text.scalars[own[1].label]), of: .shares)
  }

  /// The mentions of a list but those of lists that opened after it in the same segment, and those in brackets.
  private func mentions(of opener: Opener, until end: Int, without inner: ArraySlice<Opener>) -> [Mention] {
    var found: [Mention] = []
    var position = opener.end
    while position < end {
      let segment = paragraph.positions.segment[position]
      let limit = min(end, paragraph.positions.end(ofSegment: segment, from: position))
      let nested = first(of: inner, inSegment: segment, before: limit, depth: opener.depth)
      found += paragraph.mentions(in: position..<min(limit, nested?.end ?? limit), depth: opener.depth)
      position = limit
    }
    return found
  }

  /// The first opener of a segment around which no more brackets are open than `depth`.
  private func first(
    of openers: ArraySlice<Opener>, inSegment segment: Int, before limit: Int, depth: Int
  ) -> Opener? {
    var index = openers.firstIndexInOrder { $0.segment >= segment }
    while index < openers.endIndex {
      let opener = openers[index]
      guard opener.segment == segment, opener.start < limit else { return nil }
      if opener.depth <= depth { return opener }
      let outside = paragraph.positions.end(ofDepth: depth + 1, from: opener.start)
      index = max(index + 1, openers[index...].firstIndexInOrder { $0.start >= outside })
    }
    return nil
  }

  /// The last amount before the opening word in its sentence, or the only amount of the sentence before it.
  private func whole(of opener: Opener, like part: Mention) -> Mention? {
    guard part.figure.unit != nil else { return nil }
    var whole = ClaimRole(
      measure: .like(part.figure), scope: .sentence, brackets: .sameOrOuter, decidedBy: [.distance])
    let point = ClaimPoint(
      sentence: opener.sentence, segment: opener.segment, depth: opener.depth, position: opener.start)
    if let same = binder.mention(of: whole, at: point) {
      // 分别为 44 万元、*55 万元* is one of several.
      if same.label.isEmpty, same.lexed.start > 0, text.scalars[same.lexed.start - 1] == "、" { return nil }
      return same.segment == opener.segment || opener.depth > same.depth ? same : nil
    }
    guard opensSentence(opener) else { return nil }
    whole.scope = .sentenceBefore
    whole.decidedBy = [.stage]
    return binder.mention(of: whole, at: point)
  }

  private func opensSentence(_ opener: Opener) -> Bool {
    let start = paragraph.sentences[opener.sentence].lowerBound
    return text.scalars[start..<opener.start].allSatisfy { [",", ":", "\""].contains($0) }
  }

  // MARK: Whether all parts are there

  private func partsAreNamed(_ parts: [Mention]) -> Bool {
    partitions.contains { $0.isMadeUp(of: parts.map(\.name)) }
  }

  /// The shares beside the parts make up 100 %.
  private func sharesMakeUp(_ parts: [Mention], end: Int) -> Bool {
    let shares = parts.indices.map { index -> Figure? in
      let limit = index + 1 < parts.count ? parts[index + 1].range.lowerBound : end
      let start = parts[index].range.lowerBound + 1
      return paragraph.mentions(in: start..<max(start, limit)).first { $0.nature == .share }?.figure
    }
    guard shares.count > 1, shares.allSatisfy({ $0 != nil }),
      let sum = try? shares.compactMap(\.self).reduce(.zero, { try $0 + $1.value }),
      let slack = try? shares.compactMap(\.self).reduce(.zero, { try $0 + $1.step }),
      let gap = try? (sum - .one).magnitude
    else { return false }
    return gap <= slack
  }

  /// 和 or 及 before the last part ends a list.
  private func isClosed(_ parts: [Mention]) -> Bool {
    guard parts.count > 1, let last = parts.last else { return false }
    let between = parts[parts.count - 2].range.upperBound..<last.range.lowerBound
    return !between.isEmpty
      && grammar.wordLength(.conjunctions, in: text.scalars, at: between.lowerBound) != nil
  }
}

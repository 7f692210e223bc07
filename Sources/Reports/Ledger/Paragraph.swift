import Figures
import Grammars
import Texts

/// A running text with its figures named: one page of the ledger.
struct Paragraph {
  let source: SourceText
  /// The index of the block in the manuscript.
  let block: Int
  let mentions: [Mention]
  /// The sentences, without their full stops.
  let sentences: [Range<Int>]
  let positions: TextPositions
  /// The indices of the mentions that are amounts, and of those that name a year, in order.
  let amounts: [Int]
  let names: NameIndex
  /// The indices of all mentions.
  let all: [Int]
  private let years: [Int]
  private let severally: [[Unicode.Scalar]]

  init(_ source: SourceText, block: Int, words: LedgerWords) {
    self.source = source
    self.block = block
    positions = TextPositions(source.text)
    severally = words.severally
    sentences = positions.sentences
    let mentions = words.withInheritedSubjects(
      FigureNamer(source.text, positions: positions, names: words.namesWithStops).mentions(words: words))
    self.mentions = mentions
    all = Array(mentions.indices)
    amounts = mentions.indices.filter { mentions[$0].nature == .amount }
    names = NameIndex(mentions, amounts: amounts)
    years = mentions.indices.filter { mentions[$0].figure.namedYear != nil }
  }

  var text: LexedText { source.text }

  /// The mentions of one sentence, in order.
  func mentions(ofSentence sentence: Int) -> [Mention] { Array(mentions[indices(ofSentence: sentence)]) }

  /// The mentions whose figures start in a range of the text, in order.
  func mentions(in range: Range<Int>) -> ArraySlice<Mention> {
    let first = mentions.firstIndexInOrder { $0.range.lowerBound >= range.lowerBound }
    let end = mentions[first...].firstIndexInOrder { $0.range.lowerBound >= range.upperBound }
    return mentions[first..<end]
  }

  /// The mentions in a range of the text around which so many brackets are open.
  func mentions(in range: Range<Int>, depth: Int) -> [Mention] {
    var found: [Mention] = []
    var index = mentions.firstIndexInOrder { $0.range.lowerBound >= range.lowerBound }
    while index < mentions.count, mentions[index].range.lowerBound < range.upperBound {
      let mention = mentions[index]
      index += 1
      if mention.depth == depth { found.append(mention) }
      if mention.depth > depth {
        let outside = positions.end(ofDepth: depth + 1, from: mention.lexed.start)
        index = max(index, mentions.firstIndexInOrder { $0.lexed.start >= outside })
      }
    }
    return found
  }

  func indices(ofSentence sentence: Int) -> Range<Int> {
    let first = mentions.firstIndexInOrder { $0.sentence >= sentence }
    return first..<mentions[first...].firstIndexInOrder { $0.sentence > sentence }
  }

  /// The indices of the mentions in a bracket right behind one, as far as a claim looks.
  func indices(inBracketBehind mention: Mention) -> Range<Int> {
    let open = mention.range.upperBound
    guard open < text.count, text.scalars[open].opensAside else { return 0..<0 }
    let first = mentions.firstIndexInOrder { $0.range.lowerBound > open }
    let inside = mentions[first...].prefix(ClaimMeasures.figuresBeforeResult).prefix {
      $0.depth > mention.depth
    }
    return inside.indices
  }

  /// The year that the words of a figure open with.
  func year(of mention: Mention) -> Int? {
    text.figure(at: mention.label.lowerBound)?.figure.namedYear
  }

  /// Whether a figure is one of several that are told one by one: 分别增长 5% 和 6%.
  func isRespective(_ mention: Mention) -> Bool {
    let label = Array(text.scalars[mention.label])
    return severally.contains { label.containsRun($0) }
  }

  /// The last mention before `position` that `condition` holds for, in the same sentence.
  ///
  /// - Parameter reach: Where a mention must not end before.
  func last(
    before position: Int, inSentence sentence: Int, reach: Int = 0, where condition: (Mention) -> Bool
  ) -> Mention? {
    let end = mentions.firstIndexInOrder { $0.range.lowerBound >= position || $0.sentence > sentence }
    return mentions[..<end].lastBack(
      while: { $0.sentence == sentence && $0.range.upperBound >= reach }, where: condition)
  }

  /// The last mention that names a year, before `position` in the same sentence, and that `condition` holds for.
  func lastYear(before position: Int, inSentence sentence: Int, where condition: (Mention) -> Bool) -> Int? {
    let end = years.firstIndexInOrder {
      mentions[$0].range.lowerBound >= position || mentions[$0].sentence > sentence
    }
    let found = years[..<end].lastBack(
      while: { mentions[$0].sentence == sentence }, where: { condition(mentions[$0]) })
    return found.flatMap { mentions[$0].figure.namedYear }
  }
}

/// Names the figures of a text.
struct FigureNamer {
  private let text: LexedText
  private let positions: TextPositions
  private let names: [[Unicode.Scalar]]

  /// - Parameter names: Names that hold a stop, such as 收、支.
  init(_ text: LexedText, positions: TextPositions, names: [[Unicode.Scalar]]) {
    self.text = text
    self.positions = positions
    self.names = names
  }

  func mentions(words: LedgerWords) -> [Mention] {
    var floor = 0
    var times = 0
    return text.figures.map { lexed in
      let start = labelStart(before: lexed.start, notBefore: floor)
      let label = start..<max(start, lexed.start)
      times = lexed.kind == .time ? times + 1 : 0
      if lexed.kind != .time || times == ClaimMeasures.mostTimesInWords {
        (floor, times) = (lexed.range.upperBound, 0)
      }
      return Mention(
        lexed: lexed, label: label, name: words.name(of: text, label), role: words.role(of: text, label),
        sentence: positions.sentence[lexed.start],
        segment: positions.segment[lexed.start], depth: positions.depth[lexed.start],
        nature: words.nature(of: lexed, label: label, in: text))
    }
  }

  /// Where the words of a figure start: after a stop, an open bracket, or the figure before.
  private func labelStart(before position: Int, notBefore floor: Int) -> Int {
    var start = position
    var closed = 0
    while start > floor {
      let scalar = text.scalars[start - 1]
      if scalar.stopsPhrase, closed == 0, !isInsideName(start - 1) { break }
      if scalar == ")" { closed += 1 }
      if scalar == "(" {
        if closed == 0 { break }
        closed -= 1
      }
      start -= 1
    }
    return start
  }

  /// 收、支总计 is one name.
  private func isInsideName(_ position: Int) -> Bool {
    names.contains { name in
      name.indices.contains { index in
        let start = position - index
        return name[index] == text.scalars[position] && start >= 0 && start + name.count <= text.count
          && text.scalars[start..<start + name.count].elementsEqual(name)
      }
    }
  }
}

extension LexedText {
  /// For each position, whether it lies in a figure.
  var positionsInsideFigures: [Bool] {
    var inside = Array(repeating: false, count: count)
    for figure in figures {
      for position in figure.range where position < count { inside[position] = true }
    }
    return inside
  }
}

extension ArraySlice {
  /// The last element that `condition` holds for, of those at the end for which `stays` holds.
  func lastBack(while stays: (Element) -> Bool, where condition: (Element) -> Bool) -> Element? {
    for element in reversed() {
      guard stays(element) else { return nil }
      if condition(element) { return element }
    }
    return nil
  }
}

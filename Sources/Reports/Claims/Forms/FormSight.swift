import Figures
import Grammars
import Texts

/// A paragraph as forms look at it: the words before and behind each figure, and where lists open.
struct FormSight {
  let paragraph: Paragraph
  /// The labels of the figures, with 上年 and 本年 for their years.
  let labels: [[Unicode.Scalar]]
  /// The labels without the words that link them to their figures.
  let keys: [[Unicode.Scalar]]
  /// What stands behind each figure in its clause.
  let behind: [[Unicode.Scalar]]
  /// Where 其中 and the like end, in order.
  private let openers: [Int]
  private let ownerless: [[Unicode.Scalar]]
  private let subjects: FormSubjects

  init(_ paragraph: Paragraph, words: LedgerWords, grammar: Grammar) {
    self.paragraph = paragraph
    let years = SpokenYears(paragraph, grammar: grammar)
    labels = paragraph.mentions.map { words.spoken(of: paragraph.text, $0.label, years.word) }
    subjects = FormSubjects(labels: labels, words: words, grammar: grammar)
    keys = paragraph.mentions.map { words.key($0.role) }
    behind = paragraph.mentions.map { Self.words(behind: $0, in: paragraph.text) }
    openers = grammar.listOpeners(in: paragraph.text)
    ownerless = grammar.forms(.outturnNames) + grammar.forms(.ownerlessSpending)
  }

  var mentions: [Mention] { paragraph.mentions }

  private static func words(behind mention: Mention, in text: LexedText) -> [Unicode.Scalar] {
    var end = mention.range.upperBound
    while end < text.count, end - mention.range.upperBound <= ClaimMeasures.wordsBehindFigure,
      !text.scalars[end].stopsPhrase,
      text.figure(at: end) == nil, !text.scalars[end].opensAside, !text.scalars[end].closesAside
    {
      end += 1
    }
    // Words that lead to the next figure are that one's.
    let endsClause = end >= text.count || text.scalars[end].stopsPhrase
    return endsClause ? Array(text.scalars[mention.range.upperBound..<end]) : []
  }

  /// Whether a list opens between two figures, outside of brackets that have closed again.
  func listOpens(between first: Int, and second: Int) -> Bool {
    let (start, end) = (mentions[first].range.upperBound, mentions[second].lexed.start)
    let next = openers.firstIndexInOrder { $0 > start }
    return openers[next...].prefix { $0 <= end }.contains {
      paragraph.positions.depth[min($0, paragraph.text.count)] <= mentions[second].depth
    }
  }

  /// Whether a figure stands in brackets that are still open at another.
  func sharesBrackets(_ inner: Int, with outer: Int) -> Bool {
    let depth = mentions[inner].depth
    guard depth > 0 else { return true }
    let (a, b) = (mentions[inner].lexed.start, mentions[outer].lexed.start)
    return paragraph.positions.depth[min(a, b)..<max(a, b)].allSatisfy { $0 >= depth }
  }

  /// Whether two figures may be of one thing: 培训费 and 上年.
  func shareSubject(_ first: Int, _ second: Int) -> Bool { subjects.mayBeOne(first, second) }

  /// Whether two figures are of different things of one kind: 甲项目 and 乙项目.
  func areParallel(_ first: Int, _ second: Int) -> Bool { subjects.areParallel(first, second) }

  /// 5311万: an amount whose 元 was left out.
  func lacksYuan(_ index: Int) -> Bool {
    let end = mentions[index].range.upperBound
    return mentions[index].figure.unit == nil && end < paragraph.text.count
      && ["万", "亿"].contains(paragraph.text.scalars[end])
  }

  /// Whether the name says more than 支出 or 实际支付.
  func hasOwnSubject(_ index: Int) -> Bool { !ownerless.contains(mentions[index].name) }

  /// Whether only counts of parts stand between the opening of a list and a rate: 有效问卷 190 份，其中满意 185 份.
  func isOnlyPart(_ part: Int, of whole: Int, before result: Int) -> Bool {
    mentions[whole].figure.unit?.dimension == .count
      && !(whole + 1..<result).contains { $0 != part && mentions[$0].nature == .amount }
  }
}

extension Grammar {
  /// The ends of the words that open lists: 其中, 包括.
  func listOpeners(in text: LexedText) -> [Int] {
    var found: [Int] = []
    var position = 0
    while position < text.count {
      guard
        let length = wordLength(.details, in: text.scalars, at: position)
          ?? wordLength(.respectively, in: text.scalars, at: position)
      else {
        position += 1
        continue
      }
      position += length
      found.append(position)
    }
    return found
  }
}

import Figures
import Grammars
import Texts

/// Shares: “占总支出的 67.02%” of the whole that the list or the words name.
struct ShareReader {
  let binder: Binder
  /// Where the shares start that a form has read.
  var told: Set<Int> = []

  private var paragraph: Paragraph { binder.paragraph }
  private var words: LedgerWords { binder.ledger.words }

  func statements(lists: [PartList]) -> [StatedClaim] {
    let wholes = Dictionary(
      lists.flatMap { list in list.parts.map { ($0.range.lowerBound, list.whole) } },
      uniquingKeysWith: { first, _ in first })
    var topics: [Int: [Unicode.Scalar]] = [:]
    return paragraph.mentions.filter { $0.nature == .share }.compactMap { share in
      guard !paragraph.isRespective(share), !told.contains(share.range.lowerBound),
        let part = part(of: share) ?? partInBracket(of: share)
      else { return nil }
      let listed = wholes[part.range.lowerBound]
      let topic = topics[share.sentence] ?? topic(ofSentence: share.sentence)
      topics[share.sentence] = topic
      let named =
        [wholeName(of: share), topic].lazy.compactMap {
          binder.operand(
            of: .named($0, .like(part.figure)), at: ClaimPoint(share, at: part.label.lowerBound))
        }.first ?? wholeOfSentence(of: share, part).map(paragraph.operand)
      return statement(share, part: part, listed: listed.map(paragraph.operand), named: named)
    }
  }

  /// The amount right before the share in its segment.
  private func part(of share: Mention) -> Mention? {
    let part = ClaimRole(scope: .item, brackets: .sameOrOuter, decidedBy: [.distance])
    guard let amount = binder.mention(of: part, at: ClaimPoint(share)) else { return nil }
    guard amount.range.upperBound <= share.label.lowerBound else { return amount }
    // Another clause between them may be what has the share.
    let between = amount.range.upperBound..<share.label.lowerBound
    let commas = between.lazy.filter {
      paragraph.text.scalars[$0] == "," && paragraph.positions.depth[$0] == share.depth
    }
    return commas.prefix(2).count <= 1 || tellOnlyItsChange(between) ? amount : nil
  }

  // MARK: Wholes of the same sentence

  /// 占总支出 where the sentence has 全年支出 500 万元: the same name but for what says that it is all.
  private func wholeOfSentence(of share: Mention, _ part: Mention) -> Mention? {
    let asked = plain(wholeName(of: share))
    guard asked.count >= ClaimMeasures.shortestName else { return nil }
    let end = paragraph.mentions.firstIndexInOrder { $0.range.lowerBound >= part.range.lowerBound }
    let before = paragraph.mentions[max(0, end - ClaimMeasures.figuresBeforeResult)..<end].filter {
      $0.sentence == share.sentence && $0.depth <= share.depth
    }
    let found = (before + bracket(behind: share)).filter {
      $0.nature == .amount && plain($0.name) == asked && $0.figure.isCommensurable(with: part.figure)
        && $0.range != part.range
    }
    return Set(found.map(\.figure.value)).count == 1 ? found.last : nil
  }

  private func plain(_ name: [Unicode.Scalar]) -> [Unicode.Scalar] {
    binder.grammar[.totalOpeners].withoutStart(words.key(words.withoutOpeners(name)))
  }

  /// “工资支出占总支出的 62.5%（总支出 800 万元，工资支出 500 万元）”
  private func partInBracket(of share: Mention) -> Mention? {
    let label = Array(paragraph.text.scalars[share.label])
    guard
      let end = binder.grammar.forms(.shares).compactMap({ label.firstRange(of: $0) }).map(\.lowerBound).min()
    else { return nil }
    let asked = words.key(words.withoutOpeners(Array(label[..<end])))
    let found = bracket(behind: share).filter { $0.nature == .amount && words.isSame($0.name, asked) }
    return found.count == 1 ? found[0] : nil
  }

  private func bracket(behind share: Mention) -> ArraySlice<Mention> {
    paragraph.mentions[paragraph.indices(inBracketBehind: share)]
  }

  /// “税收收入 80 亿元，同比下降 3.1%，占…”: between an amount and its share stands nothing but its change.
  private func tellOnlyItsChange(_ range: Range<Int>) -> Bool {
    let inner = paragraph.mentions(in: range).lazy.filter { $0.nature != .time }
    return !inner.isEmpty
      && inner.allSatisfy { mention in
        let label = Array(paragraph.text.scalars[mention.label])
        return (mention.nature == .change || mention.nature == .changeRate)
          && [.yearOnYear, .comparedWith, .changes, .rateChanges].flatMap(binder.grammar.forms).contains {
            label.starts(with: $0)
          }
      }
  }

  /// The words between 占 and the rate.
  private func wholeName(of share: Mention) -> [Unicode.Scalar] {
    let label = Array(paragraph.text.scalars[share.label])
    guard
      let start = binder.grammar.forms(.shares).compactMap({ label.firstRange(of: $0) }).map(\.upperBound)
        .min()
    else { return [] }
    let whole = binder.grammar[.proportions].withoutEnd(
      binder.grammar[.ofWords].withoutEnd(Array(label[start...])))
    return words.key(words.withoutOpeners(binder.grammar[.ofWords].withoutEnd(whole)))
  }

  /// What the sentence is about, when it opens with “…中，”.
  private func topic(ofSentence sentence: Int) -> [Unicode.Scalar] {
    let range = paragraph.sentences[sentence]
    let scalars = paragraph.text.scalars
    guard let comma = range.first(where: { scalars[$0] == "," }), comma > range.lowerBound + 2,
      binder.grammar.wordLength(.amongWords, in: scalars, at: comma - 1) == 1
    else { return [] }
    return words.name(of: paragraph.text, range.lowerBound..<comma - 1)
  }

  private func statement(
    _ share: Mention, part: Mention, listed: Operand?, named: Operand?
  ) -> StatedClaim {
    let whole = listed ?? named
    let numerator = paragraph.operand(part)
    let expression = whole.map { Expression.quotient(.figure(part.figure), .figure($0.figure)) }
    var alternatives: [Operand] = []
    if let listed, let named, listed.figure.value != named.figure.value { alternatives = [named] }
    var statement = ClaimDraft(of: [part, share], in: paragraph).statement(
      .share, label: numerator.label, expression ?? .figure(part.figure),
      from: [numerator] + (whole.map { [$0] } ?? []), is: share.figure)
    if whole == nil { statement.doubts.insert(.operandMissing) }
    statement.otherBases = alternatives
    return statement
  }
}

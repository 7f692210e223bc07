import Figures
import Grammars
import Texts

/// One change that the text tells: what changed, which way, by how much, at what rate, against what.
struct ChangeEvent {
  var amount: Mention?
  var rate: Mention?
  var isIncrease: Bool
  var sentence: Int
  /// What changed, when the clause says it.
  var subject: [Unicode.Scalar]
  /// The figure it is compared with, when the clause has it: 比上年 *1,751.47 万元*.
  var base: Mention?
  /// The name of what it is compared with, when that is no earlier period: 较*年初预算数*.
  var baseName: [Unicode.Scalar]
  /// Where the words of the change start.
  var start: Int
  var segment: Int
  var depth: Int
  var signUse: SignUse?
  /// The end of the change before it in the paragraph; what stands before that has had its own.
  var floor: Int = 0

  func subjectText(in paragraph: Paragraph) -> String? {
    subject.isEmpty ? nil : String(String.UnicodeScalarView(subject))
  }

  /// The changes of a paragraph: an amount of change with the rate that follows it, or a rate alone.
  static func events(in paragraph: Paragraph, grammar: Grammar, words: LedgerWords) -> [ChangeEvent] {
    var events: [ChangeEvent] = []
    var floor = 0
    for mention in paragraph.mentions {
      switch mention.nature {
      case .change:
        if var event = event(amount: mention, rate: nil, in: paragraph, grammar: grammar, words: words) {
          event.floor = floor
          events.append(event)
        }
        floor = mention.range.upperBound
      case .changeRate:
        if let last = events.last, last.rate == nil,
          last.goesOn(with: mention, in: paragraph, grammar: grammar)
        {
          events[events.count - 1].rate = mention
        } else if var event = event(amount: nil, rate: mention, in: paragraph, grammar: grammar, words: words)
        {
          event.floor = floor
          events.append(event)
        }
        floor = mention.range.upperBound
      default: continue
      }
    }
    return events
  }

  /// The rate of the same change: in the same segment, with nothing but its verb since the amount.
  private func goesOn(with rate: Mention, in paragraph: Paragraph, grammar: Grammar) -> Bool {
    guard let amount, rate.sentence == sentence, rate.segment == amount.segment else { return false }
    let between = paragraph.text.scalars[amount.range.upperBound..<rate.lexed.start]
    return between.count <= ClaimMeasures.longestWordsBeforeRate
      && !paragraph.mentions(in: amount.range.lowerBound + 1..<rate.range.lowerBound).contains {
        $0.nature == .amount
      }
  }

  private static func event(
    amount: Mention?, rate: Mention?, in paragraph: Paragraph, grammar: Grammar, words: LedgerWords
  ) -> ChangeEvent? {
    guard let mention = amount ?? rate else { return nil }
    let label = Array(paragraph.text.scalars[mention.label])
    guard let saysIncrease = direction(of: label, grammar) else { return nil }
    // 增加 -5 is a decrease: the sign overrides the word. 减少 -5 only says it twice.
    let isNegative = mention.figure.number.isNegative
    let clause = ComparedClause(mention, in: paragraph, grammar: grammar, words: words)
    return ChangeEvent(
      amount: amount, rate: rate, isIncrease: saysIncrease && !isNegative, sentence: mention.sentence,
      subject: clause.subject,
      base: clause.base, baseName: clause.baseName, start: clause.start,
      segment: mention.segment, depth: mention.depth,
      signUse: isNegative ? (saysIncrease ? .contradictsWord : .repeatsWord) : nil)
  }

  /// 增 or 减, by the word nearest to the figure; a template's 增加（减少） left open counts by its first word.
  private static func direction(of label: [Unicode.Scalar], _ grammar: Grammar) -> Bool? {
    let up = lastEnd(of: .increases, in: label, grammar)
    let down = lastEnd(of: .decreases, in: label, grammar)
    if label.last == ")" {
      return (firstStart(of: .increases, in: label, grammar) ?? .max)
        < (firstStart(of: .decreases, in: label, grammar) ?? .max)
    }
    guard up != nil || down != nil else { return nil }
    return (up ?? -1) > (down ?? -1)
  }

  private static func lastEnd(of words: WordClass, in label: [Unicode.Scalar], _ grammar: Grammar) -> Int? {
    (0..<label.count).compactMap { position in
      grammar.wordLength(words, in: label, at: position).map { position + $0 }
    }.max()
  }

  private static func firstStart(of words: WordClass, in label: [Unicode.Scalar], _ grammar: Grammar) -> Int?
  {
    (0..<label.count).first { grammar.wordLength(words, in: label, at: $0) != nil }
  }
}

/// The clause of a change: 比… what, and who.
struct ComparedClause {
  private(set) var subject: [Unicode.Scalar] = []
  private(set) var base: Mention?
  private(set) var baseName: [Unicode.Scalar] = []
  private(set) var start: Int

  init(_ mention: Mention, in paragraph: Paragraph, grammar: Grammar, words: LedgerWords) {
    let text = paragraph.text
    base = paragraph.last(
      before: mention.lexed.start, inSentence: mention.sentence,
      reach: mention.lexed.start - ClaimMeasures.longestChangeVerb
    ) { $0.nature == .base }
    start = base.map(\.label.lowerBound) ?? mention.label.lowerBound
    var label = Array(text.scalars[start..<mention.lexed.start])
    if let base { label = Array(text.scalars[base.label]) }
    guard let compare = Self.comparison(in: label, grammar) else {
      subject = words.name(of: text, start..<mention.lexed.start).droppingChange(grammar).droppingPeriod(
        grammar)
      return
    }
    subject = words.name(of: text, start..<start + compare.lowerBound).droppingPeriod(grammar)
    let rest = Array(label[compare.upperBound...]).droppingChange(grammar)
    let isPeriod =
      rest.isEmpty || rest.contains(where: \.isDigit)
      || grammar.forms(.lastPeriod).contains { rest.starts(with: $0) }
    let isStart = grammar.forms(.openingBalance).contains(rest)
    if !isPeriod, !isStart { baseName = words.key(words.withoutOpeners(rest)) }
  }

  /// 比, 较 or 与 in a label.
  private static func comparison(in label: [Unicode.Scalar], _ grammar: Grammar) -> Range<Int>? {
    for position in label.indices
    where !grammar.forms(.yearOnYear).contains(where: { word in
      label[...position].suffix(word.count).elementsEqual(word)
    }) {
      if let length = grammar.wordLength(.comparedWith, in: label, at: position) {
        return position..<position + length
      }
    }
    return nil
  }
}

extension [Unicode.Scalar] {
  /// Without 同比 and the like, which name no thing.
  fileprivate func droppingPeriod(_ grammar: Grammar) -> [Unicode.Scalar] {
    let forms = grammar.forms(.yearOnYear) + grammar.forms(.lastPeriod)
    guard let form = forms.first(where: { starts(with: $0) }) else { return self }
    return Array(dropFirst(form.count)).droppingPeriod(grammar)
  }

  /// The words before the verb of change.
  fileprivate func droppingChange(_ grammar: Grammar) -> [Unicode.Scalar] {
    for position in indices where grammar.wordLength(.changes, in: self, at: position) != nil {
      return Array(self[..<position])
    }
    return self
  }
}

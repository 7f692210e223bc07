import Grammars

/// Tells by the words of the grammar what a figure is and what its name is.
struct LedgerWords {
  private let links: [[Unicode.Scalar]]
  private let openers: [[Unicode.Scalar]]
  private let tails: [[Unicode.Scalar]]
  private let changes: [[Unicode.Scalar]]
  private let rateChanges: [[Unicode.Scalar]]
  private let shares: [[Unicode.Scalar]]
  private let outturns: [[Unicode.Scalar]]
  private let budgets: [[Unicode.Scalar]]
  private let funds: [[Unicode.Scalar]]
  /// Names that hold a stop, such as 收、支.
  let namesWithStops: [[Unicode.Scalar]]
  /// Words for figures that are told one by one, such as 分别.
  let severally: [[Unicode.Scalar]]

  init(grammar: Grammar) {
    links = grammar.forms(.links)
    openers = grammar.forms(.clauseOpeners)
    tails = grammar.forms(.nameTails)
    changes = grammar.forms(.changes)
    rateChanges = grammar.forms(.rateChanges)
    shares = grammar.forms(.shares)
    outturns = grammar.forms(.outturnNames)
    budgets = grammar.forms(.budgetNames)
    funds = grammar.forms(.fundNames)
    namesWithStops = grammar.forms(.namesWithStops)
    severally = grammar.forms(.severally)
  }

  /// In “…支出年初预算为 A，支出决算为 B” the second is of the same subject as the first.
  func withInheritedSubjects(_ mentions: [Mention]) -> [Mention] {
    var mentions = mentions
    var lastAmount: Int?
    for index in mentions.indices {
      let last = lastAmount
      if mentions[index].nature == .amount { lastAmount = index }
      guard outturns.contains(mentions[index].name), let before = last.map({ mentions[$0] }),
        before.sentence == mentions[index].sentence,
        !budgets.contains(before.name),
        let tail = budgets.first(where: { before.name.count > $0.count && before.name.ends(with: $0) })
      else { continue }
      var subject = Array(before.name.dropLast(tail.count))
      let own = mentions[index].name
      let overlap = (0..<own.count).reversed().first { subject.ends(with: Array(own.prefix($0))) } ?? 0
      subject += own.dropFirst(overlap)
      mentions[index].name = subject
    }
    return mentions
  }

  /// Whether an amount is what was planned to be spent.
  func isBudget(_ mention: Mention) -> Bool {
    mention.nature == .amount && budgets.contains { mention.role.containsRun($0) }
      && !outturns.contains { mention.role.ends(with: $0) }
  }

  func nature(of lexed: LexedFigure, label: Range<Int>, in text: LexedText) -> Mention.Nature {
    let words = withoutLinks(Array(text.scalars[label]))
    if lexed.kind == .time { return .time }
    if lexed.kind == .rate {
      if shares.contains(where: { words.containsRun($0) }) { return .share }
      return (rateChanges + changes).contains { words.ends(with: $0) } ? .changeRate : .rate
    }
    // 增长 13.95 behind an amount of change has lost its percent sign.
    if lexed.kind == .bare, rateChanges.contains(words) { return .changeRate }
    if changes.contains(where: { words.ends(with: $0) }) { return .change }
    let after = lexed.range.upperBound
    let isCompared = changes.contains { text.scalars[min(after, text.count)...].starts(with: $0) }
    return isCompared && !words.isEmpty ? .base : .amount
  }

  /// The label without years, the words that open a clause and the words that link it to its figure.
  func name(of text: LexedText, _ label: Range<Int>) -> [Unicode.Scalar] {
    key(withoutOpeners(wordsWithoutYears(of: text, label)))
  }

  private func wordsWithoutYears(of text: LexedText, _ label: Range<Int>) -> [Unicode.Scalar] {
    withoutLinks(allWords(of: text, label))
  }

  private func allWords(
    of text: LexedText, _ label: Range<Int>, _ years: (Int) -> [Unicode.Scalar]? = { _ in nil }
  ) -> [Unicode.Scalar] {
    var scalars: [Unicode.Scalar] = []
    var position = label.lowerBound
    while position < label.upperBound {
      if let figure = text.figure(at: position), figure.kind == .time {
        scalars += years(figure.start) ?? []
        position = figure.range.upperBound
      } else {
        if !["\"", ":", "*"].contains(text.scalars[position]) { scalars.append(text.scalars[position]) }
        position += 1
      }
    }
    return scalars
  }

  /// The name without the names of funds, which have 预算 in them but are no budgets.
  func role(of text: LexedText, _ label: Range<Int>) -> [Unicode.Scalar] {
    withoutFunds(wordsWithoutYears(of: text, label))
  }

  /// The words that forms look at: the label with its verbs, without the names of funds.
  ///
  /// - Parameter years: What stands for a year that starts at a position.
  func spoken(
    of text: LexedText, _ label: Range<Int>, _ years: (Int) -> [Unicode.Scalar]?
  ) -> [Unicode.Scalar] {
    withoutFunds(allWords(of: text, label, years))
  }

  private func withoutFunds(_ words: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var words = words
    for fund in funds {
      while let range = words.firstRange(of: fund) { words.removeSubrange(range) }
    }
    return words
  }

  /// A name as it is compared: without 数, 额 and 的 at its end.
  func key(_ name: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var name = name
    while let tail = tails.first(where: { name.count > $0.count + 1 && name.ends(with: $0) }) {
      name.removeLast(tail.count)
    }
    return name
  }

  private func withoutLinks(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var scalars = scalars
    while let link = links.first(where: { scalars.ends(with: $0) }) { scalars.removeLast(link.count) }
    return scalars
  }

  func withoutOpeners(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var scalars = scalars[...]
    while let opener = openers.first(where: { scalars.count > $0.count && scalars.starts(with: $0) }) {
      scalars = scalars.dropFirst(opener.count)
    }
    return Array(scalars)
  }

  /// Two characters, as 经费 or 支出, end the names of many quantities.
  static let shortestName = 4

  /// Whether two names are of the same quantity: equal, or one is the end or the start of the other.
  func isSame(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Bool {
    if a == b { return !a.isEmpty }
    let (short, long) = a.count < b.count ? (a, b) : (b, a)
    return short.count >= Self.shortestName && (long.ends(with: short) || long.starts(with: short))
  }
}

import Grammars

/// What the figures of a paragraph are of, apart from their years and verbs: `培训费` in `培训费较上年`, nothing in `上年为`.
struct FormSubjects {
  private let names: [[Unicode.Scalar]]
  /// Which of the figures say 支出 and not of what: 上年支出.
  private let areOfAllSpending: [Bool]
  /// Those of the names that are of one of several things of a kind: 甲 and 项目 in 甲项目预算.
  private let kinds: [(own: [Unicode.Scalar], kind: [Unicode.Scalar])?]

  init(labels: [[Unicode.Scalar]], words: LedgerWords, grammar: Grammar) {
    names = labels.map { Self.name(in: $0, words, grammar) }
    kinds = names.map { Self.kind(of: $0, grammar) }
    let spending = grammar.forms(.outturnNames)
    areOfAllSpending = zip(labels, names).map { label, name in
      name.isEmpty && spending.contains { label.ends(with: $0) }
    }
  }

  /// Whether two figures may be of one thing: one name is the other or part of it, or says nothing.
  ///
  /// A subject lasts, but does not reach back: `培训费 6 万元，上年支出 8 万元` tells of one thing, `上年支出 8 万元，培训费 6 万元`
  /// does not.
  func mayBeOne(_ first: Int, _ second: Int) -> Bool {
    let (earlier, later) = (min(first, second), max(first, second))
    if areOfAllSpending[earlier], !names[later].isEmpty, !areOfAllSpending[later] { return false }
    let (short, long) =
      names[first].count <= names[second].count
      ? (names[first], names[second]) : (names[second], names[first])
    return short.isEmpty || long.containsRun(short)
  }

  /// Whether two figures are of different things of one kind: 甲项目预算 and 乙项目支出.
  func areParallel(_ first: Int, _ second: Int) -> Bool {
    guard let a = kinds[first], let b = kinds[second], a.kind == b.kind else { return false }
    return !a.own.containsRun(b.own) && !b.own.containsRun(a.own)
  }

  private static func kind(
    of name: [Unicode.Scalar], _ grammar: Grammar
  ) -> (own: [Unicode.Scalar], kind: [Unicode.Scalar])? {
    let stages =
      grammar.forms(.budgetNames) + grammar.forms(.outturnNames) + grammar.forms(.ownerlessSpending)
    var stem = name
    while let stage = stages.first(where: { stem.ends(with: $0) }) { stem.removeLast(stage.count) }
    guard
      let kind = grammar.forms(.parallelEnds).first(where: { stem.count > $0.count && stem.ends(with: $0) })
    else { return nil }
    let own = grammar[.pointingWords].withoutStart(Array(stem.dropLast(kind.count)))
    return own.isEmpty ? nil : (own, kind)
  }

  private static func name(
    in label: [Unicode.Scalar], _ words: LedgerWords, _ grammar: Grammar
  ) -> [Unicode.Scalar] {
    let marks: [WordClass] = [
      .comparedWith, .lastPeriod, .yearOnYear, .startingFrom, .openingBalance, .changedTo,
    ]
    let cut = label.indices.first { position in
      marks.contains { grammar.wordLength($0, in: label, at: position) != nil }
    }
    var name = Array(label[..<(cut ?? label.count)])
    if name.isEmpty {
      var rest = label[...]
      while let length = marks.compactMap({ grammar.wordLength($0, in: Array(rest), at: 0) }).max() {
        rest = rest.dropFirst(length)
      }
      name = Array(rest)
    }
    let verbs = grammar.forms(.changes) + grammar.forms(.outturnNames) + grammar.forms(.links)
    name = words.key(words.withoutOpeners(name))
    while let verb = verbs.first(where: { name.ends(with: $0) }) { name.removeLast(verb.count) }
    return grammar.forms(.clauseOpeners).contains(name) ? [] : name
  }
}

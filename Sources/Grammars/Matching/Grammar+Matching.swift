/// Where a rule matched, and what it captured.
public struct Match: Sendable {
  public var rule: String
  public var range: Range<Int>
  public var captures: [String: Range<Int>]

  /// The figure that a capture holds.
  ///
  /// `nil` when the rule captured nothing under this name, and when what it captured starts with no figure.
  ///
  /// ```swift
  /// let grammar = try Grammar.builtIn()
  /// let text = LexedText("评价年度：2022 年".unicodeScalars, grammar: grammar)
  /// grammar.matches(of: .year, in: text).first?.figure("year", in: text)?.figure.printed  // Optional("2022年")
  /// ```
  public func figure(_ name: String, in text: LexedText) -> LexedFigure? {
    captures[name].flatMap { text.figure(at: $0.lowerBound) }
  }
}

extension Grammar {
  /// The matches of every rule with this target, the rules in the order of the grammar, each rule's
  /// matches from left to right without overlap.
  ///
  /// ```swift
  /// let grammar = try Grammar.builtIn()
  /// let text = LexedText("评价年度：2022 年".unicodeScalars, grammar: grammar)
  /// grammar.matches(of: .year, in: text).map { text.string($0.range) }  // ["评价年度:2022年"]
  /// ```
  public func matches(of target: RuleTarget, in text: LexedText) -> [Match] {
    rulesByTarget[target, default: []].flatMap { matches(ofRuleAt: $0, in: text) }
  }

  /// The matches of the rule with this name from left to right, without overlap.
  func matches(ofRule name: String, in text: LexedText) -> [Match] {
    ruleIndex[DefinedName(name)].map { matches(ofRuleAt: $0, in: text) } ?? []
  }

  private func matches(ofRuleAt index: Int, in text: LexedText) -> [Match] {
    let rule = rules[index]
    let start = starts.indices.contains(index) ? starts[index] : .anything
    // One matcher for all positions: setting one up costs more than most attempts.
    var matcher = Matcher(grammar: self, text: text)
    var found: [Match] = []
    var position = 0
    let last = rule.pattern.isAnchored ? 0 : text.count
    while position <= last {
      if start.admits(text, at: position), let end = matcher.start(rule.pattern, at: position) {
        let captures = Dictionary(matcher.captures.map { ($0.name, $0.range) }, uniquingKeysWith: { $1 })
        found.append(Match(rule: rule.name, range: position..<end, captures: captures))
        position = max(end, position + 1)
      } else {
        position += 1
      }
    }
    return found
  }
}

extension Pattern {
  /// Whether it can match only at the start of a text.
  fileprivate var isAnchored: Bool {
    switch self {
    case .start: true
    case .sequence(let parts): parts.first?.isAnchored ?? false
    case .choice(let options): options.allSatisfy(\.isAnchored)
    case .capture(_, let inner): inner.isAnchored
    default: false
    }
  }
}

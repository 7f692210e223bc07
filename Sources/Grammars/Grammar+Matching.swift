/// Where a rule matched, and what it captured.
public struct Match: Sendable {
  public var rule: String
  public var range: Range<Int>
  public var captures: [String: Range<Int>]

  /// The figure that a capture holds.
  public func figure(_ name: String, in text: LexedText) -> LexedFigure? {
    captures[name].flatMap { text.figure(at: $0.lowerBound) }
  }
}

extension Grammar {
  /// The matches of every rule with this target, the rules in the order of the grammar, each rule's
  /// matches from left to right without overlap.
  public func matches(of target: String, in text: LexedText) -> [Match] {
    rules.filter { $0.target == target }.flatMap { matches(of: $0, in: text) }
  }

  /// The matches of the rule with this name from left to right, without overlap.
  public func matches(ofRule name: String, in text: LexedText) -> [Match] {
    ruleIndex[name].map { matches(of: rules[$0], in: text) } ?? []
  }

  private func matches(of rule: Rule, in text: LexedText) -> [Match] {
    let start = starts[rule.name] ?? .anything
    var found: [Match] = []
    var position = 0
    while position <= text.count {
      if start.admits(text, at: position), let match = match(rule, in: text, at: position) {
        found.append(match)
        position = max(match.range.upperBound, position + 1)
      } else {
        position += 1
      }
    }
    return found
  }

  private func match(_ rule: Rule, in text: LexedText, at position: Int) -> Match? {
    var matcher = Matcher(grammar: self, text: text)
    guard let end = matcher.match(rule.pattern, at: position) else { return nil }
    var captures: [String: Range<Int>] = [:]
    for capture in matcher.captures { captures[capture.name] = capture.range }
    return Match(rule: rule.name, range: position..<end, captures: captures)
  }
}

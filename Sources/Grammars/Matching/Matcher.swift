import Texts

/// Matches one rule at one position of a text.
///
/// Choices are ordered and repetition takes all it can, without going back. Only a gap tries again: it
/// ends at the first place where the rest of its sequence matches.
struct Matcher {
  let grammar: Grammar
  let text: LexedText
  private(set) var captures: [(name: String, range: Range<Int>)] = []
  private var steps = 0
  private var allSteps = 0
  private var depth = 0

  /// Enough for any rule on any real text; hostile text cannot make a match run longer.
  private static let mostSteps = 50_000
  /// The same for all positions of a text together, so many each in a long one.
  private static let mostStepsInText = 5_000_000
  private static let mostStepsAPosition = 200
  private static let deepest = 200

  init(grammar: Grammar, text: LexedText) {
    self.grammar = grammar
    self.text = text
  }

  /// The end of a match of `pattern` that starts at `position`, or `nil`; what was captured before is forgotten.
  mutating func start(_ pattern: Pattern, at position: Int) -> Int? {
    captures.removeAll(keepingCapacity: true)
    allSteps += steps
    steps = 0
    guard allSteps < max(Self.mostStepsInText, Self.mostStepsAPosition * text.count) else { return nil }
    let end = match(pattern, at: position)
    // What was given up half-way says nothing.
    return steps < Self.mostSteps ? end : nil
  }

  /// The end of a match of `pattern` that starts at `position`, or `nil`.
  mutating func match(_ pattern: Pattern, at position: Int) -> Int? {
    steps += 1
    depth += 1
    defer { depth -= 1 }
    guard steps < Self.mostSteps, depth < Self.deepest else { return nil }
    switch pattern {
    case .literal(let literal):
      return text.scalars.starts(literal, at: position) ? position + literal.count : nil
    case .word(let name):
      return grammar.compiledWords[DefinedName(name)]?.length(in: text.scalars, at: position).map {
        position + $0
      }
    case .oneOf(let list): return list.length(in: text.scalars, at: position).map { position + $0 }
    case .rule(let name):
      return grammar.ruleIndex[DefinedName(name)].flatMap { match(grammar.rules[$0].pattern, at: position) }
    case .figure(let kinds):
      guard let figure = text.figure(at: position), kinds.isEmpty || kinds.contains(figure.kind) else {
        return nil
      }
      return figure.range.upperBound
    case .clauseGap, .sentenceGap: return endOfGap(pattern, from: position)
    case .any: return position < text.count ? position + 1 : nil
    case .start: return position == 0 ? position : nil
    case .end: return position == text.count ? position : nil
    case .sequence(let parts): return matchSequence(parts[...], at: position)
    case .choice(let options): return firstMatch(of: options, at: position)
    case .optional(let inner): return keepingCaptures { $0.match(inner, at: position) } ?? position
    case .many(let inner, let atLeast): return matchMany(inner, atLeast: atLeast, at: position)
    case .lookahead(let inner): return match(inner, at: position) == nil ? nil : position
    case .negativeLookahead(let inner):
      let kept = captures
      defer { captures = kept }
      return match(inner, at: position) == nil ? position : nil
    case .negativeLookbehind(let inner): return stands(inner, before: position) ? nil : position
    case .capture(let name, let inner):
      guard let end = match(inner, at: position) else { return nil }
      captures.append((name, position..<end))
      return end
    }
  }

  private mutating func keepingCaptures(_ body: (inout Matcher) -> Int?) -> Int? {
    let count = captures.count
    if let end = body(&self) { return end }
    captures.removeSubrange(count...)
    return nil
  }

  private mutating func firstMatch(of options: [Pattern], at position: Int) -> Int? {
    for option in options {
      if let end = keepingCaptures({ $0.match(option, at: position) }) { return end }
    }
    return nil
  }

  private mutating func matchMany(_ inner: Pattern, atLeast: Int, at position: Int) -> Int? {
    var end = position
    var count = 0
    while let next = keepingCaptures({ $0.match(inner, at: end) }), next > end {
      end = next
      count += 1
    }
    return count >= atLeast ? end : nil
  }

  private mutating func matchSequence(_ parts: ArraySlice<Pattern>, at position: Int) -> Int? {
    guard let first = parts.first else { return position }
    let rest = parts.dropFirst()
    if let (gap, name) = first.gap { return matchGap(gap, named: name, then: rest, at: position) }
    guard let end = match(first, at: position) else { return nil }
    return matchSequence(rest, at: end)
  }

  private mutating func matchGap(
    _ gap: Pattern, named name: String?, then rest: ArraySlice<Pattern>, at position: Int
  ) -> Int? {
    let limit = endOfGap(gap, from: position)
    let count = captures.count
    for end in rest.isEmpty ? limit...limit : position...limit {
      steps += 1
      guard steps < Self.mostSteps else { return nil }
      if let name { captures.append((name, position..<end)) }
      if let matched = matchSequence(rest, at: end) { return matched }
      captures.removeSubrange(count...)
    }
    return nil
  }

  private func endOfGap(_ gap: Pattern, from position: Int) -> Int {
    var end = position
    while end < text.count, text.figure(at: end) == nil {
      let scalar = text.scalars[end]
      if scalar == "。" || gap == .clauseGap && scalar.stopsClause { break }
      end += 1
    }
    return end
  }

  private func stands(_ pattern: Pattern, before position: Int) -> Bool {
    switch pattern {
    case .literal(let literal): text.scalars.ends(literal, before: position)
    case .word(let name):
      (grammar.compiledWords[DefinedName(name)]?.forms ?? []).contains {
        text.scalars.ends($0, before: position)
      }
    case .oneOf(let list): list.forms.contains { text.scalars.ends($0, before: position) }
    case .start: position == 0
    case .choice(let options): options.contains { stands($0, before: position) }
    default: false
    }
  }
}

extension Pattern {
  /// The gap this is, and the name it is captured under.
  fileprivate var gap: (Pattern, String?)? {
    switch self {
    case .clauseGap, .sentenceGap: (self, nil)
    case .capture(let name, .clauseGap): (.clauseGap, name)
    case .capture(let name, .sentenceGap): (.sentenceGap, name)
    default: nil
    }
  }
}

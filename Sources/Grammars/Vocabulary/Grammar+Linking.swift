import Texts

extension Grammar {
  /// Folds the words, checks that every name used is defined, and prepares the first scalars of each rule.
  mutating func link() throws(GrammarFault) {
    for (name, words) in words { compiledWords[DefinedName(name)] = WordList(words) }
    for rule in rules { try check(rule.pattern, in: rule) }
    for index in rules.indices {
      rules[index].classes = Set(rules[index].pattern.classNames)
      rules[index].pattern = resolved(rules[index].pattern)
    }
    for rule in rules {
      var budget = Self.mostSteps
      starts.append(startSet(of: rule.pattern, depth: 0, budget: &budget))
    }
    for (index, rule) in rules.enumerated() {
      if let target = rule.target { rulesByTarget[target, default: []].append(index) }
    }
  }

  private func check(_ pattern: Pattern, in rule: Rule) throws(GrammarFault) {
    switch pattern {
    case .word(let name) where words[name] == nil:
      throw fault(Wording(zh: "没有定义词类“\(name)”", en: "the words “\(name)” are not defined"), in: rule)
    case .rule(let name) where ruleIndex[DefinedName(name)] == nil:
      throw fault(Wording(zh: "没有定义规则“\(name)”", en: "the rule “\(name)” is not defined"), in: rule)
    default:
      for part in pattern.parts { try check(part, in: rule) }
    }
  }

  /// The pattern with its word classes looked up, so that matching need not.
  private func resolved(_ pattern: Pattern) -> Pattern {
    switch pattern {
    case .word(let name): compiledWords[DefinedName(name)].map { .oneOf($0) } ?? pattern
    case .sequence(let parts): .sequence(parts.map(resolved))
    case .choice(let options): .choice(options.map(resolved))
    case .optional(let inner): .optional(resolved(inner))
    case .many(let inner, let atLeast): .many(resolved(inner), atLeast: atLeast)
    case .lookahead(let inner): .lookahead(resolved(inner))
    case .negativeLookahead(let inner): .negativeLookahead(resolved(inner))
    case .negativeLookbehind(let inner): .negativeLookbehind(resolved(inner))
    case .capture(let name, let inner): .capture(name, resolved(inner))
    case .literal, .oneOf, .rule, .figure, .clauseGap, .sentenceGap, .any, .start, .end: pattern
    }
  }

  func fault(_ message: Wording, in rule: Rule) -> GrammarFault {
    GrammarFault(
      file: rule.origin.file, line: rule.origin.line, column: 1,
      message: Wording(
        zh: "规则“\(rule.name)”：\(message.zh)", en: "in the rule “\(rule.name)”: \(message.en)"))
  }

  /// How many parts of a pattern are looked at for its first characters; a rule with more is tried everywhere.
  private static let mostSteps = 2_000
  /// Rules that use rules: deeper ones are tried everywhere.
  private static let mostDepth = 20

  /// The scalars a match may begin with; anything when that cannot be told.
  private func startSet(of pattern: Pattern, depth: Int, budget: inout Int) -> StartSet {
    budget -= 1
    guard depth < Self.mostDepth, budget > 0 else { return .anything }
    switch pattern {
    case .literal(let text): return text.first.map { .some([$0], figures: false) } ?? .anything
    case .word: return .anything
    case .oneOf(let list): return .some(Set(list.forms.compactMap(\.first)), figures: false)
    case .rule(let name):
      guard let index = ruleIndex[DefinedName(name)] else { return .anything }
      return startSet(of: rules[index].pattern, depth: depth + 1, budget: &budget)
    case .figure: return .some([], figures: true)
    case .capture(_, let inner): return startSet(of: inner, depth: depth + 1, budget: &budget)
    case .many(let inner, let atLeast) where atLeast > 0:
      return startSet(of: inner, depth: depth + 1, budget: &budget)
    case .choice(let options):
      return options.reduce(.some([], figures: false)) {
        $0.union(startSet(of: $1, depth: depth + 1, budget: &budget))
      }
    case .sequence(let parts): return startSet(ofSequence: parts, depth: depth, budget: &budget)
    case .clauseGap, .sentenceGap, .any, .start, .end, .optional, .many, .lookahead, .negativeLookahead,
      .negativeLookbehind:
      return .anything
    }
  }

  private func startSet(ofSequence parts: [Pattern], depth: Int, budget: inout Int) -> StartSet {
    var set = StartSet.some([], figures: false)
    for part in parts {
      switch part {
      case .negativeLookbehind, .negativeLookahead, .lookahead: continue
      case .optional(let inner), .many(let inner, atLeast: 0):
        set = set.union(startSet(of: inner, depth: depth + 1, budget: &budget))
      case .start: return .anything
      default: return set.union(startSet(of: part, depth: depth + 1, budget: &budget))
      }
    }
    return .anything
  }
}

/// What the text at a position must be for a rule to be worth trying there.
enum StartSet: Sendable {
  case anything
  case some(Set<Unicode.Scalar>, figures: Bool)

  func union(_ other: StartSet) -> StartSet {
    guard case .some(let a, let aFigures) = self, case .some(let b, let bFigures) = other else {
      return .anything
    }
    return .some(a.union(b), figures: aFigures || bFigures)
  }

  func admits(_ text: LexedText, at position: Int) -> Bool {
    switch self {
    case .anything: true
    case .some(let scalars, let figures):
      position < text.count
        && (scalars.contains(text.scalars[position]) || figures && text.figure(at: position) != nil)
    }
  }
}

extension Pattern {
  /// The patterns inside this one.
  var parts: [Pattern] {
    switch self {
    case .sequence(let parts), .choice(let parts): parts
    case .optional(let inner), .many(let inner, _), .lookahead(let inner), .negativeLookahead(let inner),
      .negativeLookbehind(let inner), .capture(_, let inner):
      [inner]
    case .literal, .word, .oneOf, .rule, .figure, .clauseGap, .sentenceGap, .any, .start, .end: []
    }
  }
}

import Texts

/// An example that a rule does not read as it says, or a counterexample that it does read.
public struct ExampleFailure: Sendable, Equatable {
  public var rule: String
  public var origin: Grammar.Origin
  public var text: String
  public var reason: Wording

  /// Makes a failure of what was read.
  package init(rule: String, origin: Grammar.Origin, text: String, reason: Wording) {
    self.rule = rule
    self.origin = origin
    self.text = text
    self.reason = reason
  }
}

extension Grammar {
  /// Runs every rule and class on its own examples and counterexamples, and the grammar on those at the margin.
  ///
  /// An example must match with the captures it lists, compared without white space and with full-width
  /// forms folded; a counterexample must not match anywhere.
  ///
  /// ```swift
  /// let grammar = try Grammar(fragments: [("a", "words 增 = 增加\n  例 支出减少 => 增加")])
  /// grammar.exampleFailures().map(\.text)  // ["支出减少"]
  /// ```
  public func exampleFailures() -> [ExampleFailure] {
    rules.flatMap(exampleFailures)
      + proofs.compactMap { proof in
        failure(of: proof).map {
          ExampleFailure(rule: proof.kind.name, origin: proof.origin, text: proof.text, reason: $0)
        }
      }
  }

  private func exampleFailures(of rule: Rule) -> [ExampleFailure] {
    var failures: [ExampleFailure] = []
    func fail(_ text: String, _ reason: Wording) {
      failures.append(ExampleFailure(rule: rule.name, origin: rule.origin, text: text, reason: reason))
    }
    for example in rule.examples {
      let text = LexedText(example.text.unicodeScalars, grammar: self)
      guard let match = matches(ofRule: rule.name, in: text).first else {
        fail(example.text, Wording(zh: "没有认出", en: "does not match"))
        continue
      }
      for (name, expected) in example.captures.sorted(by: { $0.key < $1.key }) {
        let actual = match.captures[name].map(text.string) ?? ""
        if Array(actual.unicodeScalars) != foldedForMatching(expected) {
          fail(
            example.text,
            Wording(
              zh: "\(name) 是“\(actual)”，不是“\(expected)”", en: "\(name) is “\(actual)”, not “\(expected)”"))
        }
      }
    }
    for counterexample in rule.counterexamples {
      let text = LexedText(counterexample.unicodeScalars, grammar: self)
      if let match = matches(ofRule: rule.name, in: text).first {
        let matched = text.string(match.range)
        fail(counterexample, Wording(zh: "认出了“\(matched)”", en: "matches “\(matched)”"))
      }
    }
    return failures
  }
}

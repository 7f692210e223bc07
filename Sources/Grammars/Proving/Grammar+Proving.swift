import Figures
import Texts

extension Grammar {
  /// Why a proof does not hold, or `nil` when it does.
  func failure(of proof: Proof) -> Wording? {
    let outcome = outcome(of: proof)
    if proof.isCounterexample {
      guard let expected = proof.expected else { return outcome.found.map { .reads($0) } }
      return outcome.isAsExpected ? .reads(expected) : nil
    }
    guard let found = outcome.found else { return .readsNothing }
    return outcome.isAsExpected || proof.expected == nil ? nil : .reads(found)
  }

  private typealias Outcome = (found: String?, isAsExpected: Bool)

  private func outcome(of proof: Proof) -> Outcome {
    let expected = proof.expected.map(foldedForMatching) ?? []
    switch proof.kind {
    case .words(let name):
      let word = firstWord(of: name, in: foldedForMatching(proof.text))
      return (word.map(string), word == expected)
    case .target(let target): return firstMatch(of: target, proof)
    case .partition: return partition(of: proof.text, proof.expected)
    case .unit:
      let name = LexedText(proof.text.unicodeScalars, grammar: self).figures.first?.figure.unit?.name
      return (name, name.map(foldedForMatching) == expected)
    case .standard:
      let name = standardName(of: proof.text)
      return (name, name == proof.expected)
    case .scale:
      let score = Figure(digits: proof.text)?.number
      let ratings = score.flatMap { scales.first?.band(holding: $0)?.ratings } ?? []
      return (ratings.first, ratings.map(foldedForMatching).contains(expected))
    }
  }

  private func string(_ scalars: [Unicode.Scalar]) -> String { String(String.UnicodeScalarView(scalars)) }

  private func firstWord(of name: String, in text: [Unicode.Scalar]) -> [Unicode.Scalar]? {
    guard let list = compiledWords[DefinedName(name)] else { return nil }
    for position in text.indices {
      if let length = list.length(in: text, at: position) { return Array(text[position..<position + length]) }
    }
    return nil
  }

  private func firstMatch(of target: RuleTarget, _ proof: Proof) -> Outcome {
    let text = LexedText(proof.text.unicodeScalars, grammar: self)
    guard let match = matches(of: target, in: text).first else { return (nil, false) }
    let wanted = Example.captures(in: proof.expected ?? "") ?? [:]
    let isAsExpected = wanted.allSatisfy { name, value in
      Array((match.captures[name].map(text.string) ?? "").unicodeScalars) == foldedForMatching(value)
    }
    let found = match.captures.mapValues(text.string).sorted { $0.key < $1.key }
    return (found.map { "\($0.key)=\($0.value)" }.joined(separator: "; "), isAsExpected)
  }

  /// `PART PART …`: whether these make up the whole by one of the partitions.
  private func partition(of whole: String, _ expected: String?) -> Outcome {
    let named = partitions.filter { $0.names(foldedForMatching(whole)) }
    let parts = (expected ?? "").split(separator: " ").map { foldedForMatching(String($0)) }
    let known = named.first?.parts.compactMap(\.words.first).map(string).joined(separator: " ")
    return (known, named.contains { $0.isMadeUp(of: parts) })
  }
}

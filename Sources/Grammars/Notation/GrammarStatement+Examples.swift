import Texts

extension GrammarStatement {
  /// `例 KIND TEXT => RESULT` at the margin: what the whole grammar makes of a text.
  mutating func readProof(isCounterexample: Bool, into grammar: inout Grammar) throws(GrammarFault) {
    let start = head
    guard let kind = Proof.Kind(name: head.takeWord()) else {
      throw start.fault(
        Wording(
          zh: "要写读出的是什么：\(Proof.Kind.names.joined(separator: ", "))",
          en: "expected what is read: \(Proof.Kind.names.joined(separator: ", "))"))
    }
    let proof = Self.proof(kind, &head, isCounterexample, origin.file)
    if case .target = kind, Grammar.Example.captures(in: proof.expected ?? "") == nil {
      throw start.fault(Wording(zh: "“=>”后面要写 名=值", en: "expected NAME=VALUE after “=>”"))
    }
    guard body.isEmpty else {
      throw head.fault(Wording(zh: "从行首写起的例子没有缩进的行", en: "an example at the margin has no indented lines"))
    }
    grammar.proofs.append(proof)
  }

  /// The rest of a line, `TEXT => RESULT`, as a proof.
  static func proof(
    _ kind: Proof.Kind, _ line: inout LineCursor, _ isCounterexample: Bool, _ file: String
  ) -> Proof {
    let origin = Grammar.Origin(file: file, line: line.number)
    let parts = line.takeExample()
    return Proof(
      kind: kind, text: parts.text, expected: parts.result, isCounterexample: isCounterexample,
      origin: origin)
  }
}

extension LineCursor {
  /// Takes the mark of an example: `true` for 反例, `false` for 例, `nil` when there is none.
  mutating func takeExampleMark() -> Bool? {
    if take("反例 ") || take("no: ") { return true }
    return take("例 ") || take("yes: ") ? false : nil
  }

  /// `TEXT => RESULT`, the result left out when nothing is said of it.
  mutating func takeExample() -> (text: String, result: String?) {
    let parts = takeRest().split(separator: " => ", maxSplits: 1).map(String.init)
    return (parts.first ?? "", parts.count > 1 ? parts[1] : nil)
  }
}

extension Grammar.Example {
  /// `NAME=VALUE; NAME=VALUE`, or `nil` when it is not of that form.
  static func captures(in text: String) -> [String: String]? {
    var captures: [String: String] = [:]
    for assignment in text.split(separator: ";") {
      let sides = assignment.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard sides.count == 2 else { return nil }
      captures[trimmed(sides[0])] = trimmed(sides[1])
    }
    return captures
  }

  private static func trimmed(_ text: Substring) -> String {
    String(text.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}

import Texts

/// A statement of the grammar that no example proves to be needed, and what is lacking.
public struct Unproven: Hashable, Sendable {
  /// As it is written: `words 明细`, `rule 评级`, `unit 人次`.
  public var statement: String
  public var origin: Grammar.Origin?
  public var reason: Wording

  /// Makes what is lacking of a statement.
  package init(statement: String, origin: Grammar.Origin?, reason: Wording) {
    self.statement = statement
    self.origin = origin
    self.reason = reason
  }
}

extension Grammar {
  /// What the examples leave open: classes and rules without an 例 or a 反例, those that nothing asks for, and
  /// statements whose removal no example notices.
  ///
  /// Each rule for a target, partition, unit, multiplier, scale and standard is taken out in turn; one of the examples at
  /// the margin must then fail. A class that is missing is a fault at load, and a rule that others use, too.
  ///
  /// ```swift
  /// try Grammar(fragments: [("a", "words 增 = 增加")]).unproven().map(\.reason.zh)  // ["没有例", "没有反例"]
  /// ```
  public func unproven() -> [Unproven] {
    let holding = proofs.filter { failure(of: $0) == nil }
    return unprovenWords() + unprovenRules() + unnoticedRemovals(holding)
  }

  // MARK: Examples and use

  private func unprovenWords() -> [Unproven] {
    let used = Set(rules.flatMap(\.classes))
      .union(claimForms.flatMap { ([$0.result] + $0.roles).flatMap(\.classes) })
    return words.keys.sorted { lines(of: $0) < lines(of: $1) }.flatMap { name in
      let own = proofs.filter { $0.kind == .words(name) }
      var reasons: [Wording] = own.contains { !$0.isCounterexample } ? [] : [.noExample]
      if !own.contains(where: \.isCounterexample) { reasons.append(.noCounterexample) }
      if WordClass(rawValue: name) == nil, !used.contains(name) {
        reasons.append(Wording(zh: "程序和规则都不用它", en: "neither the program nor a rule uses it"))
      }
      return reasons.map { Unproven(statement: "words " + name, origin: wordOrigins[name], reason: $0) }
    }
  }

  private func lines(of name: String) -> (String, Int) {
    wordOrigins[name].map { ($0.file, $0.line) } ?? ("", 0)
  }

  private func unprovenRules() -> [Unproven] {
    let used = Set(rules.flatMap { $0.pattern.ruleNames })
    return rules.flatMap { rule in
      var reasons: [Wording] = []
      if rule.target == nil {
        if !used.contains(rule.name) {
          reasons.append(Wording(zh: "没有规则用它，它也没有要素", en: "no rule uses it, and it has no target"))
        }
      } else {
        if rule.examples.isEmpty { reasons.append(.noExample) }
        if rule.counterexamples.isEmpty { reasons.append(.noCounterexample) }
      }
      return reasons.map { Unproven(statement: "rule " + rule.name, origin: rule.origin, reason: $0) }
    }
  }

  // MARK: Removals

  private func unnoticedRemovals(_ holding: [Proof]) -> [Unproven] {
    removals.filter { removal in
      !holding.contains { removal.kind == $0.kind && removal.grammar().failure(of: $0) != nil }
    }.map {
      Unproven(statement: $0.statement, origin: $0.origin, reason: .unnoticed)
    }
  }

  /// The grammar without one of its statements.
  private struct Removal {
    var statement: String
    var kind: Proof.Kind
    var origin: Origin?
    var grammar: () -> Grammar
  }

  private var removals: [Removal] {
    let ofRules = rules.enumerated().compactMap { index, rule in
      rule.target.map { target in
        Removal(statement: "rule " + rule.name, kind: .target(target), origin: rule.origin) {
          without { $0.rulesByTarget[target]?.removeAll { $0 == index } }
        }
      }
    }
    let ofPartitions = partitions.indices.map { index in
      Removal(statement: "partition " + name(partitions[index].wholes), kind: .partition) {
        without { $0.partitions.remove(at: index) }
      }
    }
    let ofUnits = units.names.map { unit in
      Removal(statement: "unit " + unit, kind: .unit) { without { $0.units.remove(unit) } }
    }
    let ofScales = scales.indices.map { index in
      Removal(statement: "scale " + scales[index].name, kind: .scale) {
        without { $0.scales.remove(at: index) }
      }
    }
    let ofStandards = standards.map { name in
      Removal(statement: "standard " + name, kind: .standard) {
        without { $0.standardNames = $0.standardNames.filter { $0.value != name } }
      }
    }
    return ofRules + ofPartitions + ofUnits + ofScales + ofStandards
  }

  /// The grammar without one of its forms.
  package func removing(_ form: ClaimForm) -> Grammar {
    without { $0.claimForms.removeAll { $0.name == form.name } }
  }

  private func without(_ removing: (inout Grammar) -> Void) -> Grammar {
    var rest = self
    removing(&rest)
    return rest
  }

  private func name(_ words: [[Unicode.Scalar]]) -> String {
    words.first.map { String(String.UnicodeScalarView($0)) } ?? ""
  }
}

extension Pattern {
  /// The names of the rules that it calls.
  var ruleNames: [String] {
    if case .rule(let name) = self { return [name] }
    return parts.flatMap(\.ruleNames)
  }

  /// The names of the word classes in it, before they are looked up.
  var classNames: [String] {
    if case .word(let name) = self { return [name] }
    return parts.flatMap(\.classNames)
  }
}

extension Wording {
  /// What a statement lacks when no example shows what it reads.
  package static let noExample = Wording(zh: "没有例", en: "no 例")
  /// What a statement lacks when no counterexample shows what it does not read.
  package static let noCounterexample = Wording(zh: "没有反例", en: "no 反例")
  /// That a statement may go without an example that fails.
  package static let unnoticed = Wording(
    zh: "去掉它，没有例子因此不通过", en: "no example notices when it is taken out")
  /// That an example reads something else.
  package static func reads(_ text: String) -> Wording { Wording(zh: "读出“\(text)”", en: "reads “\(text)”") }
  /// That an example reads nothing.
  package static let readsNothing = Wording(zh: "什么也没有读出", en: "reads nothing")
}

import Texts

extension Grammar {
  /// Checks that everything the program asks for is there: its word classes, its targets and their captures.
  ///
  /// A fault for a whole class or target that is missing names no line: there is none.
  func bind() throws(GrammarFault) {
    let classes = WordClass.allCases.map(\.rawValue).filter { words[$0] == nil }
    guard classes.isEmpty else { throw .missing("words", classes) }
    let targets = RuleTarget.allCases.filter { rulesByTarget[$0] == nil }
    guard targets.isEmpty else { throw .missing("rule ->", targets.map(\.rawValue)) }
    let indicators = StandardIndicator.allCases.map(\.rawValue).filter { !standards.contains($0) }
    guard indicators.isEmpty else { throw .missing("standard", indicators) }
    for rule in rules { try checkCaptures(of: rule) }
  }

  private func checkCaptures(of rule: Rule) throws(GrammarFault) {
    guard let target = rule.target else { return }
    let missing = target.captures.subtracting(rule.pattern.captureNames).sorted()
    guard missing.isEmpty else {
      let names = missing.map { "“\($0):”" }
      throw fault(
        Wording(
          zh: "“\(target.rawValue)”要有 \(names.joined(separator: "、"))",
          en: "“\(target.rawValue)” needs \(names.joined(separator: ", "))"), in: rule)
    }
  }
}

extension GrammarFault {
  fileprivate static func missing(_ statement: String, _ names: [String]) -> GrammarFault {
    let lacking = names.map { "“\(statement) \($0)”" }
    return GrammarFault(
      file: "grammar", line: 0, column: 0,
      message: Wording(
        zh: "程序要用而各文件都没有定义的：" + lacking.joined(separator: "、"),
        en: "no file defines what the program asks for: " + lacking.joined(separator: ", ")))
  }
}

extension Pattern {
  /// The names of the captures in the pattern itself.
  var captureNames: Set<String> {
    var names = Set(parts.flatMap(\.captureNames))
    if case .capture(let name, _) = self { names.insert(name) }
    return names
  }
}

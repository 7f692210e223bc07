import Exports
import Files
import Grammars
import Pages
import Pipeline
import Texts

/// Runs `fuhe grammar list`.
@Sendable func runGrammarList(_ invocation: Invocation, _ console: Console) throws -> ExitCode {
  for rule in try invocation.grammar().rules {
    let cells = [
      rule.name, rule.target?.rawValue ?? "-", "\(rule.origin.file):\(rule.origin.line)",
      "+\(rule.examples.count)", "-\(rule.counterexamples.count)",
    ]
    try console.output.write(cells.map(cleaned).joined(separator: "\t") + "\n")
  }
  return .done
}

/// Runs `fuhe grammar export`.
@Sendable func runGrammarExport(_ invocation: Invocation, _ console: Console) throws -> ExitCode {
  let folder = invocation.operands[0]
  for name in try GrammarText.builtIn.write(to: folder) {
    try console.output.write(visible(folder.appending(name).string) + "\n")
  }
  return .done
}

/// Runs `fuhe grammar test`.
@Sendable func runGrammarTest(_ invocation: Invocation, _ console: Console) throws -> ExitCode {
  let grammar = try invocation.grammar()
  let language = invocation.settings.language
  let failures = grammar.failures()
  for failure in failures {
    let place = "\(failure.origin.file):\(failure.origin.line)"
    let head = cleaned("\(place): \(failure.rule): \(failure.reason[language])")
    try console.output.write("\(head)\n    \(cleaned(failure.text))\n")
  }
  let unproven = grammar.gaps()
  for gap in unproven {
    let place = gap.origin.map { "\($0.file):\($0.line): " } ?? ""
    try console.output.write(cleaned("\(place)\(gap.statement): \(gap.reason[language])") + "\n")
  }
  let examples =
    grammar.proofs.count + grammar.claimForms.map(\.examples.count).reduce(0, +)
    + grammar.rules.map { $0.examples.count + $0.counterexamples.count }.reduce(0, +)
  let summary = Wording(
    zh:
      "规则 \(grammar.rules.count) 条，形式 \(grammar.claimForms.count) 个，词类 \(grammar.words.count) 个，例子和反例 \(examples) 个，不通过 \(failures.count) 个，未证明 \(unproven.count) 处",
    en:
      "\(grammar.rules.count) rules, \(grammar.claimForms.count) forms, \(grammar.words.count) word classes, \(examples) examples and counterexamples, \(failures.count) failed, \(unproven.count) not proved"
  )
  try console.output.write(summary[language] + "\n")
  return failures.isEmpty && unproven.isEmpty ? .done : .found
}

/// Runs `fuhe grammar try`.
@Sendable func runGrammarTry(_ invocation: Invocation, _ console: Console) throws -> ExitCode {
  let reader = ReportReader(grammar: try invocation.grammar())
  for path in invocation.operands {
    let told = reader.formTrials(of: Input(path), language: invocation.settings.language)
    try console.output.write(cleanedKeepingLines(told))
  }
  return .done
}

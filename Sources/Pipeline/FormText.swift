import Exports
import Grammars
import Manuscripts
import Pages
import Reports
import Texts

/// What the forms of a grammar make of a document, as lines for people.
///
///     FormText(manuscript, grammar: grammar, language: .zh).text
///     // "收支结余\t年末结余5万元\t收=本年收入50万元 支=本年支出45万元\t50-45\n"
struct FormText {
  let text: String

  init(_ manuscript: Manuscript, grammar: Grammar, language: Language) {
    text = FormTrials(manuscript, grammar: grammar).lines.map { line in
      let roles = line.roles.map { "\($0.name)=\($0.figure)" }.joined(separator: " ")
      let cells = [
        line.form, line.result, line.reason?[language] ?? roles, line.expression ?? "-", line.sentence,
      ]
      return cells.joined(separator: "\t") + "\n"
    }.joined()
  }
}

extension ReportReader {
  /// Which forms met which sentence of an input, what each role was given, and why not.
  package func formTrials(of input: Input, language: Language) -> String {
    let manuscript = Manuscript(input.document(options), units: grammar)
    return FormText(manuscript, grammar: grammar, language: language).text
  }
}

extension Grammar {
  /// The examples of rules, classes and forms that do not come out as they say.
  package func failures() -> [ExampleFailure] { exampleFailures() + formFailures() }

  /// What no example proves to be needed, the forms included.
  package func gaps() -> [Unproven] { unproven() + unprovenForms() }
}

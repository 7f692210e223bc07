import Figures
import Grammars
import Manuscripts
import Pages
import Texts

/// What the forms of the grammar made of a manuscript: which form met which figure, what each role was given, or why not.
package struct FormTrials {
  /// A figure that a form took for its result.
  package struct Line {
    package var form: String
    package var sentence: String
    package var result: String
    /// The name of each role with its figure.
    package var roles: [(name: String, figure: String)]
    package var expression: String?
    /// Why nothing was bound.
    package var reason: Wording?
  }

  package private(set) var lines: [Line] = []

  package init(_ manuscript: Manuscript, grammar: Grammar) {
    let ledger = Ledger(ReadingContext(manuscript, grammar: grammar), year: nil)
    for paragraph in ledger.paragraphs {
      let reader = FormReader(paragraph, words: ledger.words, grammar: grammar)
      lines += reader.trials(all: true).map { Self.line($0, in: paragraph) }
    }
  }

  private static func line(_ trial: FormReader.Trial, in paragraph: Paragraph) -> Line {
    let told = { (index: Int) -> String in
      let mention = paragraph.mentions[index]
      return (paragraph.label(of: mention) ?? "") + mention.figure.printed
    }
    let sentence = paragraph.sentences[paragraph.mentions[trial.result].sentence]
    var line = Line(
      form: trial.form.name, sentence: paragraph.source.quote(sentence), result: told(trial.result), roles: []
    )
    switch trial.outcome {
    case .bound(let binding):
      line.roles = binding.operands.map { ($0.role.name, told($0.index)) }
      line.expression = binding.expression.plainDescription
    case .ambiguous:
      line.reason = Wording(zh: "几个数的依据相当，不取", en: "several figures have equal evidence; none is taken")
    case .missing(let role, _):
      line.reason = Wording(zh: "没有可作“\(role)”的数", en: "no figure for “\(role)”")
    }
    return line
  }
}

extension Grammar {
  /// The examples of forms that do not come out as they say.
  ///
  /// `例 收入50万元，支出45万元，结余5万元。 => 50万元-45万元` must be read by its form with that expression; a
  /// counterexample must bind nothing.
  package func formFailures() -> [ExampleFailure] {
    claimForms.flatMap { form in
      form.examples.compactMap { example in
        failure(of: example, form).map {
          ExampleFailure(rule: form.name, origin: example.origin, text: example.text, reason: $0)
        }
      }
    }
  }

  /// Forms without an 例 or a 反例, and those whose removal their own examples do not notice.
  package func unprovenForms() -> [Unproven] {
    claimForms.compactMap { form in
      let (counter, own) = (
        form.examples.filter(\.isCounterexample), form.examples.filter { !$0.isCounterexample }
      )
      var reason: Wording?
      if own.isEmpty { reason = .noExample }
      if counter.isEmpty { reason = .noCounterexample }
      let rest = removing(form)
      if !own.isEmpty, own.allSatisfy({ rest.failure(of: $0, form) == nil }) {
        reason = .unnoticed
      }
      return reason.map { Unproven(statement: "form " + form.name, origin: form.origin, reason: $0) }
    }
  }

  private func failure(of example: FormExample, _ form: ClaimForm) -> Wording? {
    let read = form.isOfColumns ? columns(of: example, form) : sentences(of: example, form)
    if example.isCounterexample { return read.first.map { .reads($0) } }
    guard let first = read.first else { return .readsNothing }
    let wanted = example.expression.map(foldedForMatching) ?? []
    return read.contains { foldedForMatching($0).filter(isArithmetic) == wanted.filter(isArithmetic) }
      ? nil : .reads(first)
  }

  private func sentences(of example: FormExample, _ form: ClaimForm) -> [String] {
    let document = Document(reading: Array(example.text.utf8))
    return FormTrials(Manuscript(document, units: self), grammar: self).lines.filter { $0.form == form.name }
      .compactMap(\.expression)
  }

  /// What a form of columns reads in a table that is written in one line: `上年数 | 本年数 | 增减额 ⏎ 10 | 12 | 2`.
  private func columns(of example: FormExample, _ form: ClaimForm) -> [String] {
    let text = example.text.replacing("⏎", with: "\n") + "\n"
    let manuscript = Manuscript(Document(reading: Array(text.utf8)), units: self)
    let context = ReadingContext(manuscript, grammar: self)
    return context.entries.flatMap { entry in
      entry.block.table.map { TableSection.sections(of: $0, entry.cells) } ?? []
    }
    .flatMap { ColumnForms(section: $0, grammar: self).statements(of: form) }
    .filter { !$0.doubts.contains(.operandMissing) }.map(\.expression.plainDescription)
  }

  private func isArithmetic(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isDigit || scalar.isOperator || scalar == "." || scalar == "%" || scalar == "|"
  }
}

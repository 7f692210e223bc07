import Figures
import Grammars

/// The claims that the forms of the grammar read in a paragraph.
struct FormReader {
  let paragraph: Paragraph
  let grammar: Grammar
  private let sight: FormSight

  init(_ paragraph: Paragraph, words: LedgerWords, grammar: Grammar) {
    self.paragraph = paragraph
    self.grammar = grammar
    sight = FormSight(paragraph, words: words, grammar: grammar)
  }

  /// A result, the form that asks for its roles, and what came of it.
  struct Trial {
    var form: ClaimForm
    var result: Int
    var outcome: FormBinder.Outcome
  }

  /// What the forms read, and where the results start that they bound.
  var reading: (statements: [StatedClaim], bound: Set<Int>) {
    let trials = trials(all: false)
    let bound = trials.filter { $0.isBound && !paragraph.isRespective(paragraph.mentions[$0.result]) }
    return (
      trials.compactMap(statement), Set(bound.map { paragraph.mentions[$0.result].range.lowerBound })
    )
  }

  /// For each result what the forms made of it: the first that binds, or else the first that asked.
  ///
  /// - Parameter all: Whether to tell of every form that asked.
  func trials(all: Bool) -> [Trial] {
    var found: [Trial] = []
    var last: [String: Int] = [:]
    for index in paragraph.mentions.indices where mayBeResult(index) {
      let tried = grammar.claimForms.lazy.compactMap { form -> Trial? in
        guard !form.isOfColumns else { return nil }
        let binder = FormBinder(form: form, sight: sight, grammar: grammar)
        guard binder.isResult(index) else { return nil }
        let floor = last[form.name].flatMap {
          paragraph.mentions[$0].sentence == paragraph.mentions[index].sentence ? $0 : nil
        }
        return Trial(form: form, result: index, outcome: binder.outcome(of: index, after: floor))
      }
      var asked: [Trial] = []
      for trial in tried {
        asked.append(trial)
        last[trial.form.name] = index
        if case .bound = trial.outcome { break }
      }
      found += all ? asked : (asked.last { $0.isBound } ?? asked.first).map { [$0] } ?? []
    }
    return found
  }

  private func mayBeResult(_ index: Int) -> Bool {
    let mention = paragraph.mentions[index]
    return mention.nature != .time && mention.figure.bound == nil
      && BracketedFormula(in: paragraph.text, behind: mention.lexed) == nil
  }

  private func statement(_ trial: Trial) -> StatedClaim? {
    let result = paragraph.mentions[trial.result]
    guard let kind = ClaimKind(rawValue: trial.form.kind.rawValue) else { return nil }
    let isRespective = paragraph.isRespective(result)
    if !isRespective, case .bound(let binding) = trial.outcome {
      return statement(kind, result, binding)
    }
    // A rate says that it is of something, whatever else is missing.
    guard kind == .rate, result.figure.isPercent else { return nil }
    var statement = ClaimDraft(of: [result], in: paragraph).statement(
      kind, label: paragraph.label(of: result), .figure(result.figure), from: [], is: result.figure)
    if !isRespective, case .ambiguous = trial.outcome {
      statement.doubts.insert(.operandAmbiguous)
    } else {
      statement.doubts.insert(.operandMissing)
    }
    if !isRespective, case .missing(_, let least?) = trial.outcome {
      let operands = least.map { paragraph.mentions[$0] }
      statement.lowerBound = .quotient(.figure(operands[0].figure), .figure(operands[1].figure))
      statement.operands = operands.map(paragraph.operand)
    }
    return statement
  }

  /// The figure that says of what a change is; a change itself says only that.
  private func subject(of binding: FormBinding) -> Mention? {
    let asked = binding.operands.compactMap(\.role.sameSubjectAs).first
    return binding.operands.first { $0.role.name == asked }.map { paragraph.mentions[$0.index] }
  }

  private func statement(_ kind: ClaimKind, _ result: Mention, _ binding: FormBinding) -> StatedClaim {
    let operands = binding.operands.map { paragraph.mentions[$0.index] }
    var statement = ClaimDraft(of: operands + [result], in: paragraph).statement(
      kind, label: paragraph.label(of: subject(of: binding) ?? result), binding.expression,
      from: operands.map(paragraph.operand),
      is: result.figure.magnitude)
    statement.otherReadings = binding.otherReadings
    if kind != .rate { statement.resultPlace = paragraph.source.place(result.range) }
    return statement
  }
}

extension FormReader.Trial {
  var isBound: Bool { if case .bound = outcome { true } else { false } }
}

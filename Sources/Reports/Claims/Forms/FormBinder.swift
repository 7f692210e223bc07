import Figures
import Grammars
import Texts

/// What a form binds: the figure of each role, and other figures that the words may mean as well.
struct FormBinding {
  var operands: [(role: FormRole, index: Int)] = []
  var expression: Expression
  var otherReadings: [Expression] = []
}

/// Finds the figures that play the roles of a form, by words, clause, list, bracket and year; never because they fit.
struct FormBinder {
  let form: ClaimForm
  let sight: FormSight
  let grammar: Grammar

  enum Outcome {
    case bound(FormBinding)
    /// Figures of different values for which the words speak alike.
    case ambiguous
    /// A role that no figure plays; with what the result cannot be less than.
    case missing(role: String, least: [Int]?)
  }

  struct Choice {
    var index: Int
    var fit: FormFit
    var cost: Int
  }

  var mentions: [Mention] { sight.mentions }

  /// Whether a figure is a result of this form.
  func isResult(_ index: Int) -> Bool {
    let mention = mentions[index]
    guard mention.nature != .time, mention.figure.bound == nil,
      mention.figure.unit != nil || sight.lacksYuan(index)
    else {
      return false
    }
    guard form.kind != .rate || mention.nature == .rate || !mention.figure.isPercent else { return false }
    // 增加 -5 and 减少 -5 say their way twice.
    guard !isChange || !mention.figure.number.isNegative else { return false }
    return form.result.fit(index, in: sight) == .named
  }

  private var isChange: Bool { form.kind == .growth || form.kind == .difference }

  /// - Parameter floor: The figure of the last claim of this form; what stands before has had its own.
  func outcome(of result: Int, after floor: Int?) -> Outcome {
    let here = window(before: result, after: floor)
    let choices = form.roles.filter { $0.number != .many }.map { role in
      (role: role, choices: self.choices(for: role, result, among: here))
    }
    for (role, choices) in choices where choices.isEmpty && role.number == .one {
      return .missing(role: role.name, least: least(result))
    }
    let sets = combinations(choices.filter { !$0.choices.isEmpty }, for: result)
    guard let best = sets.first else { return .missing(role: form.roles[0].name, least: least(result)) }
    if isOpen(best, choices) || isPartBesideItsWhole(best, choices) { return .ambiguous }
    let many = form.roles.filter { $0.number == .many }.map { role in
      (
        role,
        here.filter { index in
          !best.choices.contains { $0.choice.index == index } && fit(role, index, result) == .named
            && isCommensurable(index, with: result)
        }
      )
    }
    guard let expression = expression(best, many), !expression.isLiteral else {
      return .missing(role: form.roles[0].name, least: nil)
    }
    var binding = FormBinding(expression: expression)
    binding.operands =
      best.choices.map { (role: $0.role, index: $0.choice.index) }
      + many.flatMap { role, indices in indices.map { (role: role, index: $0) } }
    binding.otherReadings = others(than: best, sets).compactMap { self.expression($0, many) }
    return .bound(binding)
  }

  // MARK: What fits a role

  func choices(for role: FormRole, _ result: Int, among window: [Int]) -> [Choice] {
    var found: [Choice] = []
    for (rank, index) in window.enumerated() where found.count < ClaimMeasures.choicesOfRole {
      guard let fit = fit(role, index, result) else { continue }
      found.append(Choice(index: index, fit: fit, cost: cost(index, fit, result) + rank))
    }
    return found.sorted { $0.cost < $1.cost }
  }

  private func fit(_ role: FormRole, _ index: Int, _ result: Int) -> FormFit? {
    let mention = mentions[index]
    guard mayPlay(role, mention), !isResult(index), let fit = role.fit(index, in: sight) else { return nil }
    if index < result, !sight.sharesBrackets(index, with: result), mentions[index].depth > 0 { return nil }
    if role.countedBy == form.result.name, !isCounted(index, by: result) { return nil }
    guard fit == .left else { return fit }
    let isOthers = form.roles.contains { other in
      other.name != role.name && other.hasWords
        && other.fit(index, in: sight) == .named
    }
    return isOthers || mention.nature != .amount || mention.sentence != mentions[result].sentence
      ? nil : .left
  }

  /// Amounts do; a change by the words of the role only when it is of nothing else: 节约 5 万元, and not 比上年节约.
  private func mayPlay(_ role: FormRole, _ mention: Mention) -> Bool {
    if mention.figure.unit?.dimension == .points { return role.dimensions.contains(.points) }
    if mention.nature == .amount || !role.dimensions.isEmpty || role.number == .many { return true }
    if mention.nature == .base, isChange { return role.hasWords }
    let label = Array(sight.paragraph.text.scalars[mention.label])
    return mention.nature == .change && role.hasWords
      && ![.comparedWith, .yearOnYear].flatMap(grammar.forms).contains { label.containsRun($0) }
  }

  /// Whether the label of a figure names what another counts: 人均 with 30 名 or 30 人次.
  func isCounted(_ count: Int, by other: Int) -> Bool {
    guard let thing = mentions[count].figure.unit?.thing.unicodeScalars else { return false }
    let unit = thing.count > 1 ? grammar[.occasions].withoutEnd(Array(thing)) : Array(thing)
    return Array(sight.paragraph.text.scalars[mentions[other].label]).containsRun(unit)
  }

  /// Less is better: the segment counts most, then the words, then nearness.
  private func cost(_ index: Int, _ fit: FormFit, _ result: Int) -> Int {
    let (mention, at) = (mentions[index], mentions[result])
    var cost = fit.rawValue * FormCosts.fit
    if mention.sentence != at.sentence { cost += FormCosts.sentence }
    if mention.segment != at.segment { cost += FormCosts.segment }
    if let asked = stage(Array(sight.paragraph.text.scalars[at.label])), let own = stage(sight.labels[index])
    {
      cost += asked == own ? 0 : FormCosts.stage
    }
    return cost
  }

  /// Whether words say 年初预算 or 调整后预算.
  private func stage(_ words: [Unicode.Scalar]) -> WordClass? {
    [.initialBudget, .adjustedBudget].first { kind in grammar.forms(kind).contains { words.containsRun($0) } }
  }
}

/// What speaks against a figure: a worse fit is worse than a dozen figures between, another segment than a worse fit.
enum FormCosts {
  static let fit = 20
  static let stage = 15
  static let segment = 100
  static let sentence = 400
}

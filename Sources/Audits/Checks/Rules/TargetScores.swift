import Figures
import Reports
import Texts

/// The score of an indicator with a target in figures is what the national self-evaluation form prescribes: all
/// marks when the target is met, else the share of it that was achieved.
///
///     ≥100份  90份  10分  → 9分        ≤8天  10天  10分  → 8分
///
/// An indicator with a scoring rule of its own is left to that rule. The report itself does not print this one, so
/// another score is unchecked and told of: with a warning where the target is missed, with a note where it is met.
struct TargetScores: Check {
  func claims(of report: Report) -> [CheckedClaim] { report.indicators.compactMap(check) }

  private func check(_ node: Indicator) -> CheckedClaim? {
    guard node.rule == nil, let goal = Goal(node), let full = node.full?.asPoints,
      let score = node.score?.asPoints,
      let due = goal.marks(of: full)
    else { return nil }
    // Full marks for a missed target are told of by the target itself.
    if !goal.isMet, score.number == full.number { return nil }
    let builder = ClaimBuilder(
      kind: .rule, label: node.name, quote: node.quote, place: node.place, doubts: [.ruleNotPrinted])
    let operands = [goal.target, goal.actual].map { Operand(label: node.name, figure: $0, place: node.place) }
    var checked = builder.judged(due, operands: goal.isMet ? [] : operands, stated: score)
    guard checked.claim.verdict == .unchecked else { return checked }
    checked.finding?.message = Self.message(checked.claim, goal)
    // Marks are taken off for more than a target, so less than all of them is only told of.
    if goal.isMet { checked.finding = checked.finding?.atMost(.note) }
    return checked
  }

  private static func message(_ claim: Claim, _ goal: Goal) -> Wording {
    let actual = FigureScale(goal.actual).printed(goal.actual)
    let name = claim.label.map { "“\($0)”" } ?? ""
    let computed = claim.computed ?? ""
    return goal.isMet
      ? Wording(
        zh:
          "\(name)完成值 \(actual) 已达到目标 \(goal.statedTarget)，应得满分 \(computed)，所列得分 \(claim.stated)，与完成即得满分的计分口径不一致，请核对。",
        en:
          "\(name) \(actual) meets the target \(goal.statedTarget): full marks \(computed) are due, \(claim.stated) is stated."
      )
      : Wording(
        zh:
          "\(name)完成值 \(actual) 未达到目标 \(goal.statedTarget)，按比例应得 \(computed) 分，所列得分 \(claim.stated)，与按比例计分口径不一致，请核对。",
        en:
          "\(name) \(actual) misses the target \(goal.statedTarget): its share of the marks is \(computed), \(claim.stated) is stated."
      )
  }
}

/// The target of an indicator and what was achieved, in one unit.
struct Goal {
  let target: Figure
  let actual: Figure
  private let bound: Bound

  /// `nil` unless the target is a limit and the actual value a plain figure in the same unit.
  init?(_ node: Indicator) {
    guard let target = node.target, let bound = target.bound, let actual = node.actual, actual.bound == nil,
      actual.hedge == nil, actual.unit == target.unit
    else { return nil }
    self.target = target
    self.actual = actual
    self.bound = bound
  }

  var isMet: Bool {
    switch bound {
    case .lessThan: actual.value < target.value
    case .atMost: actual.value <= target.value
    case .moreThan: actual.value > target.value
    case .atLeast: actual.value >= target.value
    }
  }

  /// The target as a person reads it: `≥95%`.
  var statedTarget: String { bound.sign + FigureScale(target).printed(target) }

  /// All marks, or the share of the target that was achieved; `nil` when nothing can be divided by.
  func marks(of full: Figure) -> Expression? {
    if isMet { return .figure(full) }
    var (part, whole) = bound.isLowest ? (actual, target) : (target, actual)
    guard whole.value > .zero, part.value >= .zero else { return nil }
    part.bound = nil
    whole.bound = nil
    return .product(.figure(full), .quotient(.figure(part), .figure(whole)))
  }
}

extension Bound {
  fileprivate var isLowest: Bool { self == .atLeast || self == .moreThan }

  fileprivate var sign: String {
    switch self {
    case .lessThan: "<"
    case .atMost: "≤"
    case .moreThan: ">"
    case .atLeast: "≥"
    }
  }
}

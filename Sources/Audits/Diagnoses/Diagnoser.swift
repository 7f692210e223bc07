import Figures
import Reports

/// Looks for the single slip that would explain a wrong result.
///
/// Each hypothesis is one edit after which the claim is exact or rounded. An edit of a figure that other
/// claims need as it is does not survive. All survivors are listed; none says who is wrong.
struct Diagnoser {
  private let all: [Recalculation]
  /// The claims that hold, by their result.
  private let holding: [String: [Int]]
  /// By where an operand or the result starts.
  private let byPlace: [Int: [Int]]
  /// The claims that one figure is another, by where the first starts.
  private let restated: [Int: [Int]]

  init(_ results: [CheckedClaim]) {
    let recomputed = results.filter { $0.recalculation != nil }
    let all = recomputed.compactMap(\.recalculation)
    self.all = all
    let held = all.indices.filter { [.exact, .rounded].contains(recomputed[$0].claim.verdict) }
    holding = Dictionary(grouping: held) { all[$0].stated.digits }
    let places = all.indices.flatMap { index in
      (all[index].operands.map(\.place) + [all[index].resultPlace].compactMap(\.self)).map {
        (place: $0.range.lowerBound, index: index)
      }
    }
    restated = Dictionary(
      grouping: all.indices.filter { all[$0].expression.isLiteral && !all[$0].operands.isEmpty }
    ) { all[$0].operands[0].place.range.lowerBound }
    byPlace = Dictionary(grouping: places, by: \.place).mapValues { Array(Set($0.map(\.index))).sorted() }
  }

  private func users(of place: Place) -> some Sequence<Recalculation> {
    (byPlace[place.range.lowerBound] ?? []).lazy.map { all[$0] }
  }

  func diagnoses(of claim: Recalculation) -> [Diagnosis] {
    let structural = StructuralSlips(claim).diagnoses
    return otherPlaces(of: claim) + digitSlips(in: claim) + structural + copies(of: claim)
  }

  /// The same result stands elsewhere, where it holds. Short results are alike by chance.
  private func copies(of claim: Recalculation) -> [Diagnosis] {
    guard claim.stated.significantDigits >= Self.fewestDigitsOfCopy else { return [] }
    let isCopied = (holding[claim.stated.digits] ?? []).lazy.map { all[$0] }.contains { other in
      other.stated.unit == claim.stated.unit
        && other.expression.description != claim.expression.description
    }
    guard isCopied else { return [] }
    let printed = claim.stated.printed
    return [
      Diagnosis(
        .staleCopy, suggestion: nil, zh: "\(printed) 与另一处相符的结果相同",
        en: "\(printed) is the result of another claim that holds")
    ]
  }

  private static let fewestDigitsOfCopy = 3

  /// An operand that another place states otherwise, when the claim holds with the figure of that place.
  private func otherPlaces(of claim: Recalculation) -> [Diagnosis] {
    claim.operands.flatMap { operand in
      (restated[operand.place.range.lowerBound] ?? []).map { all[$0] }.filter {
        $0.operands.first?.place == operand.place
          && $0.stated.value != operand.figure.value
      }
      .filter {
        Recalculation.holds(claim.expression.replacing(operand.figure, with: $0.stated), claim.stated)
      }
      .map { Diagnosis(.conflictingDuplicates, from: operand.figure, to: $0.stated) }
    }
  }

  private func digitSlips(in claim: Recalculation) -> [Diagnosis] {
    // Any digit will do for a limit, and nearly any for a whole per cent.
    if claim.stated.bound != nil || claim.stated.isPercent && claim.stated.lastPlace >= 0 { return [] }
    let gate = AccidentGate(claim.stated)
    var found: [Diagnosis] = []
    if let computed = try? claim.expression.value(), let due = claim.stated.holding(computed) {
      // A result reaches the due one by an edit when the due one reaches it.
      if gate.admits(DigitEdits.oneDigit(due).map(\.value)) {
        found += results(DigitEdits.oneDigit(claim.stated), claim, .digitInResult)
      }
      if gate.admits(DigitEdits.transposed(due).map(\.value)) {
        found += results(DigitEdits.transposed(claim.stated), claim, .transposition)
      }
    }
    for edits in [
      (DigitEdits.oneDigit, DiagnosisCode.digitInOperand), (DigitEdits.transposed, .transposition),
    ] {
      let edited = claim.operandEdits(edits.0)
      guard gate.admits(edited.map(\.value)) else { continue }
      found += edited.filter {
        claim.stated.isRounded(from: $0.value) && !contradicts($0.old, $0.new, claim)
      }
      .map { Diagnosis(edits.1, from: $0.old, to: $0.new) }
    }
    return found
  }

  private func results(_ edits: [Figure], _ claim: Recalculation, _ code: DiagnosisCode) -> [Diagnosis] {
    guard let value = try? claim.expression.value() else { return [] }
    return edits.filter { $0.isRounded(from: value) && !contradictsResult($0, claim) }
      .map { Diagnosis(code, from: claim.stated, to: $0) }
  }

  /// Whether another claim that holds with the figure as printed would fail with the edit.
  private func contradicts(_ old: Figure, _ new: Figure, _ claim: Recalculation) -> Bool {
    guard let place = claim.operands.first(where: { $0.figure == old })?.place else { return false }
    return users(of: place).contains { $0.fails(with: new, insteadOf: old, at: place) }
  }

  private func contradictsResult(_ new: Figure, _ claim: Recalculation) -> Bool {
    guard let place = claim.resultPlace else { return false }
    return users(of: place).contains { $0.fails(with: new, insteadOf: claim.stated, at: place) }
  }
}

extension Recalculation {
  /// An edit of an operand, and what the expression comes to with it.
  struct OperandEdit {
    var old: Figure
    var new: Figure
    var value: Rational
  }

  /// Edits after which the expression has a value; in a plain sum an edit changes it by as much as it changes the operand.
  func operandEdits(_ edits: (Figure) -> [Figure]) -> [OperandEdit] {
    guard let addends = expression.addends, let sum = try? expression.value() else {
      return expression.operands.flatMap { old in
        edits(old).compactMap { new in
          let value = try? expression.replacing(old, with: new).value()
          return value.map { OperandEdit(old: old, new: new, value: $0) }
        }
      }
    }
    return addends.flatMap { old, isTaken in
      edits(old).compactMap { new in
        let change = isTaken ? try? old.value - new.value : try? new.value - old.value
        let value = change.flatMap { try? sum + $0 }
        return value.map { OperandEdit(old: old, new: new, value: $0) }
      }
    }
  }

  /// Whether this claim holds as printed, uses the figure at `place`, and would not hold with the edit.
  func fails(with new: Figure, insteadOf old: Figure, at place: Place) -> Bool {
    guard let verdict = try? Judgement(of: expression, stated: stated).verdict, verdict != .wrong else {
      return false
    }
    if resultPlace == place { return (try? Judgement(of: expression, stated: new).verdict) == .wrong }
    guard operands.contains(where: { $0.place == place }) else { return false }
    return (try? Judgement(of: expression.replacing(old, with: new), stated: stated).verdict) == .wrong
  }
}

extension Figure {
  /// The figure to the same place that a value rounds to.
  func holding(_ value: Rational) -> Figure? {
    guard let rounded = try? value.rounded(to: step, .halfAway),
      let number = try? rounded / (unit?.scale ?? .one)
    else { return nil }
    let decimals = max(0, -lastPlace)
    return printed(as: number.fixed(decimals))
  }
}

extension Rational {
  /// The value with exactly this many decimals.
  fileprivate func fixed(_ decimals: Int) -> String {
    let text = decimal(places: decimals)
    guard decimals > 0 else { return text }
    let shown = text.split(separator: ".").dropFirst().first?.count ?? 0
    return (shown == 0 ? text + "." : text) + String(repeating: "0", count: decimals - shown)
  }
}

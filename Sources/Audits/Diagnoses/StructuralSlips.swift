import Figures
import Reports

/// Slips of the computation: upside down, the rest, another base, a unit, a sign, an item too many or too few.
struct StructuralSlips {
  private let claim: Recalculation

  init(_ claim: Recalculation) { self.claim = claim }

  var diagnoses: [Diagnosis] { ratioSlips + otherBases + scaleSlips + sumSlips + rounding }

  private func holds(_ expression: Expression) -> Bool { Recalculation.holds(expression, claim.stated) }

  private var ratioSlips: [Diagnosis] {
    guard case .quotient(let a, let b) = claim.expression else { return [] }
    var found: [Diagnosis] = []
    let inverted = Expression.quotient(b, a)
    if holds(inverted) {
      found.append(
        Diagnosis(
          .inverted, suggestion: nil, zh: "\(inverted.plainDescription) 则相符",
          en: "\(inverted.plainDescription) would hold"))
    }
    if claim.stated.isPercent, let whole = Figure(digits: "100", unit: .percent),
      holds(.difference(.figure(whole), claim.expression))
    {
      found.append(
        Diagnosis(.complement, suggestion: nil, zh: "为 100% 减去应有的结果", en: "it is 100 % less the due result"))
    }
    return found
  }

  /// The same numerator over another amount: one the words may mean, or the other end of a change.
  private var otherBases: [Diagnosis] {
    guard case .quotient(let numerator, let denominator) = claim.expression else { return [] }
    var bases = claim.otherBases.map(\.figure)
    if case .difference(.figure(let a), .figure(let b)) = numerator { bases += [a, b] }
    let stated = FigureScale(claim.stated).printed(claim.stated)
    return bases.filter { .figure($0) != denominator && holds(.quotient(numerator, .figure($0))) }.map {
      base in
      let others = claim.sharesThatHold.filter { $0 != stated }.joined(separator: "、")
      let base = base.printed
      guard !others.isEmpty else {
        return Diagnosis(
          .wrongBase, suggestion: base, zh: "\(stated) 须以 \(base) 为分母，而文中所属总数为 \(denominator)",
          en: "\(stated) needs the base \(base), where the text has \(denominator)")
      }
      return Diagnosis(
        .wrongBase, suggestion: base,
        zh: "\(others) 须以 \(denominator) 为分母，\(stated) 须以 \(base) 为分母，两处占比所用总数不一",
        en: "\(others) needs the base \(denominator), \(stated) needs \(base): the shares are of two totals")
    }
  }

  /// Between 元, 千元, 万元, 百万元 and 亿元.
  private static let stepsOfUnits = [3, -3, 4, -4, 6, -6, 8, -8]

  private var scaleSlips: [Diagnosis] {
    let hasUnits =
      claim.expression.figures.contains { $0.unit?.dimension == .money }
      || claim.stated.unit?.dimension == .money
    let slips: [(DiagnosisCode, [Int])] = [
      (.scaleSlip, [1, -1]),
      (.percentSlip, claim.stated.isPercent || claim.stated.unit == nil ? [2, -2] : []),
      (.unitSlip, hasUnits ? Self.stepsOfUnits : []),
    ]
    return slips.flatMap { code, exponents in
      exponents.compactMap { exponent -> Diagnosis? in
        guard let factor = try? Rational.powerOfTen(exponent), !claim.stated.value.isZero,
          let value = try? claim.expression.value(), let scaled = try? value * factor,
          (try? scaled.rounded(to: claim.stated.step, .halfAway)) == claim.stated.value
        else { return nil }
        return Diagnosis(
          code, suggestion: nil, zh: "相差 10 的 \(exponent) 次方", en: "it is off by ten to the power \(exponent)"
        )
      }
    }
  }

  private var sumSlips: [Diagnosis] {
    guard claim.expression.isPlainSum, claim.expression.figures.count > 1,
      let value = try? claim.expression.value(), let gap = try? claim.stated.value - value
    else { return [] }
    if -claim.stated.value == value, !value.isZero {
      return [Diagnosis(.signSlip, suggestion: nil, zh: "正负号相反则相符", en: "it holds with the other sign")]
    }
    return claim.expression.operands.compactMap { item in
      guard !item.value.isZero else { return nil }
      if gap.magnitude == item.value.magnitude {
        return Diagnosis(
          isSubtotal(item) ? .subtotalCounted : .omittedOrDoubled, suggestion: item.printed,
          zh: "差额恰为 \(item.printed)",
          en: "the gap is \(item.printed)")
      }
      guard let twice = try? item.value.magnitude * Rational(2), gap.magnitude == twice else { return nil }
      return Diagnosis(
        .signSlip, suggestion: item.printed, zh: "差额恰为 \(item.printed) 的两倍",
        en: "the gap is twice \(item.printed)")
    }
  }

  /// Whether an item is the sum of two or more that stand right before or right behind it.
  private func isSubtotal(_ item: Figure) -> Bool {
    let items = claim.expression.figures
    guard let index = items.firstIndex(of: item) else { return false }
    return [Array(items[..<index].reversed()), Array(items[(index + 1)...])].contains { run in
      var sum = Rational.zero
      for (count, figure) in zip(1..., run) {
        guard let longer = try? sum + figure.value else { return false }
        sum = longer
        if count >= 2, sum == item.value { return true }
      }
      return false
    }
  }

  /// Rounded to one more place and then again.
  private var rounding: [Diagnosis] {
    guard let value = try? claim.expression.value(), let finer = try? claim.stated.step / Rational(10),
      let once = try? value.rounded(to: finer, .halfAway),
      let twice = try? once.rounded(to: claim.stated.step, .halfAway),
      twice == claim.stated.value, (try? value.rounded(to: claim.stated.step, .halfAway)) != twice
    else { return [] }
    return [
      Diagnosis(
        .doubleRounded, suggestion: nil, zh: "先修约到下一位再修约则相符", en: "it holds when rounded in two steps")
    ]
  }
}

import Figures
import Reports
import Texts

/// Turns verdicts into findings and words.
enum Verdicts {
  /// The finding of a recomputed claim: wrong is an error, strained and loose are warnings, truncated and
  /// rounded up are notes; the rest is silent.
  static func finding(
    _ claim: Claim, _ judgement: Judgement, of expression: Expression, stated: Figure
  ) -> Finding? {
    let result = SpokenResult(judgement.computed, stated: stated)
    if claim.kind == .restatement { return restated(claim, judgement, result) }
    if stated.hedge != nil, judgement.verdict != .wrong { return nil }
    guard let (code, rest) = judged(claim, judgement, result) else { return nil }
    return claim.finding(code, subject(of: claim) + computation(expression, of: claim, result) + rest)
  }

  /// `项目支出 646.78 万元 ÷ 总支出 1961.40 万元 = 32.98 %，`
  private static func computation(
    _ expression: Expression, of claim: Claim, _ result: SpokenResult
  ) -> Wording {
    if expression.isLiteral {
      return Wording(zh: "按所列为 \(result.value)，", en: "What is listed makes \(result.value); ")
    }
    let spoken = SpokenComputation(expression, operands: claim.operands, at: claim.place).wording
    // A bracket of full width stands apart by itself.
    let gap = spoken.zh.hasSuffix("）") ? "" : " "
    return spoken + Wording(zh: "\(gap)= \(result.value)，", en: " = \(result.value); ")
  }

  /// What has no name among its operands: an indicator, the sum of its scores.
  private static func subject(of claim: Claim) -> Wording {
    switch claim.kind {
    case .rule, .subtotal, .fullMarks, .bound, .rating, .target:
      claim.label.map { Wording(zh: "“\($0)”：", en: "“\($0)”: ") } ?? .same("")
    default: .same("")
    }
  }

  /// A list whose parts nearly make up their whole, though it may leave parts out.
  static func unexplainedRest(
    _ claim: Claim, _ judgement: Judgement, of expression: Expression, stated: Figure
  ) -> Finding {
    let result = SpokenResult(judgement.computed, stated: stated)
    return claim.finding(
      .unexplainedRest,
      computation(expression, of: claim, result)
        + Wording(
          zh: "距所列 \(result.printed) 尚差 \(result.gap.zh)，未见说明，建议核对。",
          en: "\(result.gap.en) of the stated \(result.printed) is not explained; worth a look."))
  }

  /// A score that the rule prescribed for the form does not give, where the report prints no rule.
  static func notAsPrescribed(
    _ claim: Claim, _ judgement: Judgement, of expression: Expression, stated: Figure
  )
    -> Finding
  {
    let result = SpokenResult(judgement.computed, stated: stated)
    return claim.finding(
      .scoreAgainstRule,
      subject(of: claim) + computation(expression, of: claim, result)
        + Wording(
          zh: "所列得分 \(result.printed)，与按比例计分口径不一致，请核对。",
          en: "\(result.printed) is scored, which is not the usual share; worth a look."))
  }

  private static func restated(_ claim: Claim, _ judgement: Judgement, _ result: SpokenResult) -> Finding? {
    guard judgement.verdict == .wrong || judgement.verdict == .tolerated else { return nil }
    let place = claim.operands.first?.place.shown ?? .same("")
    let name =
      claim.label.map { Wording(zh: "“\($0)”", en: "“\($0)” ") }
      ?? Wording(zh: "同一数值", en: "The same figure ")
    let finding = claim.finding(
      .conflictingDuplicates,
      name
        + Wording(
          zh: "此处为 \(result.printed)，另一处\(place.zh)为 \(result.value)，相差 \(result.gap.zh)，两处不一。",
          en: "is \(result.printed) here and \(result.value) elsewhere\(place.en), off by \(result.gap.en)."))
    return judgement.verdict == .wrong ? finding : finding.atMost(.warning)
  }

  private static func judged(
    _ claim: Claim, _ judgement: Judgement, _ result: SpokenResult
  ) -> (FindingCode, Wording)? {
    let printed = result.printed
    let range = range(judgement, result)
    return switch (judgement.verdict, judgement.grade) {
    case (.wrong, _):
      (
        FindingCode(wrong: claim.kind),
        Wording(
          zh: "报告写 \(printed)，相差 \(result.gap.zh)。",
          en: "the report says \(printed), off by \(result.gap.en).")
      )
    case (.tolerated, .strained):
      (
        .strained,
        Wording(
          zh: "报告写 \(printed)\(range.zh)，勉强可能，建议核对。",
          en: "the report says \(printed)\(range.en), which is barely possible; worth a look.")
      )
    case (.tolerated, .loose):
      (
        .loose,
        Wording(
          zh: "报告写 \(printed)\(range.zh)，仅在数据精度较低时成立，建议核对。",
          en:
            "the report says \(printed)\(range.en), which holds only if an operand is read as less exact; worth a look."
        )
      )
    case (.truncated, _):
      (
        .truncated,
        Wording(zh: "报告写 \(printed)，为截尾所得。", en: "the report says \(printed), cut and not rounded.")
      )
    case (.roundedUp, _):
      (.roundedUp, Wording(zh: "报告写 \(printed)，为进位所得。", en: "the report says \(printed), rounded up."))
    default: nil
    }
  }

  /// What unrounded operands could give, where that decides.
  private static func range(_ judgement: Judgement, _ result: SpokenResult) -> Wording {
    let low = result.spoken(judgement.interval.lower, .down, places: rangePlaces)
    let high = result.spoken(judgement.interval.upper, .up, places: rangePlaces)
    return low == high
      ? .same("") : Wording(zh: "（计入舍入可为 \(low) 至 \(high)）", en: " (\(low) to \(high) with rounding)")
  }

  /// The ends of a range are told to so many places.
  private static let rangePlaces = 4
}

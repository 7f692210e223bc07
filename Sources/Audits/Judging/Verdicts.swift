import Figures
import Reports
import Texts

/// Turns verdicts into findings and words.
enum Verdicts {
  /// The finding of a recomputed claim: wrong is an error, strained and loose are warnings, truncated and
  /// rounded up are notes; the rest is silent.
  static func finding(_ claim: Claim, _ judgement: Judgement, stated: Figure) -> Finding? {
    let scale = FigureScale(stated)
    let places = max(0, -stated.lastPlace) + 2
    let computed = scale.text(judgement.computed, places: places)
    let low = scale.text(judgement.interval.lower, places: places, .down)
    let high = scale.text(judgement.interval.upper, places: places, .up)
    let range =
      low == high
      ? Wording(zh: "", en: "")
      : Wording(zh: "（考虑舍入为 \(low)–\(high)）", en: " (\(low) to \(high) with rounding)")
    let prefix = Wording(
      zh: "\(claim.expression) 按所列数据计算为 \(computed)\(range.zh)，",
      en: "\(claim.expression) gives \(computed)\(range.en), ")
    if claim.kind == .restatement {
      return restated(claim, judgement, printed: scale.printed(stated), other: computed)
    }
    if stated.hedge != nil, judgement.verdict != .wrong { return nil }
    guard let (code, rest) = judged(claim, judgement, printed: scale.printed(stated)) else {
      return nil
    }
    return claim.finding(code, Wording(zh: prefix.zh + rest.zh, en: prefix.en + rest.en))
  }

  /// A list whose parts nearly make up their whole, though it may leave parts out.
  static func unexplainedRest(_ claim: Claim, _ judgement: Judgement, stated: Figure) -> Finding {
    let scale = FigureScale(stated)
    let rest = (try? stated.value - judgement.computed).map { scale.text($0) } ?? ""
    let computed = claim.computed ?? ""
    return claim.finding(
      .unexplainedRest,
      Wording(
        zh: "\(claim.expression) 合计 \(computed)，距所列 \(claim.stated) 尚差 \(rest)，未见说明，建议核对。",
        en:
          "\(claim.expression) adds up to \(computed); \(rest) of the stated \(claim.stated) is not explained; worth a look."
      ))
  }

  /// A score that the rule prescribed for the form does not give, where the report prints no rule.
  static func notAsPrescribed(_ claim: Claim) -> Finding {
    claim.finding(
      .scoreAgainstRule,
      Wording(
        zh: "\(claim.expression) 为 \(claim.computed ?? "")，所列得分 \(claim.stated)，与按比例计分口径不一致，请核对。",
        en:
          "\(claim.expression) gives \(claim.computed ?? ""), but \(claim.stated) is scored: not the usual share; worth a look."
      ))
  }

  private static func restated(_ claim: Claim, _ judgement: Judgement, printed: String, other: String)
    -> Finding?
  {
    guard judgement.verdict == .wrong || judgement.verdict == .tolerated else { return nil }
    let finding = claim.finding(
      .conflictingDuplicates,
      Wording(
        zh: "同一数值此处为 \(printed)，另一处为 \(other)，两处不一。",
        en: "The same figure is \(printed) here and \(other) elsewhere."))
    return judgement.verdict == .wrong ? finding : finding.atMost(.warning)
  }

  private static func judged(
    _ claim: Claim, _ judgement: Judgement, printed: String
  ) -> (FindingCode, Wording)? {
    switch (judgement.verdict, judgement.grade) {
    case (.wrong, _):
      (FindingCode(wrong: claim.kind), Wording(zh: "所列 \(printed) 不在范围内。", en: "but \(printed) is stated."))
    case (.tolerated, .strained):
      (
        .strained,
        Wording(zh: "所列 \(printed) 勉强可能，建议核对。", en: "\(printed) is barely possible; worth a look.")
      )
    case (.tolerated, .loose):
      (
        .loose,
        Wording(
          zh: "所列 \(printed) 仅在数据精度较低时成立，建议核对。",
          en: "\(printed) holds only if an operand is read as less exact; worth a look.")
      )
    case (.truncated, _):
      (.truncated, Wording(zh: "所列 \(printed) 为截尾所得。", en: "\(printed) was cut, not rounded."))
    case (.roundedUp, _):
      (.roundedUp, Wording(zh: "所列 \(printed) 为进位所得。", en: "\(printed) was rounded up."))
    default: nil
    }
  }
}

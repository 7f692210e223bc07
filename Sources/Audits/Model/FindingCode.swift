import Reports
import Texts

/// What a finding says, each kind by one name that outlives the wording of its message.
///
/// The README's table of findings, `--where finding=` and every check take their codes from here.
public enum FindingCode: String, Hashable, Sendable, CaseIterable {
  case formulaWrong, sumWrong, differenceWrong, growthWrong, shareWrong, rateWrong, countWrong
  case comparisonWrong, conflictingDuplicates, lastYearDiffers
  case totalDiffers, subtotalDiffers, fullMarksDiffer, scoreAboveFull, ratingDiffers
  case scoreAgainstRule, scoreDiffersFromFormula, targetMissed
  case unexplainedRest, strained, loose
  case truncated, houseTruncation, roundedUp, saturated, percentVsPoint, wordOverriddenBySign
  case tableNotRead

  /// The code of a result of this kind that recomputation does not give: `FindingCode(wrong: .total)` is `totalDiffers`.
  init(wrong kind: ClaimKind) {
    self =
      switch kind {
      case .formula: .formulaWrong
      case .sum: .sumWrong
      case .difference: .differenceWrong
      case .growth: .growthWrong
      case .share: .shareWrong
      case .rate: .rateWrong
      case .count: .countWrong
      case .comparison: .comparisonWrong
      case .subtotal: .subtotalDiffers
      case .total: .totalDiffers
      case .fullMarks: .fullMarksDiffer
      case .rating: .ratingDiffers
      case .bound: .scoreAboveFull
      case .rule: .scoreAgainstRule
      case .target: .targetMissed
      case .restatement: .conflictingDuplicates
      }
  }

  /// How much it changes, unless a doubt makes less of it: `FindingCode.sumWrong.severity` is `error`.
  public var severity: Severity {
    switch self {
    case .formulaWrong, .sumWrong, .differenceWrong, .growthWrong, .shareWrong, .rateWrong, .countWrong,
      .comparisonWrong, .conflictingDuplicates, .totalDiffers, .subtotalDiffers, .fullMarksDiffer,
      .scoreAboveFull, .ratingDiffers, .scoreDiffersFromFormula:
      .error
    case .scoreAgainstRule, .targetMissed, .lastYearDiffers, .unexplainedRest, .strained, .loose: .warning
    case .truncated, .houseTruncation, .roundedUp, .saturated, .percentVsPoint, .wordOverriddenBySign,
      .tableNotRead:
      .note
    }
  }

  /// What it means, for people: `FindingCode.loose.meaning.zh` is `数据精度较低时才成立`.
  public var meaning: Wording {
    switch self {
    case .formulaWrong: Wording(zh: "写出的算式算不出所列的结果", en: "the formula does not give its result")
    case .sumWrong: Wording(zh: "各项相加不等于总数", en: "the parts do not add up to the whole")
    case .differenceWrong: Wording(zh: "增减额、差额不符", en: "the difference is another")
    case .growthWrong: Wording(zh: "增减率不符", en: "the growth is another")
    case .shareWrong: Wording(zh: "占比不符", en: "the share is another")
    case .rateWrong: Wording(zh: "有名称的率不符", en: "the rate is another")
    case .countWrong: Wording(zh: "列举的项数不符", en: "the number of items is another")
    case .comparisonWrong: Wording(zh: "大于、小于、持平的说法不符", en: "the two compare otherwise")
    case .conflictingDuplicates: Wording(zh: "同一个数两处不一", en: "one figure, two values")
    case .lastYearDiffers: Wording(zh: "“上年”数与上年自己的报告不符", en: "last year's own report says otherwise")
    case .totalDiffers: Wording(zh: "指标得分之和不等于自评总分", en: "the scores do not add up to the total")
    case .subtotalDiffers: Wording(zh: "下级得分之和不等于上级得分", en: "the scores do not add up to that above")
    case .fullMarksDiffer: Wording(zh: "下级分值之和不等于上级分值", en: "full marks do not add up to those above")
    case .scoreAboveFull: Wording(zh: "得分超过分值", en: "the score is above the full marks")
    case .ratingDiffers: Wording(zh: "等级与得分不符", en: "the score has another rating")
    case .scoreAgainstRule: Wording(zh: "得分与评分标准不符", en: "the scoring rule gives another score")
    case .scoreDiffersFromFormula: Wording(zh: "得分与算出它的算式不符", en: "its formula gives another score")
    case .targetMissed: Wording(zh: "未达到目标值而得满分", en: "a missed target has full marks")
    case .unexplainedRest: Wording(zh: "各项与总数所差无几而未说明", en: "a small rest of the whole is not explained")
    case .strained: Wording(zh: "勉强可能", en: "barely possible")
    case .loose: Wording(zh: "数据精度较低时才成立", en: "holds only if an operand is less exact")
    case .truncated: Wording(zh: "截尾而未舍入", en: "cut, not rounded")
    case .houseTruncation: Wording(zh: "整份报告一律截尾", en: "the whole report cuts its results")
    case .roundedUp: Wording(zh: "有余数就进一", en: "rounded up")
    case .saturated: Wording(zh: "满分由舍入而来", en: "full marks that only rounding made")
    case .percentVsPoint: Wording(zh: "百分点写作百分比", en: "percentage points called per cent")
    case .wordOverriddenBySign: Wording(zh: "用词与正负号相反", en: "the word and the sign disagree")
    case .tableNotRead: Wording(zh: "有评分表而未能读取", en: "a table of scores was seen and not read")
    }
  }
}

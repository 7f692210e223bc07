import Audits
import Pages
import Texts

/// The words by which people are told of severities, states and reasons.
extension Severity {
  /// The name of the severity.
  public var name: Wording {
    switch self {
    case .error: Wording(zh: "错误", en: "error")
    case .warning: Wording(zh: "警告", en: "warning")
    case .note: Wording(zh: "提示", en: "note")
    }
  }

  var role: Style.Role {
    switch self {
    case .error: .error
    case .warning: .warning
    case .note: .note
    }
  }
}

extension Status {
  /// What the status says, as the end of a sentence about a file.
  public var name: Wording {
    switch self {
    case .complete: Wording(zh: "已全部读取", en: "read")
    case .partial: Wording(zh: "只读取了一部分", en: "read in part")
    case .noText: Wording(zh: "没有文字", en: "no text")
    case .encrypted: Wording(zh: "已加密", en: "encrypted")
    case .damaged: Wording(zh: "已损坏", en: "damaged")
    case .unsupported: Wording(zh: "不支持", en: "not supported")
    case .unreadable: Wording(zh: "无法读取", en: "unreadable")
    case .timeout: Wording(zh: "超时", en: "timed out")
    case .outOfMemory: Wording(zh: "内存不足", en: "out of memory")
    case .crashed: Wording(zh: "处理时崩溃", en: "crashed")
    }
  }
}

extension Reason {
  /// The reason in a few words.
  public var name: Wording {
    switch self {
    case .operandMissing: Wording(zh: "缺少运算数", en: "operand missing")
    case .operandAmbiguous: Wording(zh: "运算数不止一种认法", en: "operand ambiguous")
    case .partsNotExhaustive: Wording(zh: "分项不全", en: "parts not exhaustive")
    case .rowsMissing: Wording(zh: "缺行", en: "rows missing")
    case .joinCreatedNumber: Wording(zh: "数字由换行拼成", en: "number joined across lines")
    case .zeroDivisor: Wording(zh: "除数为零", en: "divisor is zero")
    case .overflow: Wording(zh: "数字过大", en: "number too large")
    case .unparsed: Wording(zh: "算式未能读懂", en: "formula not understood")
    case .bandGap: Wording(zh: "分档有空档", en: "gap between bands")
    case .rowsMayBeGroups: Wording(zh: "行间可能互有包含", en: "rows may contain each other")
    case .partsMayOverlap: Wording(zh: "分项可能重叠", en: "parts may overlap")
    case .figureAtCut: Wording(zh: "文字在数字处中断", en: "text breaks off at the figure")
    case .leftToAssessor: Wording(zh: "由评分人酌定", en: "left to the assessor")
    case .missingPercentSign, .runningEquals, .times100ForPercent, .redundantSign,
      .roundingPropagated, .assumedUnit, .capped, .percentVsPoint:
      readingName
    }
  }

  /// The name of a reading under which a claim holds.
  private var readingName: Wording {
    switch self {
    case .missingPercentSign: Wording(zh: "漏写百分号", en: "percent sign missing")
    case .runningEquals: Wording(zh: "连等", en: "running equals sign")
    case .times100ForPercent: Wording(zh: "乘一百代替百分号", en: "times 100 for percent")
    case .redundantSign: Wording(zh: "多余的正负号", en: "redundant sign")
    case .roundingPropagated: Wording(zh: "舍入误差传递", en: "rounding carried on")
    case .assumedUnit: Wording(zh: "推定单位", en: "assumed unit")
    case .capped: Wording(zh: "以满分为限", en: "capped at the full marks")
    case .percentVsPoint: Wording(zh: "百分点写作百分比", en: "per cent for points")
    default: Wording(zh: rawValue, en: rawValue)
    }
  }
}

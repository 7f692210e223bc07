import Audits
import Pages

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
    case .unitAmbiguous: Wording(zh: "单位不明", en: "unit unclear")
    case .partsNotExhaustive: Wording(zh: "分项不全", en: "parts not exhaustive")
    case .rowsMissing: Wording(zh: "缺行", en: "rows missing")
    case .conflictingDuplicates: Wording(zh: "前后数字不一", en: "conflicting duplicates")
    case .garbledText: Wording(zh: "文字错乱", en: "garbled text")
    case .joinCreatedNumber: Wording(zh: "数字由换行拼成", en: "number joined across lines")
    case .zeroDivisor: Wording(zh: "除数为零", en: "divisor is zero")
    case .overflow: Wording(zh: "数字过大", en: "number too large")
    case .unparsed: Wording(zh: "算式未能读懂", en: "formula not understood")
    case .bandGap: Wording(zh: "分档有空档", en: "gap between bands")
    case .referenceOutsideDocument: Wording(zh: "依据在文外", en: "reference outside the document")
    case .hedgeOnly: Wording(zh: "只有约数", en: "only a hedged figure")
    case .missingPercentSign, .percentVsPoint, .runningEquals, .times100ForPercent, .capped, .redundantSign,
      .roundingPropagated, .assumedUnit:
      readingName
    }
  }

  /// The name of a reading under which a claim holds.
  private var readingName: Wording {
    switch self {
    case .missingPercentSign: Wording(zh: "漏写百分号", en: "percent sign missing")
    case .percentVsPoint: Wording(zh: "百分比与百分点", en: "percent for percentage points")
    case .runningEquals: Wording(zh: "连等", en: "running equals sign")
    case .times100ForPercent: Wording(zh: "乘一百代替百分号", en: "times 100 for percent")
    case .capped: Wording(zh: "封顶", en: "capped")
    case .redundantSign: Wording(zh: "多余的正负号", en: "redundant sign")
    case .roundingPropagated: Wording(zh: "舍入误差传递", en: "rounding carried on")
    case .assumedUnit: Wording(zh: "推定单位", en: "assumed unit")
    default: Wording(zh: rawValue, en: rawValue)
    }
  }
}

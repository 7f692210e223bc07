import Figures
import Texts

/// The slips that the diagnosis knows.
public enum DiagnosisCode: String, Hashable, Sendable, CaseIterable {
  case digitInResult, digitInOperand, transposition, inverted, complement, wrongBase, unitSlip, percentSlip
  case conflictingDuplicates, staleCopy
  case scaleSlip, signSlip, omittedOrDoubled, subtotalCounted, doubleRounded

  /// What it suspects, for people: `DiagnosisCode.signSlip.name.zh` is `疑正负号有误`.
  public var name: Wording {
    switch self {
    case .digitInResult: Wording(zh: "疑结果一位数字有误", en: "one digit of the result may be wrong")
    case .digitInOperand: Wording(zh: "疑算式一位数字有误", en: "one digit of an operand may be wrong")
    case .transposition: Wording(zh: "疑相邻数字颠倒", en: "two digits may be swapped")
    case .inverted: Wording(zh: "疑分子分母颠倒", en: "the division may be upside down")
    case .complement: Wording(zh: "疑误用余数", en: "it may be the rest to 100 %")
    case .wrongBase: Wording(zh: "疑基数有误", en: "it may be on another base")
    case .unitSlip: Wording(zh: "疑单位错位", en: "a unit may be off")
    case .percentSlip: Wording(zh: "疑百分号有误", en: "a percent sign may be off")
    case .scaleSlip: Wording(zh: "疑小数点错位", en: "the decimal point may be off by one place")
    case .conflictingDuplicates: Wording(zh: "另一处即为此数", en: "another place states that figure")
    case .staleCopy: Wording(zh: "疑沿用另一处的数", en: "it may be a copy of another result")
    case .signSlip: Wording(zh: "疑正负号有误", en: "a sign may be wrong")
    case .omittedOrDoubled: Wording(zh: "疑漏加或重复计入", en: "an item may be left out or counted twice")
    case .subtotalCounted: Wording(zh: "疑小计重复计入", en: "a subtotal may be counted twice")
    case .doubleRounded: Wording(zh: "疑二次修约", en: "it may have been rounded twice")
    }
  }
}

extension Diagnosis {
  /// “若 A 为 B 则相符：疑……”
  init(_ code: DiagnosisCode, from old: Figure, to new: Figure) {
    self.init(
      code: code, suggestion: new.printed,
      message: Wording(
        zh: "若 \(old.printed) 为 \(new.printed) 则相符：\(code.name.zh)",
        en: "with \(new.printed) for \(old.printed) it holds: \(code.name.en)"))
  }

  /// A slip of the computation rather than of a figure.
  init(_ code: DiagnosisCode, suggestion: String?, zh: String, en: String) {
    self.init(
      code: code, suggestion: suggestion,
      message: Wording(zh: "\(zh)：\(code.name.zh)", en: "\(en): \(code.name.en)"))
  }
}

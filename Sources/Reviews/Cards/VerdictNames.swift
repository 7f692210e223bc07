import Figures
import Texts

extension Verdict {
  /// The verdict in a few words.
  var name: Wording {
    switch self {
    case .exact: Wording(zh: "精确相符", en: "exact")
    case .rounded: Wording(zh: "四舍五入相符", en: "holds, rounded")
    case .truncated: Wording(zh: "截尾相符", en: "holds, cut")
    case .tolerated: Wording(zh: "在舍入范围内", en: "within rounding")
    case .roundedUp: Wording(zh: "进一法相符", en: "holds, rounded up")
    case .approximate: Wording(zh: "约数相符", en: "near enough")
    case .wrong: Wording(zh: "不符", en: "does not hold")
    case .unchecked: Wording(zh: "未核", en: "not checked")
    }
  }
}

extension Grade {
  /// The grade in a word.
  var name: Wording {
    switch self {
    case .plausible: Wording(zh: "合理", en: "plausible")
    case .strained: Wording(zh: "勉强", en: "strained")
    case .loose: Wording(zh: "宽松", en: "loose")
    }
  }
}

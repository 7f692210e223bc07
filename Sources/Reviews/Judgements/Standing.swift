import Texts

/// How a finding stands to what was judged.
public enum Standing: Sendable, Equatable {
  case open
  case judged(Judgement)
  /// It was judged, and the figures were others.
  case changed(Judgement)

  /// Whether a person has dismissed it.
  public var isDismissed: Bool {
    if case .judged(let judgement) = self { judgement.decision == .dismissed } else { false }
  }

  /// The keys of the columns that tell it.
  public static let keys = ["judgement", "judgement_state", "judgement_note", "judged_by", "judged_at"]

  /// The cells under ``keys``.
  public var cells: [String?] {
    switch self {
    case .open: Self.keys.map { _ in nil }
    case .judged(let one): [one.decision.rawValue, "applied", one.note, one.who, one.when]
    case .changed(let one): [one.decision.rawValue, "changed", one.note, one.who, one.when]
    }
  }

  /// What is to be said beside the finding; `nil` while nobody has judged it.
  ///
  /// ```swift
  /// Standing.open.remark(.zh)  // nil
  /// ```
  public func remark(_ language: Language) -> String? {
    let say = Voice(language: language)
    switch self {
    case .open: return nil
    case .judged(let one): return say(one.decision.name) + one.words(say)
    case .changed(let one):
      return say(
        "判断之后依据变了，没有沿用：", "its evidence has changed since it was judged, so this is not applied: ")
        + say(one.decision.name) + one.words(say)
    }
  }
}

extension Judgement {
  /// Note, person and day.
  fileprivate func words(_ say: Voice) -> String {
    let words = [note, who, String(when.prefix { $0 != "T" })].filter { !$0.isEmpty }
    return words.isEmpty ? "" : say("：", ": ") + words.joined(separator: say("，", ", "))
  }
}

extension Judgement.Decision {
  /// The decision in a word.
  var name: Wording {
    switch self {
    case .confirmed: Wording(zh: "属实", en: "confirmed")
    case .dismissed: Wording(zh: "已排除", en: "dismissed")
    case .ask: Wording(zh: "待问", en: "to be asked")
    case .none: Wording(zh: "未判", en: "open")
    }
  }
}

/// A language that the tool can speak.
public enum Language: String, Sendable, CaseIterable {
  case zh, en
}

extension Wording {
  /// The message in one of its languages.
  ///
  /// ```swift
  /// Wording(zh: "数字", en: "figure")[.en]  // "figure"
  /// ```
  public subscript(language: Language) -> String {
    switch language {
    case .zh: zh
    case .en: en
    }
  }
}

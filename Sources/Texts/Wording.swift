/// One message in the two languages of the tool.
public struct Wording: Sendable, Hashable {
  /// The message in Chinese.
  public var zh: String
  /// The message in English.
  public var en: String

  /// Makes a message of its two wordings.
  ///
  /// ```swift
  /// Wording(zh: "财政", en: "finance").zh  // "财政"
  /// ```
  public init(zh: String, en: String) {
    self.zh = zh
    self.en = en
  }
}

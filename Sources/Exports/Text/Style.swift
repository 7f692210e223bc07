/// How text is set off on a terminal; nothing at all without colour.
public struct Style: Sendable {
  /// Whether terminal sequences may be written.
  public var isColored: Bool

  /// The style with or without terminal sequences.
  ///
  /// ```swift
  /// Style(isColored: false)("a", .error)  // "a"
  /// ```
  public init(isColored: Bool) { self.isColored = isColored }

  /// What a stretch of text is, and with it how it looks.
  public enum Role: String, Sendable {
    case strong = "1"
    case faint = "2"
    case error = "1;31"
    case warning = "1;33"
    case note = "36"
    case good = "32"
  }

  /// `text` in the look of `role`.
  ///
  /// ```swift
  /// Style(isColored: true)("a", .note)  // "\u{1B}[36ma\u{1B}[0m"
  /// ```
  public func callAsFunction(_ text: String, _ role: Role) -> String {
    isColored ? "\u{1B}[\(role.rawValue)m\(text)\u{1B}[0m" : text
  }
}

import Texts

/// The words of a class, folded, the longest first.
public struct WordList: Hashable, Sendable {
  public let forms: [[Unicode.Scalar]]
  private let firsts: Set<Unicode.Scalar>

  init(_ words: [String]) {
    forms = words.map(foldedForMatching)
    firsts = Set(forms.compactMap(\.first))
  }

  /// Whether the text ends with a word of the class.
  ///
  /// ```swift
  /// WordList(["的"]).ends(foldedForMatching("总支出的"))  // true
  /// ```
  public func ends(_ text: [Unicode.Scalar]) -> Bool { forms.contains { text.ends($0, before: text.count) } }

  /// The text without the words of the class at its end.
  ///
  /// ```swift
  /// String(String.UnicodeScalarView(WordList(["的"]).withoutEnd(foldedForMatching("总支出的"))))  // "总支出"
  /// ```
  public func withoutEnd(_ text: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var end = text.count
    while let word = forms.first(where: { !$0.isEmpty && text.ends($0, before: end) }) { end -= word.count }
    return Array(text[..<end])
  }

  /// The text without the words of the class at its start.
  package func withoutStart(_ text: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var start = 0
    while let length = length(in: text, at: start) { start += length }
    return Array(text[start...])
  }

  /// The length of the longest word that starts at `position`, or `nil`.
  ///
  /// ```swift
  /// WordList(["增加了", "增加"]).length(in: foldedForMatching("增加了3人"), at: 0)  // Optional(3)
  /// ```
  public func length(in text: [Unicode.Scalar], at position: Int) -> Int? {
    guard position < text.count, firsts.contains(text[position]) else { return nil }
    return forms.first { text.starts($0, at: position) }?.count
  }
}

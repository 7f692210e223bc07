import Texts

/// The words of a class, folded, the longest first.
public struct WordList: Hashable, Sendable {
  public let forms: [[Unicode.Scalar]]
  private let firsts: Set<Unicode.Scalar>

  init(_ words: [String]) {
    forms = words.map(foldedForMatching)
    firsts = Set(forms.compactMap(\.first))
  }

  /// The length of the longest word that starts at `position`, or `nil`.
  public func length(in text: [Unicode.Scalar], at position: Int) -> Int? {
    guard position < text.count, firsts.contains(text[position]) else { return nil }
    return forms.first { text.starts($0, at: position) }?.count
  }
}

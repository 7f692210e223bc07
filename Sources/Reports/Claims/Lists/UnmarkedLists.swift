import Figures
import Grammars

/// Parts that stand beside their whole without a word that says so: “3名（工人2名，干部1名）”.
///
/// Since nothing says that they are parts, they make a claim only when they close to the last digit, or
/// stand in a bracket and are known parts; any other unmarked list is no claim at all.
struct UnmarkedLists {
  private let paragraph: Paragraph
  /// Whether parts are known to make up their whole.
  private let areNamed: ([Mention]) -> Bool

  private static let fewestInSentence = 3

  init(_ paragraph: Paragraph, areNamed: @escaping ([Mention]) -> Bool) {
    self.paragraph = paragraph
    self.areNamed = areNamed
  }

  func lists(beside marked: [PartList]) -> [PartList] {
    let known = Set(marked.map { $0.parts.first?.range.lowerBound })
    return (brackets + sentences).filter { list in
      !known.contains(list.parts.first?.range.lowerBound) && (list.isExhaustive || closes(list))
    }
  }

  /// The amounts in a bracket right behind an amount.
  private var brackets: [PartList] {
    paragraph.mentions.filter { $0.nature == .amount }.compactMap { whole in
      let open = whole.range.upperBound
      guard open < paragraph.text.count, paragraph.text.scalars[open] == "(" else { return nil }
      let parts = paragraph.mentions(in: open..<paragraph.text.count).prefix { $0.depth > whole.depth }
        .filter { $0.nature == .amount && $0.figure.isCommensurable(with: whole.figure) }
      return list(whole, Array(parts), atLeast: 2, isExhaustive: areNamed(Array(parts)))
    }
  }

  /// The amounts of a sentence under its first one, or under the first of the sentence before.
  private var sentences: [PartList] {
    paragraph.sentences.indices.flatMap { sentence -> [PartList] in
      let own = amounts(ofSentence: sentence)
      guard let first = own.first else { return [] }
      let before = sentence > 0 ? amounts(ofSentence: sentence - 1).first : nil
      return [
        list(
          first, own.dropFirst().filter { $0.figure.isCommensurable(with: first.figure) },
          atLeast: Self.fewestInSentence),
        before.flatMap { whole in
          list(
            whole, own.filter { $0.figure.isCommensurable(with: whole.figure) },
            atLeast: Self.fewestInSentence)
        },
      ].compactMap(\.self)
    }
  }

  private func amounts(ofSentence sentence: Int) -> [Mention] {
    paragraph.mentions(ofSentence: sentence).filter { $0.nature == .amount && $0.depth == 0 }
  }

  private func list(
    _ whole: Mention, _ parts: [Mention], atLeast fewest: Int, isExhaustive: Bool = false
  ) -> PartList? {
    guard parts.count >= fewest, whole.figure.unit != nil, let last = parts.last else { return nil }
    return PartList(
      whole: whole, parts: parts, range: whole.range.lowerBound..<last.range.upperBound,
      isExhaustive: isExhaustive)
  }

  private func closes(_ list: PartList) -> Bool {
    let sum = try? list.parts.reduce(Rational.zero) { try $0 + $1.figure.value }
    return sum == list.whole.figure.value && !list.whole.figure.number.isZero
  }
}

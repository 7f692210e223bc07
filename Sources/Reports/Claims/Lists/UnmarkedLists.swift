import Figures
import Grammars

/// Parts in a bracket right behind their whole: “3名（工人2名，干部1名）”, “到位资金 5 亿元（中央 3 亿元，地方 2 亿元）”.
///
/// The bracket must hold nothing but named amounts of the same kind, so that it is a list whatever the figures are. Things
/// counted one after the other under a first count, “33 条数据：5 条……、16 条……，12 条……”, may be parts of it too.
struct UnmarkedLists {
  private let paragraph: Paragraph
  private let grammar: Grammar
  /// Whether parts are known to make up their whole.
  private let areNamed: ([Mention]) -> Bool

  init(_ paragraph: Paragraph, grammar: Grammar, areNamed: @escaping ([Mention]) -> Bool) {
    self.paragraph = paragraph
    self.grammar = grammar
    self.areNamed = areNamed
  }

  func lists(beside marked: [PartList]) -> [PartList] {
    let known = Set(marked.map { $0.parts.first?.range.lowerBound })
    return (paragraph.mentions.indices.compactMap(list) + counts).filter { list in
      !known.contains(list.parts.first?.range.lowerBound)
    }
  }

  private func list(behind index: Int) -> PartList? {
    let whole = paragraph.mentions[index]
    let open = whole.range.upperBound
    guard whole.nature == .amount, whole.figure.unit != nil, open < paragraph.text.count,
      paragraph.text.scalars[open] == "("
    else { return nil }
    var parts: [Mention] = []
    for mention in paragraph.mentions[(index + 1)...] {
      guard mention.depth > whole.depth, mention.sentence == whole.sentence else { break }
      guard isPart(mention, of: whole) else { return nil }
      parts.append(mention)
    }
    guard parts.count >= ClaimMeasures.fewestParts, let last = parts.last,
      (open..<last.lexed.start).dropFirst().allSatisfy({ paragraph.positions.depth[$0] > whole.depth })
    else { return nil }
    return PartList(
      whole: whole, parts: parts, range: open..<last.range.upperBound, isExhaustive: areNamed(parts),
      isUnmarked: true)
  }

  /// The counts of a sentence under the first one of it, or under that of the sentence before.
  private var counts: [PartList] {
    paragraph.sentences.indices.flatMap { sentence -> [PartList] in
      let own = counts(ofSentence: sentence)
      let before = sentence > 0 ? counts(ofSentence: sentence - 1).first : nil
      return [own.first.flatMap { counted($0, own.dropFirst()) }, before.flatMap { counted($0, own[...]) }]
        .compactMap(\.self)
    }
  }

  private func counts(ofSentence sentence: Int) -> [Mention] {
    paragraph.mentions(ofSentence: sentence).filter {
      $0.nature == .amount && $0.depth == 0 && $0.figure.unit?.dimension == .count
    }
  }

  private func counted(_ whole: Mention, _ parts: ArraySlice<Mention>) -> PartList? {
    let label = Array(paragraph.text.scalars[whole.label])
    guard parts.count >= ClaimMeasures.fewestCounts, let last = parts.last,
      whole.name.isEmpty || grammar.forms(.inAll).contains(where: { label.ends(with: $0) }),
      parts.allSatisfy({ !$0.name.isEmpty && $0.figure.isCommensurable(with: whole.figure) })
    else { return nil }
    return PartList(
      whole: whole, parts: Array(parts), range: whole.range.lowerBound..<last.range.upperBound,
      isExhaustive: false, isUnmarked: true)
  }

  private func isPart(_ mention: Mention, of whole: Mention) -> Bool {
    let label = Array(paragraph.text.scalars[mention.label])
    return mention.nature == .amount && !mention.name.isEmpty && mention.depth == whole.depth + 1
      && mention.figure.isCommensurable(with: whole.figure) && mention.figure.hedge == nil
      && mention.figure.bound == nil
      && (holds(label, .carriedOver) || !holds(label, .lastPeriod))
      && !holds(mention.role, .budgetWords)
      && ![.comparedWith, .perUnit].flatMap(grammar.forms).contains {
        label.containsRun($0)
      }
  }

  private func holds(_ label: [Unicode.Scalar], _ words: WordClass) -> Bool {
    grammar.forms(words).contains { label.containsRun($0) }
  }
}

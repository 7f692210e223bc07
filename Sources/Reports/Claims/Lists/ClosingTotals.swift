import Figures
import Grammars
import Texts

/// Lists that end with their total: “人员经费 A，公用经费 B，共计 C”, “分别为 A、B、C，共 D”, “甲 A；乙 B；三公经费合计 C”.
///
/// The parts are the amounts right before the total. 合计 promises all of them, 共 does so behind 分别 or for known parts.
struct ClosingTotals {
  private let paragraph: Paragraph
  private let grammar: Grammar
  private let areNamed: ([Mention]) -> Bool
  private let roles: RoleWords

  init(_ paragraph: Paragraph, grammar: Grammar, areNamed: @escaping ([Mention]) -> Bool) {
    self.paragraph = paragraph
    self.grammar = grammar
    self.areNamed = areNamed
    roles = RoleWords(grammar: grammar)
  }

  func lists(beside marked: [PartList]) -> [PartList] {
    let taken = Set(marked.flatMap { list in [list.whole] + list.parts }.map(\.range.lowerBound))
    let wholes = Set(marked.map(\.whole.range))
    return paragraph.mentions.indices.compactMap(list).filter { list in
      !taken.contains(list.whole.range.lowerBound) && !list.parts.contains { wholes.contains($0.range) }
    }
  }

  private enum Call { case total, all }

  private func list(endingAt index: Int) -> PartList? {
    let total = paragraph.mentions[index]
    guard total.nature == .amount, total.figure.unit != nil, let call = call(total) else { return nil }
    let parts = parts(before: index, of: total)
    guard parts.count >= 2, let first = parts.first, parts.allSatisfy({ isOfTheStage(of: first, $0) }),
      !holdsAList(parts, before: total)
    else { return nil }
    let saysAll = saysAll(first)
    guard call == .total || saysAll || isCalledOnly(total) || areNamed(parts) else { return nil }
    let isWhole = areNamed(parts) || saysAll || call == .total && areAllBefore(total, from: first)
    return PartList(
      whole: total, parts: parts, range: first.label.lowerBound..<total.range.upperBound,
      isExhaustive: isWhole && !parts.contains(where: isTotal))
  }

  /// Whether the parts are all the amounts of the sentence up to the total, and no 等 leaves some out.
  private func areAllBefore(_ total: Mention, from first: Mention) -> Bool {
    let earlier = paragraph.last(before: first.lexed.start, inSentence: total.sentence) {
      $0.nature != .time && !$0.isSpelled
    }
    let between = Array(paragraph.text.scalars[first.range.upperBound..<total.lexed.start])
    return earlier == nil && !grammar.forms(.andOthers).contains { between.containsRun($0) }
  }

  /// 全县总收入 is itself a sum of what stands before it.
  private func isTotal(_ mention: Mention) -> Bool {
    grammar.forms(.totalNames).contains { words(of: mention).containsRun($0) }
  }

  /// 合计 at the end of the words of the total, or 共 in them: 收入共计, 全年共支出.
  private func call(_ mention: Mention) -> Call? {
    let label = words(of: mention)
    if isCalledOnly(mention) {
      return grammar.forms(.sumWords).contains { label.containsRun($0) } ? .total : .all
    }
    let called = grammar[.afterSums].withoutEnd(label)
    if [label, called].contains(where: { words in
      grammar.forms(.sumWords).contains { words.ends(with: $0) }
    }) {
      return .total
    }
    let own = grammar[.periodOpeners].withoutStart(label)
    return grammar.forms(.inAll).contains { own.starts(with: $0) } ? .all : nil
  }

  /// Nothing but 共, 合计 and the like between the last part and the total.
  private func isCalledOnly(_ mention: Mention) -> Bool { grammar.forms(.inAll).contains(words(of: mention)) }

  private func words(of mention: Mention) -> [Unicode.Scalar] {
    paragraph.text.scalars[mention.label].filter { !$0.isBlank && $0 != "\"" }
  }

  private func parts(before index: Int, of total: Mention) -> [Mention] {
    var parts: [Mention] = []
    var end = total.label.lowerBound
    for mention in paragraph.mentions[..<index].reversed() {
      guard mention.sentence == total.sentence, end - mention.range.upperBound <= ClaimMeasures.farthestPart
      else {
        break
      }
      guard mention.depth == total.depth, mention.nature == .amount, !mention.isSpelled else { continue }
      guard mention.figure.isCommensurable(with: total.figure), call(mention) == nil else { break }
      parts.append(mention)
      // What stands before a total of its own is in that total.
      if isTotal(mention) { break }
      end = mention.label.lowerBound
    }
    return parts.reversed()
  }

  /// A budget and what was spent of it are no two parts.
  private func isOfTheStage(of first: Mention, _ other: Mention) -> Bool {
    roles.role(of: first.role) == roles.role(of: other.role)
      || first.name.isEmpty || other.name.isEmpty || roles.role(of: other.role) == nil
      || roles.role(of: first.role) == nil
  }

  /// Parts of parts would be added twice.
  private func holdsAList(_ parts: [Mention], before total: Mention) -> Bool {
    guard let first = parts.first else { return false }
    return (first.range.upperBound..<max(first.range.upperBound, total.label.lowerBound)).contains {
      grammar.wordLength(.details, in: paragraph.text.scalars, at: $0) != nil
        && paragraph.positions.depth[$0] <= total.depth
    }
  }

  private func saysAll(_ first: Mention) -> Bool {
    let label = words(of: first)
    let before = Array(paragraph.text.scalars[..<first.lexed.start].suffix(ClaimMeasures.longestListWord))
    return grammar.forms(.respectively).contains { before.ends(with: $0) }
      || grammar.forms(.severally).contains { label.containsRun($0) }
  }
}

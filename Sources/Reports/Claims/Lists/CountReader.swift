import Figures
import Grammars
import Texts

/// Counted lists: “内设 12 个股室，即：甲、乙……” and “甲、乙、丙等三个方面”.
struct CountReader {
  let grammar: Grammar

  private static let separators: Set<Unicode.Scalar> = ["、"]

  func statements(in paragraph: Paragraph) -> [StatedClaim] {
    paragraph.mentions.filter(isWholeCount).compactMap { count in
      listAfter(count, in: paragraph) ?? listBefore(count, in: paragraph)
    }
  }

  private func isWholeCount(_ mention: Mention) -> Bool {
    mention.figure.unit?.dimension == .count && mention.figure.number.isInteger
      && mention.figure.unit?.scale == .one
      && mention.figure.number >= (mention.isSpelled ? Rational(2) : .one)
      && mention.figure.number <= Rational(ClaimMeasures.mostItems)
  }

  /// A list that goes on behind the count to the end of the sentence.
  private func listAfter(_ count: Mention, in paragraph: Paragraph) -> StatedClaim? {
    let text = paragraph.text
    var position = count.range.upperBound
    let limit = min(position + ClaimMeasures.farthestList, text.count)
    while position < limit, text.figure(at: position) == nil {
      if let length = grammar.wordLength(.enumerations, in: text.scalars, at: position) {
        let start = position + length
        let end = endOfList(from: start, in: paragraph)
        return statement(
          count, list: start..<end, quote: count.lexed.start..<end, in: paragraph, isOpen: false)
      }
      position += 1
    }
    return nil
  }

  /// A list that ends before the count: “…等三个方面”, “甲和乙两个方面”.
  private func listBefore(_ count: Mention, in paragraph: Paragraph) -> StatedClaim? {
    let text = paragraph.text
    var end = count.lexed.start
    guard end > 0, !grammar[.notCounts].ends(Array(text.scalars[..<end].suffix(ClaimMeasures.longestOrdinal)))
    else { return nil }
    let andOthers = grammar.forms(.andOthers).first {
      text.scalars[..<end].suffix($0.count).elementsEqual($0)
    }
    let isOpen = andOthers != nil
    end -= andOthers?.count ?? 0
    var start = end
    while start > 0, !text.scalars[start - 1].stopsClause {
      start -= 1
      // Things told with a figure are no things that are counted.
      if text.figure(at: start) != nil { return nil }
    }
    let list = start..<end
    let isPlain = count.isSpelled && list.contains { isConjunction(at: $0, in: text.scalars) }
    let kind = listedKind(behind: count, list, in: text)
    guard isOpen || isPlain || kind != nil, text.figures(withDigitsIn: list).isEmpty else { return nil }
    return statement(
      count, list: list, quote: start..<count.range.upperBound, in: paragraph,
      isOpen: isOpen || !isPlain && kind == .openKinds)
  }

  /// “城东、城西、城南 3 个乡镇”: things of a kind that three or more names right before the count are of.
  private func listedKind(behind count: Mention, _ list: Range<Int>, in text: LexedText) -> WordClass? {
    let stops = text.scalars[list].count { Self.separators.contains($0) }
    guard stops + 1 >= ClaimMeasures.fewestListedNames else { return nil }
    let behind = Array(text.scalars[count.range.upperBound...].prefix(ClaimMeasures.longestKind))
    return [.listedKinds, .openKinds].first { grammar.wordLength($0, in: behind, at: 0) != nil }
  }

  private func endOfList(from start: Int, in paragraph: Paragraph) -> Int {
    var end = start
    while end < paragraph.text.count, !paragraph.text.scalars[end].mayEndParagraph {
      end += 1
    }
    return end
  }

  private func statement(
    _ count: Mention, list: Range<Int>, quote: Range<Int>, in paragraph: Paragraph, isOpen: Bool
  ) -> StatedClaim? {
    let text = paragraph.text
    guard !list.isEmpty,
      text.figures(withDigitsIn: list).allSatisfy(\.isSpelled),
      !text.scalars[list].contains(",")
    else { return nil }
    let items = items(of: Array(text.scalars[list]))
    guard items.certain.count > 1 || items.possible > 1,
      items.certain.allSatisfy({ $0.count <= ClaimMeasures.longestItem })
    else { return nil }
    // 和 may part two items or stand inside one, so any number between is as good.
    let stated = Int(count.figure.digits) ?? items.certain.count
    let counted = min(max(stated, items.certain.count), items.possible)
    guard let figure = Figure(digits: String(counted), unit: count.figure.unit) else { return nil }
    var statement = ClaimDraft(quote, of: paragraph.source, figures: [count.lexed]).statement(
      .count, label: nil, .figure(figure), from: [], is: count.figure)
    if isOpen { statement.doubts.insert(.partsMayBeMissing) }
    return statement
  }

  /// The items between 、, and how many they are when each 和 or 及 parts a further two.
  private func items(of scalars: [Unicode.Scalar]) -> (certain: [[Unicode.Scalar]], possible: Int) {
    var items: [[Unicode.Scalar]] = [[]]
    var depth = 0
    for scalar in scalars {
      if scalar == "(" { depth += 1 }
      if scalar == ")" { depth = max(0, depth - 1) }
      if depth == 0, Self.separators.contains(scalar) {
        items.append([])
      } else {
        items[items.count - 1].append(scalar)
      }
    }
    items.removeAll(where: \.isEmpty)
    let joins = items.reduce(0) { $0 + conjunctions(in: $1) }
    return (items, items.count + joins)
  }

  private func conjunctions(in item: [Unicode.Scalar]) -> Int {
    item.indices.dropFirst().dropLast().count { isConjunction(at: $0, in: item) }
  }

  /// 和, 及 or 与.
  private func isConjunction(at position: Int, in scalars: [Unicode.Scalar]) -> Bool {
    grammar.wordLength(.conjunctions, in: scalars, at: position) != nil
  }
}

extension Mention {
  var isSpelled: Bool { lexed.isSpelled }
}

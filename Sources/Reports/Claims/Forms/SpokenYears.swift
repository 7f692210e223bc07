import Figures
import Grammars

/// The years of a paragraph in words, so that forms read `2022 年` beside `2023 年` as 上年 and 本年.
///
/// A year is the last one where its sentence names the next as well, or compares something with it and names no other:
/// `2023 年 4.5 万元、2022 年 6 万元`, `比 2022 年`. Any other year stays unsaid.
struct SpokenYears {
  private let words: [Int: [Unicode.Scalar]]

  init(_ paragraph: Paragraph, grammar: Grammar) {
    var words: [Int: [Unicode.Scalar]] = [:]
    let times = paragraph.mentions.filter { $0.figure.namedYear != nil }
    guard let last = grammar.forms(.spokenLastYear).first, let this = grammar.forms(.spokenThisYear).first
    else {
      self.words = [:]
      return
    }
    for own in Dictionary(grouping: times, by: \.sentence).values {
      let named = Set(own.compactMap(\.figure.namedYear))
      let compared = own.contains { Self.isCompared($0, in: paragraph, grammar) }
      for time in own {
        guard let year = time.figure.namedYear else { continue }
        let isLast = named.contains(year + 1) || named.count == 1 && compared
        if isLast { words[time.lexed.start] = last }
        if !isLast, named.contains(year - 1) { words[time.lexed.start] = this }
      }
    }
    self.words = words
  }

  /// 比 2022 年, 与 2022 年相比
  private static func isCompared(_ time: Mention, in paragraph: Paragraph, _ grammar: Grammar) -> Bool {
    let label = Array(paragraph.text.scalars[time.label])
    return [.comparedWith, .yearOnYear, .startingFrom, .conjunctions].flatMap(grammar.forms).contains {
      label.ends(with: $0)
    }
  }

  /// What stands for a time that starts at a position; `nil` for nothing.
  func word(at position: Int) -> [Unicode.Scalar]? { words[position] }
}

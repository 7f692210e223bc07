import Grammars

/// The head words of score tables, each with what it heads.
struct HeadVocabulary {
  struct Word {
    var head: ColumnHead
    var length: Int
  }

  private static let classes: [(words: WordClass, head: ColumnHead)] = [
    (.headLevel1, .level(1)), (.headLevel2, .level(2)), (.headLevel3, .third), (.headFull, .full),
    (.headScore, .score), (.headSecondScore, .secondScore), (.headTarget, .target), (.headActual, .actual),
    (.headSign, .sign), (.headUnit, .unit), (.headRule, .rule), (.headExplanation, .explanation),
    (.headRemark, .remark), (.headNumber, .number), (.headWeight, .weight), (.headOther, .other),
  ]

  private let plainNames: [[Unicode.Scalar]]
  private var words: [Unicode.Scalar: [(form: [Unicode.Scalar], head: ColumnHead)]] = [:]
  /// What a bracket behind a head may hold at most, such as a formula or a unit.
  static let longestBracket = 24

  init(_ grammar: Grammar) {
    plainNames = grammar.forms(.headName)
    for (words, head) in Self.classes {
      for form in grammar.forms(words) {
        guard let first = form.first else { continue }
        self.words[first, default: []].append((form, head))
      }
    }
    // Of a word in two classes the first class wins, so the order must stay.
    for first in words.keys {
      words[first] = words[first]?.enumerated().sorted {
        ($1.element.form.count, $0.offset) < ($0.element.form.count, $1.offset)
      }.map(\.element)
    }
  }

  /// The longest head word at a position of a folded text without blanks, the bracket behind it included.
  func word(in text: [Unicode.Scalar], at position: Int) -> Word? {
    guard position < text.count, let forms = words[text[position]] else { return nil }
    for (form, head) in forms where position + form.count <= text.count {
      guard text[position..<position + form.count].elementsEqual(form) else { continue }
      let end = position + form.count
      return Word(head: head, length: form.count + bracket(in: text, at: end))
    }
    return nil
  }

  /// What the whole text heads, an explanation in brackets aside.
  func head(of text: [Unicode.Scalar]) -> ColumnHead? {
    word(in: text, at: 0).flatMap { $0.length == text.count ? $0.head : nil }
  }

  /// 名称 below the head of a level.
  func isPlainName(_ text: [Unicode.Scalar]) -> Bool { plainNames.contains(text) }

  /// Whether rows of cells are a score table: heads of names stand beside others, and marks have a head.
  func areIn(_ rows: [[[Unicode.Scalar]]]) -> Bool {
    let heads = rows.filter(isHeadRow).joined().compactMap(head)
    return heads.contains(.full) || heads.contains(.score)
  }

  /// At least two heads, one of them of names.
  private func isHeadRow(_ cells: [[Unicode.Scalar]]) -> Bool {
    let heads = cells.compactMap(head)
    let names = cells.count(where: isPlainName)
    return names + heads.count >= 2 && (names > 0 || heads.contains(where: \.isLevel))
  }

  /// What a line that breaks within the head of a level would head: 一级指
  func levelHead(cutTo text: [Unicode.Scalar]) -> ColumnHead? {
    guard text.count >= Self.shortestCut, let first = text.first else { return nil }
    return words[first]?.first { $0.head.isLevel && $0.form.starts(with: text) }?.head
  }

  /// Less of a head may be any word.
  private static let shortestCut = 3

  func startsWord(_ scalar: Unicode.Scalar) -> Bool { words[scalar] != nil }

  private func bracket(in text: [Unicode.Scalar], at position: Int) -> Int {
    guard position < text.count, text[position] == "(",
      let close = text[position...].prefix(Self.longestBracket).firstIndex(of: ")")
    else { return 0 }
    return close + 1 - position
  }
}

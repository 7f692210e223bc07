import Figures
import Texts

/// Finds the figures of a folded text without white space.
///
/// A figure is a number with its sign, its unit word and the hedge or bound that stands right before or
/// after it. Numbering (`1、`, `（2）`, `1.1`), dates in digits, document numbers, telephone numbers and
/// codes are no figures.
struct FigureLexer {
  let scalars: [Unicode.Scalar]
  let spacedBefore: [Bool]
  let grammar: Grammar
  private let prefixes: [(words: WordList, hedge: Hedge?, bound: Bound?)]
  private let suffixes: [(words: WordList, hedge: Hedge?, bound: Bound?)]

  init(scalars: [Unicode.Scalar], spacedBefore: [Bool], grammar: Grammar) {
    self.scalars = scalars
    self.spacedBefore = spacedBefore
    self.grammar = grammar
    prefixes = Self.prefixClasses.map { (grammar[$0], $1, $2) }
    suffixes = Self.suffixClasses.map { (grammar[$0], $1, $2) }
  }

  func figures() -> [LexedFigure] {
    var found: [LexedFigure] = []
    var position = 0
    while position < scalars.count {
      let previousEnd = found.last?.range.upperBound ?? 0
      if scalars[position].isDigit {
        let number = scanNumber(at: position)
        if let lexed = figure(from: number, notBefore: previousEnd) {
          found.append(lexed)
          position = lexed.range.upperBound
        } else {
          position = max(number.end, position + 1)
        }
      } else if let lexed = spelledFigure(at: position) {
        found.append(lexed)
        position = lexed.range.upperBound
      } else {
        position += 1
      }
    }
    return found
  }

  // MARK: Digits

  private func scanNumber(at start: Int) -> ScannedNumber {
    var scanner = NumberScanner(scalars: scalars, spacedBefore: spacedBefore)
    return scanner.number(at: start)
  }

  private func figure(from number: ScannedNumber, notBefore floor: Int) -> LexedFigure? {
    guard !number.isCode, !isOrdinal(number) else { return nil }
    let sign = signStart(of: number, notBefore: floor)
    let digits = (sign == nil ? "" : "-") + number.digits
    var start = sign ?? number.start
    var unit = grammar.units.unit(in: scalars, at: number.end)
    let currency = start > floor && ["¥", "￥"].contains(scalars[start - 1])
    if currency { start -= 1 }
    var end = number.end + (unit?.length ?? 0)
    let afterNumber = suffixHedge(at: number.end)
    if unit == nil, let suffix = afterNumber, let late = grammar.units.unit(in: scalars, at: suffix.end) {
      unit = late
      end = suffix.end + late.length
    }
    guard !isPartOfWord(end: number.end) else { return nil }
    let base = unit?.unit ?? (currency ? Unit(name: "元", dimension: .money) : nil)
    guard var figure = Figure(digits: digits, unit: base) else { return nil }
    let before = prefixWord(before: start, notBefore: floor)
    let after = suffixHedge(at: end) ?? afterNumber
    figure.hedge = before?.hedge ?? after?.hedge
    figure.bound = before?.bound ?? after?.bound
    return LexedFigure(
      figure: figure, start: before?.start ?? start, range: start..<end, digits: number.start..<number.end,
      isSpelled: false)
  }

  /// A minus sign right before the digits, unless it stands between two numbers or after a bracket.
  private func signStart(of number: ScannedNumber, notBefore floor: Int) -> Int? {
    let sign = number.start - 1
    guard sign >= floor, scalars[sign] == "-" || scalars[sign] == "△" else { return nil }
    guard sign > 0 else { return sign }
    let before = scalars[sign - 1]
    let isOperator = before.isDigit || before == ")" || before == "%" || before.isLatinLetter
    let endsFigure = sign == floor && floor > 0
    return isOperator || endsFigure ? nil : sign
  }

  /// `第3`, `3号`, `〔2023〕`, and numbering such as `1、` or `（2）` at the start of a clause.
  private func isOrdinal(_ number: ScannedNumber) -> Bool {
    let before = number.start > 0 ? scalars[number.start - 1] : nil
    let after = number.end < scalars.count ? scalars[number.end] : nil
    if before == "[" && after == "]" || isOrdinal(from: number.start, to: number.end) { return true }
    guard number.isWhole, number.digits.utf8.count <= 2 else { return false }
    if after == "、" { return isClauseStart(number.start) && !nextIsDigit(number.end + 1) }
    if after == "." { return isClauseStart(number.start) && !nextIsDigit(number.end + 1) }
    if before == "(" && after == ")" {
      return isClauseStart(number.start - 1) && !isAtEnd(number.end + 1)
    }
    return after == ")" && isClauseStart(number.start)
  }

  /// Behind 第 or before 号.
  private func isOrdinal(from start: Int, to end: Int) -> Bool {
    grammar.forms(.beforeOrdinals).contains { scalars.ends($0, before: start) }
      || grammar.wordLength(.afterOrdinals, in: scalars, at: end) != nil
  }

  private func isAtEnd(_ position: Int) -> Bool { position >= scalars.count }

  private func nextIsDigit(_ position: Int) -> Bool {
    position < scalars.count && scalars[position].isDigit
  }

  private func isClauseStart(_ position: Int) -> Bool {
    position == 0 || scalars[position - 1].stopsClause
  }

  private func isPartOfWord(end: Int) -> Bool {
    end < scalars.count && scalars[end].isLatinLetter
  }

  // MARK: Hedges and bounds

  private struct Neighbour {
    var start: Int
    var end: Int
    var hedge: Hedge?
    var bound: Bound?
  }

  private static let prefixClasses: [(wordClass: WordClass, hedge: Hedge?, bound: Bound?)] = [
    (.about, .about, nil), (.nearly, .nearly, nil),
    (.atLeast, nil, .atLeast), (.moreThan, nil, .moreThan), (.atMost, nil, .atMost),
    (.lessThan, nil, .lessThan),
  ]
  private static let suffixClasses: [(wordClass: WordClass, hedge: Hedge?, bound: Bound?)] = [
    (.roughly, .about, nil), (.andMore, .over, nil), (.orMore, nil, .atLeast), (.orLess, nil, .atMost),
  ]

  /// The longest hedge or bound right before the digits, unless it is the end of another word, as in 节约5万元.
  private func prefixWord(before position: Int, notBefore floor: Int) -> Neighbour? {
    var longest: Neighbour?
    for (words, hedge, bound) in prefixes {
      for form in words.forms where scalars.ends(form, before: position) && position - form.count >= floor {
        let start = position - form.count
        guard start < longest?.start ?? position, !endsOtherWord(position) else { continue }
        longest = Neighbour(start: start, end: position, hedge: hedge, bound: bound)
      }
    }
    return longest
  }

  private func endsOtherWord(_ position: Int) -> Bool {
    grammar.forms(.endingsNotHedges).contains { scalars.ends($0, before: position) }
  }

  /// The longest hedge right behind the digits or the unit, unless another word starts with it, as in 12万元余额.
  private func suffixHedge(at position: Int) -> Neighbour? {
    guard grammar.wordLength(.beginningsNotRemainders, in: scalars, at: position) == nil else { return nil }
    var longest: Neighbour?
    for (words, hedge, bound) in suffixes {
      guard let length = words.length(in: scalars, at: position), position + length > longest?.end ?? position
      else { continue }
      longest = Neighbour(start: position, end: position + length, hedge: hedge, bound: bound)
    }
    return longest
  }

  // MARK: Numbers in words

  /// Behind 第, or inside a longer number.
  private func isPartOfNumber(_ start: Int) -> Bool {
    guard start > 0 else { return false }
    return SpelledNumber.isNumeral(scalars[start - 1])
      || grammar.forms(.beforeOrdinals).contains { scalars.ends($0, before: start) }
  }

  /// A number in Chinese characters before a counted thing, as in 三个方面; 第三个 and 一般 are none.
  private func spelledFigure(at start: Int) -> LexedFigure? {
    guard let number = SpelledNumber(in: scalars, at: start) else { return nil }
    let end = start + number.length
    guard let unit = grammar.units.unit(in: scalars, at: end), unit.unit.dimension == .count,
      unit.unit.scale == .one, !isPartOfNumber(start),
      let figure = Figure(digits: String(number.value), unit: unit.unit)
    else { return nil }
    return LexedFigure(
      figure: figure, start: start, range: start..<end + unit.length, digits: start..<end, isSpelled: true)
  }
}

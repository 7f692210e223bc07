import Figures
import Grammars
import Texts

/// Cuts a text into the parts of a formula.
struct FormulaSegmenter {
  let text: LexedText

  private static let signs: [Unicode.Scalar: ExpressionToken] = [
    "+": .plus, "-": .minus, "×": .times, "*": .times, "x": .times, "X": .times, "╳": .times, "·": .times,
    "÷": .over, "/": .over, "(": .open, ")": .close, "[": .open, "]": .close, "|": .bar,
  ]

  /// The expression that ends right before `equals`, or `nil` when words stand there.
  func partBefore(_ equals: Int) -> FormulaChain.Part? {
    var start = equals
    while let previous = tokenStart(before: start) { start = previous }
    // Brackets and signs at the front may belong to the words before.
    while start < equals {
      if let part = part(start..<equals) { return part }
      guard text.figure(at: start) == nil else { return nil }
      if text.scalars[start] != ")" && text.scalars[start] != "-" { return nil }
      start += 1
    }
    return nil
  }

  /// The expression right after `equals`, and where the part ends, be it figures or words.
  func part(after equals: Int) -> (FormulaChain.Part?, end: Int) {
    let start = equals + 1
    var end = start
    while let next = tokenEnd(from: end) { end = next }
    var trimmed = end
    while trimmed > start {
      if let part = part(start..<trimmed), !isFollowedByWords(trimmed) { return (part, trimmed) }
      guard text.scalars[trimmed - 1] == "(" || isOpenRest(start..<trimmed) else { break }
      trimmed -= 1
    }
    return (nil, wordsEnd(from: start))
  }

  /// A sign left over before words, as in `=88%(取整)`.
  private func isOpenRest(_ range: Range<Int>) -> Bool {
    Self.signs[text.scalars[range.upperBound - 1]] != nil && text.scalars[range.upperBound - 1] != ")"
  }

  /// Whether arithmetic goes on with words, as in `=0.908×本指标分值`.
  private func isFollowedByWords(_ end: Int) -> Bool {
    end < text.count && text.scalars[end].isOperator && text.scalars[end] != "-"
  }

  /// Where a part in words ends: at the next equals sign or the end of the clause.
  private func wordsEnd(from start: Int) -> Int {
    var end = start
    while end < text.count, !text.scalars[end].stopsPhrase || text.isInsideFigure(end),
      !text.scalars[end].equates
    {
      end += 1
    }
    return end
  }

  private func tokenEnd(from position: Int) -> Int? {
    guard position < text.count else { return nil }
    if let figure = text.figure(at: position) {
      return isOperand(figure) && !isLimitBehindResult(figure) ? figure.range.upperBound : nil
    }
    return Self.signs[text.scalars[position]] == nil ? nameEnd(from: position) : position + 1
  }

  private func tokenStart(before position: Int) -> Int? {
    guard position > 0 else { return nil }
    if let figure = text.figure(endingAt: position) {
      return isOperand(figure) ? figure.start : nil
    }
    return Self.signs[text.scalars[position - 1]] == nil ? nameStart(before: position) : position - 1
  }

  /// The most characters in the name of an operand.
  private static let longestName = 20

  private static func isName(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isIdeograph || scalar == "\"" || scalar == "“" || scalar == "”"
  }

  /// The figure that a name at `position` leads to: 编制数 in `/编制数50`.
  private func nameEnd(from position: Int) -> Int? {
    var end = position
    while end < text.count, end - position <= Self.longestName, text.figure(at: end) == nil,
      Self.isName(text.scalars[end])
    {
      end += 1
    }
    guard end > position, let figure = text.figure(at: end), isOperand(figure) else { return nil }
    return end
  }

  /// Where a name between a sign and the figure at `position` starts.
  private func nameStart(before position: Int) -> Int? {
    guard text.figure(at: position) != nil else { return nil }
    var start = position
    while start > 0, position - start <= Self.longestName, Self.isName(text.scalars[start - 1]) { start -= 1 }
    guard start > 0, start < position, let sign = Self.signs[text.scalars[start - 1]], sign != .close else {
      return nil
    }
    return start
  }

  /// A result may be followed by what it is held against: `=94.4%<100%`.
  private func isLimitBehindResult(_ figure: LexedFigure) -> Bool {
    figure.figure.bound != nil && text.figure(endingAt: figure.start) != nil
  }

  private func isOperand(_ figure: LexedFigure) -> Bool { figure.kind != .time && !figure.isSpelled }

  /// The range as one expression.
  func part(_ range: Range<Int>) -> FormulaChain.Part? {
    var tokens: [ExpressionToken] = []
    var position = range.lowerBound
    while position < range.upperBound {
      if let figure = text.figure(at: position) {
        tokens.append(.figure(figure.figure))
        position = figure.range.upperBound
      } else if let sign = Self.signs[text.scalars[position]] {
        tokens.append(sign)
        position += 1
      } else if let end = nameEnd(from: position), end <= range.upperBound {
        position = end
      } else {
        return nil
      }
    }
    guard !tokens.isEmpty, let expression = try? Expression(tokens) else { return nil }
    return FormulaChain.Part(range: range, expression: expression)
  }

  /// Where the words before a formula start: at the clause, or after the bracket that opens around it.
  func labelStart(before position: Int) -> Int {
    var start = position
    var depth = 0
    while start > 0 {
      let scalar = text.scalars[start - 1]
      if scalar.stopsPhrase, depth == 0, !text.isInsideFigure(start - 1) { break }
      if scalar.equates { break }
      if scalar == ")" { depth += 1 }
      if scalar == "(" {
        if depth == 0 { break }
        depth -= 1
      }
      start -= 1
    }
    return start
  }
}

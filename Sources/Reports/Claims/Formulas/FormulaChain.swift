import Figures
import Grammars
import Texts

/// A run of parts parted by equals signs.
struct FormulaChain {
  /// A part in figures.
  struct Part {
    var range: Range<Int>
    var expression: Expression
  }

  /// Two neighbouring parts in figures.
  struct Pair {
    var left: Part
    var right: Part
    /// The first expression of the chain in figures, when it is not `left`.
    var ancestor: Expression?
    /// Whether no part in figures stands before it.
    var isFirst: Bool
  }

  let start: Int
  let end: Int
  /// The words before the first part, which may be none.
  let label: Range<Int>
  let parts: [Part?]
  private let hasOperator: Bool

  static func nextEquals(in text: LexedText, from position: Int) -> Int? {
    var index = position
    while index < text.count {
      if text.scalars[index].equates, !isPartOfBound(text, index) { return index }
      index += 1
    }
    return nil
  }

  /// `>=` and `<=` are bounds, not equals signs.
  private static func isPartOfBound(_ text: LexedText, _ index: Int) -> Bool {
    index > 0 && (text.scalars[index - 1].compares || text.scalars[index - 1] == "!")
  }

  /// Reads the whole chain around its first equals sign.
  init(in text: LexedText, at firstEquals: Int) {
    let segmenter = FormulaSegmenter(text: text)
    let first = segmenter.partBefore(firstEquals)
    var parts: [Part?] = [first]
    var equals = firstEquals
    var end = firstEquals + 1
    while true {
      let (part, partEnd) = segmenter.part(after: equals)
      parts.append(part)
      end = partEnd
      guard partEnd < text.count, text.scalars[partEnd].equates else { break }
      equals = partEnd
    }
    let labelEnd = first?.range.lowerBound ?? firstEquals
    let labelStart = segmenter.labelStart(before: labelEnd)
    self.parts = parts
    self.start = labelStart
    self.end = end
    label = labelStart..<max(labelStart, labelEnd)
    hasOperator = text.scalars[labelStart..<end].contains(where: \.isOperator)
  }

  var range: Range<Int> { start..<end }

  var pairs: [Pair] {
    var pairs: [Pair] = []
    var ancestor: Expression?
    for (left, right) in zip(parts, parts.dropFirst()) {
      guard let left else { continue }
      if let known = ancestor, !left.expression.isLiteral, let first = left.expression.figures.first {
        // a/b=c×d: the c of the next part is a/b.
        ancestor = left.expression.substituting(known, for: first)
      }
      if ancestor == nil, !left.expression.isLiteral { ancestor = left.expression }
      guard let right, !(left.expression.isLiteral && right.expression.isLiteral && pairs.isEmpty) else {
        continue
      }
      let isFirst = pairs.isEmpty
      let older = ancestor.flatMap { $0 == left.expression ? nil : $0 }
      pairs.append(Pair(left: left, right: right, ancestor: older, isFirst: isFirst))
    }
    return pairs
  }

  /// Figures, an operator and an equals sign, yet nothing that could be recomputed.
  var looksLikeArithmetic: Bool { hasOperator && parts.contains { $0 != nil } }

  func figures(of part: Part, in text: LexedText) -> [LexedFigure] {
    Array(text.figures(withDigitsIn: part.range))
  }
}

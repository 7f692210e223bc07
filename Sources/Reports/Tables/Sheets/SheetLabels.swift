import Figures
import Grammars
import Texts

/// Reads the texts of a form that may be names.
struct SheetLabels {
  /// A text as the name of an indicator.
  struct Name {
    var text: String
    /// Whether it carries the template's own numbering, 指标1.
    var isMarked: Bool
    /// Nothing but the template: 指标2, ……
    var isPlaceholder: Bool
    /// A detail row under an indicator: 其中…
    var isDetail: Bool
  }

  let grammar: Grammar

  private static let ornaments: Set<Unicode.Scalar> = ["★", "☆", "●", "*", "□", "■", "☑"]

  func isLevelEnding(_ scalars: [Unicode.Scalar]) -> Bool { scalars == Array("指标".unicodeScalars) }

  func isOverall(_ scalars: [Unicode.Scalar]) -> Bool { grammar.isWord(scalars, of: .overallTotals) }

  /// `(50分)` or `(5)` as a cell of its own.
  func bracketedMark(_ cell: SheetCell) -> Figure? {
    guard cell.scalars.first == "(", cell.scalars.last == ")" else { return nil }
    let text = LexedText(cell.scalars, grammar: grammar)
    guard let figure = text.figures.first, figure.start == 1, figure.range.upperBound == text.count - 1,
      figure.kind == .points
    else { return nil }
    return figure.figure
  }

  func indicatorName(_ cell: SheetCell) -> Name {
    var scalars = Array(cell.shown.unicodeScalars).drop { Self.ornaments.contains($0) }
    let isDetail = grammar.forms(.details).contains { scalars.starts(with: $0) }
    var isMarked = false
    let label = Array("指标".unicodeScalars)
    if scalars.starts(with: label) {
      let digits = scalars.dropFirst(label.count).prefix(while: \.isDigit)
      if !digits.isEmpty {
        isMarked = true
        scalars = scalars.dropFirst(label.count + digits.count).drop { [":", "：", ".", "、"].contains($0) }
      }
    }
    let isEmpty = !scalars.contains { $0.isIdeograph || $0.properties.isAlphabetic }
    return Name(
      text: String(String.UnicodeScalarView(scalars)), isMarked: isMarked && !isEmpty, isPlaceholder: isEmpty,
      isDetail: isDetail)
  }
}

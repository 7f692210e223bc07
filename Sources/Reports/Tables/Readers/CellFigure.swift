import Figures
import Grammars
import Texts

/// The marks that a cell holds: a number alone, in 分 or, for weights, in percent.
struct MarkCell {
  let figure: Figure?

  init(_ source: SourceText) {
    let text = source.text
    guard let found = text.figures.first, found.start == 0, found.range.upperBound == text.count,
      found.figure.bound == nil, found.figure.hedge == nil
    else {
      figure = nil
      return
    }
    switch found.kind {
    case .bare, .points: figure = found.figure
    case .rate: figure = Figure(digits: found.figure.digits)
    default: figure = nil
    }
  }
}

/// The figure that a cell is, with its unit and the bound before it: ≥95%.
struct WholeCell {
  let figure: Figure?

  private static let signs: Set<Unicode.Scalar> = ["≥", "≤", ">", "<", "="]

  init(_ source: SourceText) {
    let text = source.text
    figure = text.figures.first.flatMap {
      $0.range.upperBound == text.count && text.scalars[..<$0.start].allSatisfy(Self.signs.contains)
        ? $0.figure : nil
    }
  }
}

extension String {
  /// The text without its blanks, as a name is shown.
  var withoutSpaces: String {
    String(String.UnicodeScalarView(unicodeScalars.filter { !$0.isBlank }))
  }
}

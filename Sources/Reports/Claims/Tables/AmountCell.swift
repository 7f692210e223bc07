import Figures
import Grammars
import Texts

/// What a cell of a column of amounts says.
///
///     8.00（注1）   an amount with a mark beside it
///     (30.00)      an amount in brackets, which is less than nothing where the table uses brackets so
///     — or /       nothing
///     租车（含 10.00  something that is not read
enum AmountCell {
  case nothing
  case amounts([Operand])
  /// One amount and nothing else, in brackets.
  case bracketed(Operand)
  case words
  case unread

  init(_ cell: SourceText) {
    let text = cell.text
    if text.scalars.allSatisfy({ $0.isDash || $0 == "/" }) {
      self = .nothing
    } else if text.figures.isEmpty {
      self = text.scalars.contains(where: \.isIdeograph) ? .words : .unread
    } else if let inner = Self.bracketed(text) {
      self = .bracketed(cell.operand(inner))
    } else if let figures = Self.amounts(text) {
      self = .amounts(figures.map { Operand(figure: $0.figure, place: cell.place($0.range)) })
    } else {
      self = .unread
    }
  }

  var operands: [Operand] {
    if case .amounts(let operands) = self { operands } else { [] }
  }

  /// The amount of a cell that holds one.
  var amount: Figure? { operands.count == 1 ? operands[0].figure : nil }

  var isWords: Bool { if case .words = self { true } else { false } }
  var isUnread: Bool { if case .unread = self { true } else { false } }

  /// The figures of a cell that holds nothing else but a mark behind the last.
  private static func amounts(_ text: LexedText) -> [LexedFigure]? {
    var end = 0
    var found: [LexedFigure] = []
    for figure in text.figures where figure.start == end && figure.isAmount && isApart(figure, found, text) {
      found.append(figure)
      end = figure.range.upperBound
    }
    return !found.isEmpty && FigureMark.isMark(text.scalars[end...]) ? found : nil
  }

  /// Two amounts in a cell stand above one another, so that there is a blank between them.
  private static func isApart(_ figure: LexedFigure, _ found: [LexedFigure], _ text: LexedText) -> Bool {
    found.isEmpty || text.spacedBefore[figure.start]
  }

  private static func bracketed(_ text: LexedText) -> LexedFigure? {
    guard let figure = text.figures.first, figure.isAmount, figure.figure.number >= .zero,
      figure.range.lowerBound == 1,
      text.scalars.first?.opensAside ?? false, text.scalars.last?.closesAside ?? false,
      figure.range.upperBound == text.count - 1
    else { return nil }
    return figure
  }
}

extension LexedFigure {
  fileprivate var isAmount: Bool { (kind == .money || kind == .bare) && figure.bound == nil && !isSpelled }
}

/// The marks that stand beside a figure and are no part of it: `（注1）`, `[2]`, `*`, `①`, `¹`.
enum FigureMark {
  static func isMark(_ signs: ArraySlice<Unicode.Scalar>) -> Bool {
    guard signs.count <= ClaimMeasures.longestMark else { return false }
    return signs.allSatisfy {
      $0.isDigit || $0.opensAside || $0.closesAside || notes.contains($0) || isRaised($0)
    }
      && !(signs.first?.isDigit ?? false)
      && !(signs.first?.opensAside ?? false && isFigure(signs.dropFirst().dropLast()))
  }

  /// A number of several places in brackets is a figure, not a note.
  private static func isFigure(_ signs: ArraySlice<Unicode.Scalar>) -> Bool {
    signs.count > ClaimMeasures.mostDigitsOfMark && signs.allSatisfy { $0.isDigit || $0 == "." || $0 == "," }
  }

  private static func isRaised(_ sign: Unicode.Scalar) -> Bool {
    switch sign {
    case "①"..."⑳", "¹", "²", "³", "⁰"..."⁹": true
    default: false
    }
  }

  private static let notes = Set("注附备*＊※#†‡".unicodeScalars)
}

import Figures
import Grammars
import Texts

/// A cell of the funds of a form: a label, or a value with its unit.
struct FundCell {
  /// Folded.
  let scalars: [Unicode.Scalar]
  let shown: String
  /// The figure that the cell is, with its unit and bound.
  let figure: Figure?
  /// Whether it holds a figure, or a sign in place of one.
  let isValue: Bool
  let place: Place
  private let source: SourceText

  private static let signs: Set<Unicode.Scalar> = ["=", "≥", "≤", ">", "<", "-", "—", "/", "%", "_", "─"]

  init(_ source: SourceText) {
    scalars = source.text.scalars
    shown = source.text.sources.isEmpty ? "" : source.quote(source.whole).withoutSpaces
    figure = WholeCell(source).figure
    isValue = figure != nil || source.text.scalars.allSatisfy(Self.signs.contains)
    place = source.place(source.whole)
    self.source = source
  }

  /// The amount and the full marks that a narrow column glued to it: beside amounts of two places, `435.9310` is
  /// 435.93 and 10. Nothing but the places of the amounts beside it decides.
  func parted(beside others: [FundCell], grammar: Grammar) -> [FundCell]? {
    let amounts = others.compactMap(\.figure).filter { $0.unit == nil && $0.lastPlace < 0 }
    guard let point = scalars.firstIndex(of: "."), let places = amounts.map(\.lastPlace).min(),
      amounts.count >= LineMeasures.fewestAmounts, amounts.allSatisfy({ $0.lastPlace == places }),
      scalars.allSatisfy({ $0.isDigit || $0 == "." || $0 == "," })
    else { return nil }
    let end = point + 1 - places
    guard end < scalars.count, scalars[end] != "0" else { return nil }
    let parts = [0..<end, end..<scalars.count].map { FundCell(source.part($0, grammar: grammar)) }
    guard let full = parts[1].mark, full.number <= ScoreMeasures.whole else { return nil }
    return parts
  }

  /// The cells of a report in their order, those that blanks part and those of tables.
  static func all(of context: ReadingContext) -> [FundCell] {
    context.entries.flatMap {
      ($0.pieces + $0.cells.joined()).filter { $0.text.count > 0 && !isDrawn($0.text.scalars) }.map(
        FundCell.init)
    }
  }

  /// A line of strokes, as below heads.
  private static func isDrawn(_ signs: [Unicode.Scalar]) -> Bool {
    signs.count >= LineMeasures.shortestRule && signs.allSatisfy { $0 == "-" || $0 == "=" || $0 == "─" }
  }

  /// A bare number that may be a mark.
  var mark: Figure? {
    guard let figure, figure.bound == nil, figure.unit == nil || figure.unit?.dimension == .points,
      ScoreMeasures.mayBeMark(figure.number)
    else { return nil }
    return figure
  }
}

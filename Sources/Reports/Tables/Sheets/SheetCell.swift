import Figures
import Grammars
import Manuscripts

/// A piece of a form that lost its columns: a cell, a word between spaces, or a run of letters or a figure
/// out of a line without any separator.
struct SheetCell {
  /// What the cell is, as far as it can be told alone.
  enum Kind: Hashable {
    /// A common name of a level, such as 产出指标 (1) or 数量指标 (2).
    case level(Int)
    case total
    case value
    case text
  }

  var scalars: [Unicode.Scalar]
  var shown: String
  /// The figure the cell is, with its unit and bound.
  var figure: Figure?
  var kind: Kind
  /// Full marks in brackets after a level name: `产出指标(50分)`.
  var bracketMark: Figure?
  /// Whether it is the first cell of a row that the layout shows as such.
  var startsRow: Bool
  /// Whether rows can be told from the layout here.
  var isInRow: Bool
  var place: Place

  /// A bare number that may be a mark.
  var mark: Figure? {
    guard let figure, figure.bound == nil, figure.unit == nil || figure.unit?.dimension == .points,
      ScoreMeasures.mayBeMark(figure.number)
    else { return nil }
    return figure
  }
}

import Texts

/// What stands before a piece of loose text, from the weakest to the strongest.
enum Parting: Int {
  case none, space, wide, cell
  /// The end of a line that reached the measure, where any text may break.
  case wrap
  case line
  /// A line end behind or before a tab or bar, where a cell ended.
  case closed
  case emptyLine

  /// Whether a line begins.
  var isLine: Bool { rawValue >= Parting.wrap.rawValue }
  /// Whether a line begins that need not.
  var isLineBreak: Bool { rawValue >= Parting.line.rawValue }
}

/// A run of signs that no reading of a table cuts further, or a blank cell between tabs or bars.
struct Piece {
  /// In the signs of the text; empty for a blank cell.
  var range: Range<Int>
  var gap: Parting
  /// The index of the line it stands in.
  var line: Int

  var isBlank: Bool { range.isEmpty }
}

/// Whether a printed line of a table without horizontal lines is of the row above it.
///
/// Lines that a ruling line parts are two rows, whatever they hold; a line nearer than rows are stands beside the one
/// above it. Else a name or a figure begins a row, and what wrapped goes on.
struct TableLineEvidence {
  /// A ruling line stands between the two.
  var isSeparated = false
  /// The line stands nearer to the one above than rows do, and below no text of the row.
  var isBeside = false
  /// What is known where rows are as close as lines: whether the line has the first cell of a row, or a figure.
  var startsRow: (name: Bool, figure: Bool)?
  /// Whether its texts go on texts of the row that their columns filled.
  var goesOn = false

  var votes: [Vote] {
    [
      isSeparated ? Vote(.parts, TableLineWeight.separator, .ruledApart) : nil,
      isBeside ? Vote(.joins, TableLineWeight.beside, .beside) : nil,
      startsRow?.name ?? false ? Vote(.parts, TableLineWeight.name, .firstCell) : nil,
      startsRow?.figure ?? false ? Vote(.parts, TableLineWeight.figure, .ownFigure) : nil,
      Vote(goesOn, TableLineWeight.full, .room),
    ].compactMap(\.self)
  }
}

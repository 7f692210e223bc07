/// How strongly each kind of evidence speaks of two typed lines.
///
/// A drawn line and a sign that cannot start a line are certain; how wide a line is says least, because headings are short by chance.
enum TypedWeight {
  static let ruler = 130
  static let sign = 120
  static let cells = 110
  static let fields = 100
  static let row = 90
  static let place = 80
  static let numbering = 70
  static let open = 60
  static let indent = 50
  static let emptyLine = 40
  static let stop = 30
  static let heading = 20
  static let width = 10
}

/// How strongly each kind of evidence speaks of two printed lines.
///
/// Pieces of one printed line are certain; sizes and distances outweigh signs, and signs the room and the start.
enum PrintedWeight {
  static let row = 90
  static let cells = 80
  static let size = 70
  static let distance = 60
  static let sign = 50
  static let bullet = 46
  static let unseen = 44
  static let room = 40
  static let centred = 30
  static let flush = 20
  static let start = 10
}

/// How strongly each kind of evidence speaks of two rows at a page end.
///
/// Other cells and two whole figures in a column are certain; how full the cells are says least, because in tight rows
/// all are.
enum RowWeight {
  static let cells = 110
  static let whole = 100
  static let head = 95
  static let blank = 90
  static let cut = 80
  static let numbering = 70
  static let open = 60
  static let lacking = 50
  static let full = 40
}

/// How strongly each kind of evidence speaks of a line of a table and the row above it.
///
/// A ruling line is certain; the distance outweighs what the line holds, and that how full the row is.
enum TableLineWeight {
  static let separator = 50
  static let beside = 40
  static let name = 30
  static let figure = 20
  static let full = 10
}

/// How strongly each kind of evidence speaks of the pieces of a table on two pages.
enum TablePieceWeight {
  static let gaps = 20
  static let edges = 10
}

/// How strongly each kind of evidence speaks of two lines in a cell.
enum CellWeight {
  static let whole = 40
  static let words = 30
  static let cut = 20
  static let room = 10
}

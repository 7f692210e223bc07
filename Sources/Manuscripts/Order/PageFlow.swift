import Pages

/// The lines and tables of all pages in the order in which a person reads them.
struct PageFlow {
  enum Element {
    case line(Line)
    case table(TablePiece)
  }

  private(set) var elements: [Element] = []

  /// A table stands before the first line of its page that is lower than the table's top.
  init(_ lines: [Line], _ pieces: [TablePiece], of document: Document) {
    var waiting = pieces[...]
    for line in lines {
      while let piece = waiting.first, Self.comes(piece, before: line, in: document) {
        elements.append(.table(piece))
        waiting.removeFirst()
      }
      elements.append(.line(line))
    }
    elements += waiting.map { .table($0) }
  }

  private static func comes(_ piece: TablePiece, before line: Line, in document: Document) -> Bool {
    if piece.page != line.page { return piece.page < line.page }
    guard let first = line.range.first, let page = document.page(holding: first),
      page.boxes.indices.contains(first - page.range.lowerBound)
    else { return false }
    let box = page.boxes[first - page.range.lowerBound]
    return (Int(box.y0) + Int(box.y1)) / 2 > piece.height.lowerBound
  }
}

import Pages
import Texts

extension Passage {
  /// The scalars at `offsets` of the raw text, white space runs made one space: a cell that was put together from
  /// pieces that stand apart.
  ///
  /// `joins` are the indexes in `offsets` before which a line ended inside the cell.
  package init(offsets: [Int], joins: Set<Int> = [], of document: Document) {
    self.init()
    for (index, offset) in offsets.enumerated() {
      let scalar = document.text[offset]
      if joins.contains(index) {
        if let last = scalars.last, last.isLatinLetter, scalar.isLatinLetter { append(" ", origin: -1) }
        markJoin()
      }
      if !scalar.isBlank {
        append(scalar, origin: offset)
      } else if let last = scalars.last, !last.isBlank {
        append(" ", origin: offset)
      }
    }
    self = trimmed()
  }
}

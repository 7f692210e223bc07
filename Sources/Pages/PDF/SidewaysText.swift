import Texts

/// Whether the text of a page runs up or down it, because the page was turned after it was set and does not say so.
///
/// The characters of a word then stand above each other. Poppler gives the rows of such a page, and even the digits
/// of its figures, in an order of their own, so that nothing can be read from it. A narrow cell of upright text has
/// one character a line.
func runsSideways(_ text: [Unicode.Scalar], boxes: [Box]) -> Bool {
  guard text.count == boxes.count else { return false }
  var (along, across) = (0, 0)
  for index in text.indices.dropFirst() where !text[index].isBlank && !text[index - 1].isBlank {
    let (before, after) = (boxes[index - 1], boxes[index])
    let isLevel = Level.isSame(before.vertical, after.vertical)
    let isBelow = before.x0 < after.x1 && after.x0 < before.x1 && !isLevel
    if isLevel { along += 1 } else if isBelow { across += 1 }
  }
  return across >= SidewaysMeasure.fewest && across > along
}

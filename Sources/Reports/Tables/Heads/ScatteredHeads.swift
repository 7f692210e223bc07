import Texts

/// Heads of a score table that stand as cells of their own, each apart from the others: the order of the table is lost.
struct ScatteredHeads {
  /// The pieces of the first; `nil` unless names of two levels and marks have heads.
  let pieces: Range<Int>?

  private static let fewestLevels = 2

  init(_ text: LooseText, _ words: HeadVocabulary) {
    var levels: Set<ColumnHead> = []
    var haveMarks = false
    var first: Range<Int>?
    var start = 0
    while start < text.pieces.count {
      var end = start + 1
      while end < text.pieces.count, text.pieces[end].gap == .none { end += 1 }
      let signs = Array(text.signs(start..<end))
      if let head = words.head(of: signs) ?? words.levelHead(cutTo: signs) {
        if head.isLevel {
          levels.insert(head)
          first = first ?? start..<end
        }
        haveMarks = haveMarks || head == .full || head == .score
      }
      start = end
    }
    pieces = levels.count >= Self.fewestLevels && haveMarks ? first : nil
  }
}

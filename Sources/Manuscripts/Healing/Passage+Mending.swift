import Pages
import Texts

extension Passage {
  /// The scalars of a raw range, white space runs made one space.
  init(raw range: Range<Int>, of document: Document) {
    self.init()
    append(raw: range, of: document)
  }

  /// The characters at `offsets`, those that stand together in one passage.
  static func runs(of offsets: Set<Int>, in document: Document) -> [Passage] {
    var runs: [Passage] = []
    var next = 0
    for offset in offsets.sorted() {
      let goesOn = !runs.isEmpty && !document.text[next..<offset].contains { !$0.isBlank || $0 == "\u{C}" }
      if !goesOn { runs.append(Passage()) }
      runs[runs.count - 1].append(raw: offset..<offset + 1, of: document)
      next = offset + 1
    }
    return runs
  }

  mutating func append(raw range: Range<Int>, of document: Document) {
    for offset in range {
      let scalar = document.text[offset]
      if scalar.isBlank {
        if let last = scalars.last, !last.isBlank { append(" ", origin: offset) }
      } else {
        append(scalar, origin: offset)
      }
    }
  }

  /// Appends the next line of the same paragraph: without a space, but for Latin words that meet.
  mutating func join(raw range: Range<Int>, of document: Document) {
    if let last = scalars.last, let first = range.first.map({ document.text[$0] }) {
      if last.isLatinLetter && first.isLatinLetter { append(" ", origin: -1) }
    }
    markJoin()
    append(raw: range, of: document)
  }

  /// This passage without spaces at its ends.
  func trimmed() -> Passage {
    var dropped: Set<Int> = []
    if let first = scalars.first, first.isBlank { dropped.insert(0) }
    if let last = scalars.last, last.isBlank { dropped.insert(count - 1) }
    return removing(dropped)
  }

  /// This passage without the spaces that text recognition left between ideographs and inside numbers.
  ///
  /// Spaces between ideographs go only from running text, because in a form a space parts two cells.
  package func healed() -> Passage {
    var dropped = NumberHealing.spaces(in: scalars).union(SpreadGlyphs.spaces(in: scalars))
    if FormCells.isRunningText(scalars) {
      for index in scalars.indices.dropFirst().dropLast() where scalars[index].isBlank {
        if scalars[index - 1].isChinese && scalars[index + 1].isChinese { dropped.insert(index) }
      }
    }
    return removing(dropped)
  }
}

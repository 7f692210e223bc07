import Texts

/// Whether a line of a cell goes on the one above it, or starts something new there.
struct CellEvidence {
  let before: [Glyph]
  let after: [Glyph]
  /// The width that is left behind the first line.
  let free: Int

  var joint: Joint {
    let offsets = { (line: [Glyph]) in (line.map(\.offset).min() ?? 0)..<(line.map(\.offset).max() ?? 0) + 1 }
    return Joint(offsets(before), offsets(after), votes)
  }

  private var votes: [Vote] {
    guard let last = before.last?.scalar, let first = after.first?.scalar else { return [] }
    return [
      WholeFigure.areTwo(Passage(before), Passage(after))
        ? Vote(.parts, CellWeight.whole, .wholeFigures) : nil,
      last.isLatinLetter && first.isLatinLetter ? Vote(.parts, CellWeight.words, .words) : nil,
      NumberHealing.goesOn(from: last, to: first) ? Vote(.joins, CellWeight.cut, .cutText) : nil,
      Vote(FullLine.hasNoRoom(free, for: need, em: em), CellWeight.room, .room),
    ].compactMap(\.self)
  }

  /// The width of what the second line cannot start without.
  private var need: Int {
    let end = FullLine.firstUnit(after.map(\.scalar))
    guard let first = after.first, end > 0 else { return 0 }
    return after[end - 1].x.upperBound - first.x.lowerBound
  }

  /// The width of its ideographs, or half its height when it has none.
  private var em: Int {
    let widths = after.filter(\.scalar.isChinese).map(\.x.count).sorted()
    return widths.middle ?? (after.map(\.y.count).max() ?? 0) / 2
  }
}

extension Passage {
  fileprivate init(_ line: [Glyph]) {
    self.init()
    for glyph in line { append(glyph.scalar, origin: glyph.offset) }
  }
}

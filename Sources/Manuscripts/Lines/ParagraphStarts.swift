/// Where the paragraphs of a document start: at the margin, or drawn in; for each way of numbering by itself.
///
/// It is learnt from the lines after a line that plainly ends a paragraph.
struct ParagraphStarts {
  private var flush: [Marker.Style: Int] = [:]
  private var indented: [Marker.Style: Int] = [:]
  /// How far paragraphs without numbering are drawn in.
  private var indents: Set<Int> = []

  init(_ lines: [Line], frames: TextFrames, markers: MarkerReader) {
    for (before, after) in zip(lines, lines.dropFirst()) {
      guard let pair = PrintedPair(before, after, frames: frames), !pair.isFull, !pair.isRowOfCells else {
        continue
      }
      guard let style = markers.marker(of: after)?.style else {
        if !pair.isAtMargin, !pair.isCentred { indents.insert(pair.indent) }
        continue
      }
      if pair.isAtMargin { flush[style, default: 0] += 1 } else { indented[style, default: 0] += 1 }
    }
  }

  /// Whether paragraphs are drawn in so far, give or take a part of a character.
  func areDrawnIn(to indent: Int, em: Int) -> Bool {
    indents.contains { !Step.isIn(abs($0 - indent) * 2, em: em) }
  }

  /// Whether paragraphs so numbered mostly start at the margin.
  func areFlush(_ style: Marker.Style) -> Bool { flush[style, default: 0] > indented[style, default: 0] }
}

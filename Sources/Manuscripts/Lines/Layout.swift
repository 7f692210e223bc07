import Pages

/// How the lines of a document are set: wrapped at a measure, or a paragraph a line.
struct Layout {
  /// The width in cells at which full lines end, or `nil` when lines are not wrapped.
  var measure: Int?
  /// Whether paragraphs start with an indent.
  var indents: Bool

  init(_ lines: [Line]) {
    let widths = lines.map(\.width).filter { $0 >= Measure.narrowestLine }.sorted()
    let wide = widths.isEmpty ? 0 : widths[Measure.fullWidth.amount(of: widths.count)]
    let full = widths.count { abs($0 - wide) <= Measure.widthSpread }
    let isWrapped =
      widths.count >= Measure.fewestWide && full * 2 >= widths.count && wide <= Measure.widestLine
    measure = isWrapped ? wide : nil
    let indented = lines.count { Measure.indents.contains($0.indent) }
    indents =
      Measure.indentedLines.isReached(by: indented, of: lines.count) && lines.count >= Measure.fewestLines
  }

  /// Whether a line reaches the measure, so that it may have been wrapped.
  func isFull(_ line: Line, raggedness: Int = FullLine.raggedness) -> Bool {
    FullLine.isTyped(line.width, measure: measure, raggedness: raggedness)
  }
}

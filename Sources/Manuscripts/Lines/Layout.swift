/// How the lines of a document are set: wrapped at a measure, or a paragraph a line.
struct Layout {
  /// The width in cells at which full lines end, or `nil` when lines are not wrapped.
  var measure: Int?
  /// Whether paragraphs start with an indent.
  var indents: Bool

  /// Lines narrower than this are headings, labels and cells, and tell nothing of the measure.
  private static let narrowest = 30
  /// A full line may end this many cells early, where no sign may stand at the margin.
  static let raggedness = 8
  /// In an unwrapped text, a line of this width without a sentence end was cut, not ended.
  static let cutWidth = 36

  init(_ lines: [Line]) {
    let widths = lines.map(\.width).filter { $0 >= Self.narrowest }.sorted()
    let wide = widths.isEmpty ? 0 : widths[widths.count * 85 / 100]
    let full = widths.count { abs($0 - wide) <= 4 }
    measure = widths.count >= 4 && full * 2 >= widths.count && wide <= 120 ? wide : nil
    let indented = lines.count { (3...8).contains($0.indent) }
    indents = indented * 12 >= lines.count && lines.count >= 8
  }

  /// Whether a line reaches the measure, so that it may have been wrapped.
  func isFull(_ line: Line, raggedness: Int = Self.raggedness) -> Bool {
    measure.map { line.width >= $0 - raggedness } ?? (line.width >= Self.cutWidth)
  }
}

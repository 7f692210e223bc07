import Pages

/// The text frames of a document's pages; a page of columns has one for each.
struct TextFrames {
  private var framesByPage: [Int: [TextFrame]] = [:]
  /// The frames of lines that are set in on both sides, by the start of the line.
  private var setIn: [Int: TextFrame] = [:]

  init(_ lines: [Line], in document: Document) {
    let byPage = Dictionary(grouping: lines.filter { $0.printed != nil }, by: \.page)
    let pages = document.pages.filter { byPage[$0.number] != nil }
    let bySize = Dictionary(grouping: pages, by: \.size).mapValues { pages in
      pages.map { (number: $0.number, lines: (byPage[$0.number] ?? []).compactMap(\.printed)) }
    }
    for pages in bySize.values {
      let all = pages.flatMap(\.lines)
      let usual = TextFrame(all, support: Self.support) ?? TextFrame(around: all)
      // Left and right pages of a bound book have their margins on different sides.
      for side in [0, 1] {
        let pages = pages.filter { $0.number % 2 == side }
        let usual = TextFrame(pages.flatMap(\.lines), support: Self.support) ?? usual
        for page in pages {
          let own = Self.frames(of: page.lines)
          framesByPage[page.number] = own.isEmpty ? Self.few(page.lines, usual).map { [$0] } ?? [] : own
        }
      }
    }
    for (page, lines) in byPage {
      guard let frames = framesByPage[page], frames.count == 1, let frame = frames.first else { continue }
      setIn.merge(SetInBlocks(lines, within: frame).frames) { first, _ in first }
    }
  }

  /// A page with few full lines has the usual frame, unless its own lines tell of another.
  private static func few(_ lines: [PrintedLine], _ usual: TextFrame?) -> TextFrame? {
    guard let own = TextFrame(wrapsOf: lines) else { return usual }
    guard let usual, !usual.isGuess else { return own }
    return FullLine.reaches(usual.right, own.right, em: 2 * own.em) ? usual : own
  }

  /// Lines of the same length that make a frame; fewer may be so by chance.
  private static let support = 4
  private static let mostColumns = 4

  static func frames(of lines: [PrintedLine]) -> [TextFrame] {
    var frames: [TextFrame] = []
    var rest = lines
    while frames.count < mostColumns, let frame = TextFrame(rest, support: support) {
      let column = rest.filter { frame.touches($0) }
      frames.append(TextFrame(column, support: support) ?? frame)
      rest.removeAll { frame.touches($0) }
    }
    return frames.sorted { $0.left < $1.left }
  }

  /// From left to right.
  func columns(ofPage page: Int) -> [TextFrame] { framesByPage[page] ?? [] }

  /// The frame in which a line stands: a block set in, a column, or all columns for a line across them.
  func frame(of line: Line) -> TextFrame? {
    if let own = setIn[line.range.lowerBound] { return own }
    guard let printed = line.printed, let frames = framesByPage[line.page] else { return nil }
    let touched = frames.filter { $0.touches(printed) }
    guard var frame = touched.first else { return frames.first }
    for other in touched.dropFirst() {
      frame.left = min(frame.left, other.left)
      frame.right = max(frame.right, other.right)
    }
    return frame
  }
}

@testable import Pages

/// Sets literal lines on pages as a typesetter would, each glyph in its box.
struct Typesetter {
  /// A line of text that starts `indent` half characters right of the margin and `y` points from the top.
  struct Line {
    var text: String
    var indent = 0
    var y: Int
    var size = 10
    /// Added between two glyphs.
    var spread = 0
  }

  /// Points from the left edge of the page to the margin.
  var margin = 50
  var pages: [[Line]] = []

  var document: Document {
    var text: [Unicode.Scalar] = []
    var pages: [Page] = []
    for lines in self.pages {
      if !pages.isEmpty { text.append("\u{C}") }
      let start = text.count
      var boxes: [Box] = []
      for (index, line) in lines.enumerated() {
        if index > 0 {
          text.append("\n")
          boxes.append(boxes.last ?? Box(x0: 0, y0: 0, x1: 0, y1: 0))
        }
        text += Array(line.text.unicodeScalars)
        boxes += self.boxes(of: line)
      }
      let size = Size(width: 60_000, height: 80_000)
      pages.append(Page(number: pages.count + 1, range: start..<text.count, size: size, boxes: boxes))
    }
    return Document(format: .pdf, text: text, pages: pages)
  }

  private func boxes(of line: Line) -> [Box] {
    var x = Centipoints(margin * 100 + line.indent * line.size * 50)
    let (top, height) = (Centipoints(line.y * 100), Centipoints(line.size * 100))
    return line.text.unicodeScalars.map { scalar in
      let width = scalar.value < 0x2000 ? height / 2 : height
      defer { x += width + Centipoints(line.spread * 100) }
      return Box(x0: x, y0: top, x1: x + width, y1: top + height)
    }
  }
}

extension Typesetter {
  /// Sets paragraphs as most reports are: first lines drawn in by two characters, broken at `measure` characters.
  init(paragraphs: [String], measure: Int, linesOnPage: Int = 40, indent: Int = 2) {
    let lines = paragraphs.flatMap { Self.broken($0, at: measure, indent: indent) }
    for start in stride(from: 0, to: lines.count, by: linesOnPage) {
      let page = lines[start..<min(start + linesOnPage, lines.count)]
      pages.append(
        zip(0..., page).map { Line(text: $1.text, indent: 2 * $1.indent, y: 60 + $0 * 16) })
    }
  }

  private static func broken(_ text: String, at measure: Int, indent: Int) -> [(text: String, indent: Int)] {
    var lines: [(text: String, indent: Int)] = []
    var rest = Array(text.unicodeScalars)
    while !rest.isEmpty {
      let drawnIn = lines.isEmpty ? indent : 0
      let line = rest.prefix(measure - drawnIn)
      lines.append((String(String.UnicodeScalarView(line)), drawnIn))
      rest.removeFirst(line.count)
    }
    return lines
  }
}

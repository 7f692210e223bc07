import Pages
import Texts

/// The blank strip between two columns whose lines Poppler gives as one line each.
///
/// It is where most lines of a page have a space wider than a character, and where the halves make two text frames.
struct Gutter {
  /// The lines, those of pages in columns parted at the gutter.
  static func parted(_ lines: [Line], of document: Document, markers: MarkerReader) -> [Line] {
    var parted: [Line] = []
    var start = 0
    for index in lines.indices where index + 1 == lines.count || lines[index + 1].page != lines[index].page {
      let page = Array(lines[start...index])
      start = index + 1
      parted += Gutter(page, of: document, markers: markers)?.parted ?? page
    }
    return parted
  }

  private var parted: [Line]

  /// `nil` for a page that is not in columns.
  private init?(_ lines: [Line], of document: Document, markers: MarkerReader) {
    guard lines.count(where: Self.hasSpace) >= Self.fewest else { return nil }
    let spaces = lines.map { Self.spaces(in: $0, of: document) }
    guard let middle = Self.commonPlace(of: spaces.flatMap { $0 }.map(\.place)) else { return nil }
    parted = zip(lines, spaces).flatMap { line, spaces in
      spaces.first { $0.place.contains(middle) }
        .map { line.parted(at: $0.offset, of: document, markers: markers) } ?? [line]
    }
    let printed = parted.compactMap(\.printed)
    guard parted.count - lines.count >= Self.fewest, TextFrames.frames(of: printed).count > 1 else {
      return nil
    }
  }

  /// Lines that must have a space in the same place.
  private static let fewest = 6

  private static func hasSpace(_ line: Line) -> Bool {
    line.printed.map { Gap.isColumn($0.widestGap, size: $0.em) } ?? false
  }

  /// The spaces of a line wider than a character, each with the offset of what stands behind it.
  private static func spaces(in line: Line, of document: Document) -> [(offset: Int, place: Range<Int>)] {
    guard let em = line.printed?.em, hasSpace(line), let page = document.page(holding: line.range.lowerBound)
    else { return [] }
    let visible = line.range.filter { !document.text[$0].isBlank }
    return zip(visible, visible.dropFirst()).compactMap { before, after in
      let left = Int(page.boxes[before - page.range.lowerBound].x1)
      let right = Int(page.boxes[after - page.range.lowerBound].x0)
      return Gap.isColumn(right - left, size: em) ? (after, left..<right) : nil
    }
  }

  /// The place that lies in the most spaces.
  private static func commonPlace(of spaces: [Range<Int>]) -> Int? {
    let ends = spaces.flatMap { [($0.lowerBound, 1), ($0.upperBound, -1)] }
    var open = 0
    var most = 0
    var place: Int?
    for (position, step) in ends.sorted(by: { ($0.0, $0.1) < ($1.0, $1.1) }) {
      open += step
      if open > most { (most, place) = (open, position) }
    }
    return most >= fewest ? place : nil
  }
}

import Pages
import Texts

/// A printed line as the pieces of text that wide gaps part.
struct PrintedRow {
  var pieces: [Range<Int>]
  /// The raw offsets of what it prints.
  var range: Range<Int>
  var y: Range<Int>
  var middle: Int
  /// The height of its glyphs.
  var height: Int
  /// For each piece, whether it is a figure.
  var areFigures: [Bool]

  /// `nil` for glyphs that print nothing.
  init?(_ line: [Glyph]) {
    let glyphs = line.filter { !$0.scalar.isBlank && !$0.x.isEmpty && !$0.y.isEmpty }
    guard let first = glyphs.first else { return nil }
    let offsets = glyphs.map(\.offset)
    range = (offsets.min() ?? 0)..<(offsets.max() ?? 0) + 1
    height = glyphs.map(\.y.count).sorted().middle ?? 0
    middle = first.middleY
    y = (glyphs.map(\.y.lowerBound).min() ?? 0)..<(glyphs.map(\.y.upperBound).max() ?? 0)
    var groups: [[Glyph]] = []
    for glyph in glyphs {
      let end = groups.last?.map(\.x.upperBound).max()
      if let end, !Gap.partsCells(glyph.x.lowerBound - end, height: height) {
        groups[groups.count - 1].append(glyph)
      } else {
        groups.append([glyph])
      }
    }
    pieces = groups.map { ($0.map(\.x.lowerBound).min() ?? 0)..<($0.map(\.x.upperBound).max() ?? 0) }
    areFigures = groups.map { group in
      group.contains(where: \.scalar.isDigit)
        && group.allSatisfy { $0.scalar.isDigit || Self.signs.contains($0.scalar) }
    }
  }

  private static let signs = Set(",.%％-－—()（）≥≤万元分".unicodeScalars)

  var holdsFigure: Bool { areFigures.contains(true) }

  var width: Int { (pieces.last?.upperBound ?? 0) - (pieces.first?.lowerBound ?? 0) }

  /// Whether it has cells.
  var isBroken: Bool { pieces.count > 1 }
}

import Manuscripts
import Pages
import Texts

/// How a program that aligned text counted its signs.
enum CharacterMetric: CaseIterable {
  /// As on most terminals: ideographs two places, signs of both widths one.
  case terminal
  /// Quotes and circled numbers two as well.
  case wide
  /// Each sign one.
  case signs

  func width(of scalar: Unicode.Scalar) -> Int {
    switch self {
    case .signs: 1
    case .wide: scalar.cells
    case .terminal: Self.isAmbiguous(scalar) ? 1 : scalar.cells
    }
  }

  private static func isAmbiguous(_ scalar: Unicode.Scalar) -> Bool {
    (0x2018...0x201D).contains(scalar.value) || (0x2460..<0x2500).contains(scalar.value)
  }
}

/// A line of a page of character cells: its signs, and where each stands.
struct InkLine {
  struct Sign {
    /// In the raw text.
    var offset: Int
    /// The place before the first half of the sign.
    var place: Int
    var width: Int
  }

  private(set) var signs: [Sign] = []
  /// Lines of one page share their columns.
  var page: Int
  var followsEmptyLine: Bool

  init(_ line: LooseLines.Line, page: Int, of lines: LooseLines, _ metric: CharacterMetric) {
    self.page = page
    followsEmptyLine = line.followsEmptyLine
    var place = 0
    for offset in line.range {
      let scalar = lines.document.text[offset]
      let width = metric.width(of: scalar)
      if scalar.isPageEnd {
        place = 0
        continue
      }
      if !scalar.isBlank, lines.holds(offset) {
        signs.append(Sign(offset: offset, place: place, width: width))
      }
      place += width
    }
  }

  /// The signs that stand together, parted by at least so many blank places.
  func runs(gap: Int) -> [ArraySlice<Sign>] {
    var runs: [ArraySlice<Sign>] = []
    var start = 0
    for index in signs.indices.dropFirst() {
      let last = signs[index - 1]
      guard signs[index].place - last.place - last.width >= gap else { continue }
      runs.append(signs[start..<index])
      start = index
    }
    if start < signs.count { runs.append(signs[start...]) }
    return runs
  }

  var end: Int { signs.last.map { $0.place + $0.width } ?? 0 }
}

extension Unicode.Scalar {
  fileprivate var isPageEnd: Bool { self == "\u{0C}" }
}

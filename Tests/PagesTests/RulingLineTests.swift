import Chance
import Testing

@testable import Pages

/// From pixels to ruling lines.
@Suite struct RulingLineTests {
  /// An image of one point a pixel.
  private func image(_ rows: [String]) -> DarkImage {
    let pixels = rows.map { Array($0) }
    return DarkImage(width: pixels[0].count, height: rows.count, resolution: 72) { row, columns in
      columns.enumerated().reduce(0) { bits, column in
        pixels[row][column.element] == "#" ? bits | 1 << UInt64(column.offset) : bits
      }
    }
  }

  @Test func runsAreFoundInBothDirections() {
    let image = image(["####.", "#...#", "#..##"])
    #expect(image.horizontalRuns(shortest: 2).map(\.pixels) == [0..<4, 3..<5])
    #expect(image.horizontalRuns(shortest: 2).map(\.line) == [0, 2])
    #expect(image.verticalRuns(shortest: 2).map(\.pixels) == [0..<3, 1..<3])
    #expect(image.verticalRuns(shortest: 2).map(\.line) == [0, 4])
  }

  /// Of images wider than a word, against the plain way of looking.
  @Test(arguments: [UInt64.random(in: .min ... .max), 0x5EED]) func runsAreThoseOfEveryPixel(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for width in [1, 63, 64, 65, 128, 130] {
      let rows = (0..<9).map { _ in
        String((0..<width).map { _ in Int.random(in: 0..<9, using: &random) > 0 ? "#" : "." })
      }
      let columns = (0..<width).map { column in String(rows.map { Array($0)[column] }) }
      let image = image(rows)
      #expect(image.horizontalRuns(shortest: 2) == plainRuns(rows))
      #expect(image.verticalRuns(shortest: 2) == plainRuns(columns))
    }
  }

  private func plainRuns(_ lines: [String]) -> [InkRun] {
    lines.enumerated().flatMap { number, line in
      line.enumerated().split { $0.element != "#" }.filter { $0.count >= 2 }.map { run in
        InkRun(line: number, pixels: run[run.startIndex].offset..<run[run.startIndex].offset + run.count)
      }
    }
  }

  @Test func aSlantingLineIsOneThinStroke() {
    let runs = [
      InkRun(line: 0, pixels: 0..<20), InkRun(line: 1, pixels: 19..<40), InkRun(line: 2, pixels: 40..<60),
    ]
    let strokes = InkStroke.joining(runs)
    #expect(strokes.map(\.extent) == [0..<60])
    #expect(strokes.map(\.thickness) == [1])
  }

  @Test func filledAreasAreNoLines() {
    let band = String(repeating: "#", count: 30)
    let none = String(repeating: ".", count: 30)
    let thin = rulingLines(in: image([none, band, band, none]), words: [])
    #expect(thin == [RulingLine(.horizontal, at: 200, from: 0, to: 3000)])
    #expect(rulingLines(in: image([none] + Array(repeating: band, count: 7)), words: []) == [])
  }

  @Test func strokesOfGlyphsAreNoLines() {
    let ink = GlyphInk(words: [Box(x0: 1000, y0: 1000, x1: 5000, y1: 2200)])
    #expect(ink.uncovered(RulingLine(.horizontal, at: 1600, from: 1100, to: 2000)) == [])
    #expect(ink.uncovered(RulingLine(.vertical, at: 3000, from: 1050, to: 2150)) == [])
    let border = RulingLine(.horizontal, at: 2200, from: 1000, to: 5000)
    #expect(ink.uncovered(border) == [border])
    let longer = ink.uncovered(RulingLine(.vertical, at: 3000, from: 1000, to: 9000))
    #expect(longer == [RulingLine(.vertical, at: 3000, from: 2104, to: 9000)])
  }

  @Test func wordsAreGlyphsThatAdjoin() {
    let corners: [(x: Centipoints, y: Centipoints)] = [(0, 0), (1000, 0), (3000, 0), (0, 1200)]
    let boxes = corners.map { Box(x0: $0.x, y0: $0.y, x1: $0.x + 1000, y1: $0.y + 1200) }
    let words = printedWords(Array("甲乙丙丁".unicodeScalars), boxes: boxes)
    #expect(words.map(\.x0) == [0, 3000, 0])
    #expect(words.map(\.x1) == [2000, 4000, 1000])
  }

  @Test func onlyLinesWithGapsLookLikeATable() {
    func page(_ gap: Centipoints) -> [Box] {
      let corners: [(x: Centipoints, y: Centipoints)] = [
        (0, 0), (1000 + gap, 0), (0, 2000), (1000 + gap, 2000),
      ]
      return corners.map { Box(x0: $0.x, y0: $0.y, x1: $0.x + 1000, y1: $0.y + 1200) }
    }
    let text = Array("甲乙丙丁".unicodeScalars)
    #expect(looksTabular(text, boxes: page(1300)))
    #expect(!looksTabular(text, boxes: page(900)))
    #expect(!looksTabular(text, boxes: []))
  }

  @Test func sizesAreClamped() {
    #expect(ImageSize(of: Size(width: 59528, height: 84189), resolution: 100)?.height == 1169)
    #expect(ImageSize(of: Size(width: 300_000, height: 100), resolution: 100)?.width ?? 0 <= 4000)
    for size in [Size(width: .max, height: .max), Size(width: 0, height: 9), Size(width: -5, height: .min)] {
      #expect(ImageSize(of: size, resolution: 100) == nil)
    }
  }

  @Test(arguments: [UInt64.random(in: .min ... .max), 0x5EED]) func nothingTrapsOnRandomBoxes(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let ends: [Centipoints] = [.min, -1, 0, 1, 800, 4000, 60_000, .max]
    func length() -> Centipoints {
      Bool.random(using: &random)
        ? ends.randomElement(using: &random) ?? 0 : .random(in: 0...60_000, using: &random)
    }
    for _ in 0..<300 {
      let boxes = (0..<Int.random(in: 0...30, using: &random)).map { _ in
        Box(x0: length(), y0: length(), x1: length(), y1: length())
      }
      let text = Array(repeating: Unicode.Scalar("甲"), count: boxes.count)
      _ = looksTabular(text, boxes: boxes)
      let ink = GlyphInk(words: printedWords(text, boxes: boxes))
      let (start, end) = (length(), length())
      let line = RulingLine(.vertical, at: length(), from: min(start, end), to: max(start, end))
      for piece in ink.uncovered(line) { #expect(piece.start >= line.start && piece.end <= line.end) }
    }
  }
}

/// A page as black and white pixels, row by row from the top, 64 to a word.
struct DarkImage: Sendable {
  let width: Int
  let height: Int
  /// Pixels an inch.
  let resolution: Int
  let wordsPerRow: Int
  /// A bit is 1 where the page is dark, the lowest furthest to the left; those beyond the width are 0.
  private(set) var words: [UInt64]

  /// `bits` gives a row's 64 pixels from a column on; those beyond the width are not looked at.
  init(
    width: Int, height: Int, resolution: Int, bits: (_ row: Int, _ columns: Range<Int>) -> UInt64
  ) {
    self.width = width
    self.height = height
    self.resolution = resolution
    wordsPerRow = (width + Unit.word - 1) / Unit.word
    words = []
    words.reserveCapacity(wordsPerRow * height)
    for row in 0..<height {
      for column in stride(from: 0, to: width, by: Unit.word) {
        words.append(bits(row, column..<min(column + Unit.word, width)))
      }
    }
  }

  /// The place of a pixel's edge on the page.
  func centipoints(_ pixel: Int) -> Centipoints { centipoints(pixel, of: 1) }

  /// The place of `sum / count` pixels on the page.
  func centipoints(_ sum: Int, of count: Int) -> Centipoints {
    let scale = max(1, resolution * count)
    return Centipoints(clamping: (sum * Unit.inch + scale / 2) / scale)
  }

  /// How many pixels a length in points takes.
  func pixels(points: Int) -> Int { (points * resolution + Unit.points - 1) / Unit.points }
}

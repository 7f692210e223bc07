import Pages
import Texts

/// Finds the spaces of a line that was spread glyph by glyph over the measure: `万 元 ， 其 中 基 本 支 出`.
enum SpreadGlyphs {
  /// So many single signs in a row are no cells of a form.
  private static let fewest = 6

  /// The indexes of the spaces between single Chinese signs in a row.
  static func spaces(in scalars: [Unicode.Scalar]) -> Set<Int> {
    var dropped: Set<Int> = []
    var run: [Int] = []
    for index in scalars.indices where scalars[index].isBlank {
      if let last = run.last, index - last != 2 { close(&run, into: &dropped) }
      let isBetweenChinese =
        index > 0 && index + 1 < scalars.count && scalars[index - 1].isChinese && scalars[index + 1].isChinese
      if isBetweenChinese { run.append(index) } else { close(&run, into: &dropped) }
    }
    close(&run, into: &dropped)
    return dropped
  }

  private static func close(_ run: inout [Int], into dropped: inout Set<Int>) {
    if run.count >= fewest { dropped.formUnion(run) }
    run = []
  }
}

import Pages
import Texts

/// The question whether a line is a row of form cells rather than a sentence, and its one answer for each kind of text.
enum FormCells {
  /// Of a printed line: words parted by a wide gap.
  static func isRow(_ line: PrintedLine) -> Bool { Gap.isWide(line.widestGap, size: line.em) }

  /// Of a typed line: words or numbers parted by two spaces or more, without any stop.
  ///
  ///     FormCells.isRow("项目名称 道路养护 实施单位")  // true
  static func isRow(_ line: ArraySlice<Unicode.Scalar>) -> Bool {
    if line.dropFirst().dropLast().contains(where: { $0.stopsRunningText || $0 == "、" }) { return false }
    return gaps(in: line) { $0.isChinese && $1.isChinese || $0.isDigit && $1.isDigit } >= fewestGaps
  }

  private static let fewestGaps = 2

  /// Fewer strokes are a dash.
  static let shortestRuler = 8

  /// Of a paragraph: fewer spaces than cells leave, and stops, so that its spaces come from text recognition.
  static func isRunningText(_ text: [Unicode.Scalar]) -> Bool {
    guard text.count > shortestRunningText, text.contains(where: \.stopsRunningText) else { return false }
    return gaps(in: text[...]) { $0.isChinese && $1.isChinese } * shortestRecognisedLine <= text.count
  }

  /// In characters; less may be a label.
  private static let shortestRunningText = 40
  /// Recognition leaves a space where a line ended, and lines are longer than this.
  private static let shortestRecognisedLine = 16

  /// Blanks, however many stand together, between two signs of a kind.
  private static func gaps(
    in text: ArraySlice<Unicode.Scalar>, between part: (Unicode.Scalar, Unicode.Scalar) -> Bool
  ) -> Int {
    var count = 0
    var last: Unicode.Scalar?
    var isApart = false
    for scalar in text {
      if scalar.isBlank {
        isApart = true
      } else {
        if isApart, let last, part(last, scalar) { count += 1 }
        (last, isApart) = (scalar, false)
      }
    }
    return count
  }
}

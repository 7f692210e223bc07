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
    return spaces(in: line) { $0.isChinese && $1.isChinese || $0.isDigit && $1.isDigit } >= fewestSpaces
  }

  private static let fewestSpaces = 2

  /// Of a paragraph: fewer spaces than cells leave, and stops, so that its spaces come from text recognition.
  static func isRunningText(_ text: [Unicode.Scalar]) -> Bool {
    guard text.count > shortestRunningText, text.contains(where: \.stopsRunningText) else { return false }
    return spaces(in: text[...]) { $0.isChinese && $1.isChinese } * shortestRecognisedLine <= text.count
  }

  /// In characters; less may be a label.
  private static let shortestRunningText = 40
  /// Recognition leaves a space where a line ended, and lines are longer than this.
  private static let shortestRecognisedLine = 16

  private static func spaces(
    in text: ArraySlice<Unicode.Scalar>, between part: (Unicode.Scalar, Unicode.Scalar) -> Bool
  ) -> Int {
    text.indices.dropFirst().dropLast().count { text[$0].isBlank && part(text[$0 - 1], text[$0 + 1]) }
  }
}

import Pages
import Texts

/// Splits the lines that carry cell marks into cells.
enum TableRows {
  /// The cells of a line with tabs or bars, and its bars; `nil` for running text.
  static func cells(of line: Line, in document: Document) -> (cells: [Passage], bars: Passage)? {
    let text = document.text[line.range]
    if text.contains("\t") { return split(line.range, at: { $0 == "\t" }, of: document) }
    if text.contains(where: \.isBar), !hasAbsoluteValue(text) {
      return split(line.range, at: \.isBar, of: document)
    }
    return nil
  }

  /// Whether the first bar stands behind a sign of arithmetic, as in `差异率=|(90-100)/100|×100%`.
  private static func hasAbsoluteValue(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
    guard let bar = text.firstIndex(where: \.isBar) else { return false }
    return text[..<bar].last { !$0.isBlank }.map { $0.isOperator || $0.equates || $0.opensBracket } ?? false
  }

  private static func split(
    _ range: Range<Int>, at isMark: (Unicode.Scalar) -> Bool, of document: Document
  ) -> (cells: [Passage], bars: Passage) {
    var cells: [Passage] = []
    var found = Passage()
    var start = range.lowerBound
    for offset in range where isMark(document.text[offset]) {
      cells.append(cell(start..<offset, of: document))
      found.append(raw: offset..<offset + 1, of: document)
      start = offset + 1
    }
    cells.append(cell(start..<range.upperBound, of: document))
    return (cells, found)
  }

  private static func cell(_ range: Range<Int>, of document: Document) -> Passage {
    Passage(raw: range, of: document).trimmed().healed()
  }
}

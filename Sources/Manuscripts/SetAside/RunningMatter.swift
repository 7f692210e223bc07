import Pages
import Texts

/// Finds running heads and page numbers: lines at the edge of a page that only number it, or that stand
/// at the edge of most pages.
struct RunningMatter {
  private let pageCount: Int

  init(_ lines: [Line], pages: Int) {
    pageCount = pages
  }

  /// Removes running matter from `lines` and returns it.
  func takeOut(of lines: inout [Line], from document: Document) -> [Passage] {
    guard pageCount > 1 else { return [] }
    let heads = repeatedHeads(lines, in: document)
    let numbers = PageNumbers(lines.filter { $0.isFirstOnPage || $0.isLastOnPage }, in: document)
    var taken: [Passage] = []
    var kept: [Line] = []
    for line in lines {
      let isEdge = line.isFirstOnPage || line.isLastOnPage
      let text = Self.skeleton(of: line, in: document)
      if isEdge, numbers.lines.contains(line.range) || heads.contains(text) {
        taken.append(Passage(raw: line.range, of: document))
      } else {
        kept.append(line)
      }
    }
    lines = kept
    return taken
  }

  /// The line without white space, its digits made equal, so that heads that count pages are alike.
  private static func skeleton(of line: Line, in document: Document) -> [Unicode.Scalar] {
    line.range.map { normalised(document.text[$0]) }.filter { !$0.isBlank }
      .map { $0.isDigit ? "0" : $0 }
  }

  /// Edge lines that stand on at least three pages and on more than half of them.
  private func repeatedHeads(_ lines: [Line], in document: Document) -> Set<[Unicode.Scalar]> {
    var pagesByText: [[Unicode.Scalar]: Set<Int>] = [:]
    for line in lines where line.isFirstOnPage || line.isLastOnPage {
      pagesByText[Self.skeleton(of: line, in: document), default: []].insert(line.page)
    }
    return Set(
      pagesByText.filter { $0.value.count >= Measure.fewestPages && $0.value.count * 2 > pageCount }.keys)
  }
}

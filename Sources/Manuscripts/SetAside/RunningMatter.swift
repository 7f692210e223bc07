import Pages
import Texts

/// Finds running heads and page numbers: lines at the edge of a page that only number it, or that stand
/// at the edge of most pages, or of most left or right ones.
///
/// What is set larger than the text is the title of a form that is printed again and again, and what stands above
/// both of two pages may be one; its first stays.
struct RunningMatter {
  private let pageCount: Int
  private let bodySize: Int

  init(_ lines: [Line], pages: Int) {
    pageCount = pages
    bodySize = lines.compactMap(\.printed?.size).sorted().middle ?? 0
  }

  /// Removes running matter from `lines` and returns it.
  func takeOut(of lines: inout [Line], from document: Document) -> [Passage] {
    guard pageCount > 1 else { return [] }
    let numbers = PageNumbers(lines.filter { $0.isFirstOnPage || $0.isLastOnPage }, in: document).lines
    var titles: Set<[Unicode.Scalar]> = []
    var taken = take(from: &lines, document) { line, heads, text in
      if numbers.contains(line.range) { return true }
      guard heads.contains(text) else { return false }
      return !mayBeTitle(line) || !titles.insert(text).inserted
    }
    // Below a head or above a number may stand another, in small type as they.
    for _ in 1..<Measure.headLines where !taken.isEmpty {
      lines.markEdges()
      let more = take(from: &lines, document) { line, heads, text in
        heads.contains(text) && line.printed?.size ?? bodySize < bodySize
      }
      if more.isEmpty { break }
      taken += more
    }
    return taken
  }

  private func take(
    from lines: inout [Line], _ document: Document,
    where isTaken: (Line, Set<[Unicode.Scalar]>, [Unicode.Scalar]) -> Bool
  ) -> [Passage] {
    let heads = repeatedHeads(lines, in: document)
    var taken: [Passage] = []
    var kept: [Line] = []
    for line in lines {
      let isEdge = line.isFirstOnPage || line.isLastOnPage
      if isEdge, isTaken(line, heads, Self.skeleton(of: line, in: document)) {
        taken.append(Passage(raw: line.range, of: document))
      } else {
        kept.append(line)
      }
    }
    lines = kept
    return taken
  }

  private func mayBeTitle(_ line: Line) -> Bool {
    pageCount < Measure.fewestPages
      || line.printed.map { Measure.title.isReached(by: $0.size, of: bodySize) } ?? false
  }

  /// No running head ends a sentence; the last lines of two forms may be alike.
  private static func endsSentence(_ line: Line, in document: Document) -> Bool {
    line.range.last.map { document.text[$0].endsSentence } ?? false
  }

  /// The line without white space, its digits made equal, so that heads that count pages are alike.
  private static func skeleton(of line: Line, in document: Document) -> [Unicode.Scalar] {
    line.range.map { normalised(document.text[$0]) }.filter { !$0.isBlank }
      .map { $0.isDigit ? "0" : $0 }
  }

  /// The edge lines that stand on most pages, on most left or right ones, or where most pages have one in small type.
  private func repeatedHeads(_ lines: [Line], in document: Document) -> Set<[Unicode.Scalar]> {
    let edges = lines.filter { ($0.isFirstOnPage || $0.isLastOnPage) && !Self.endsSentence($0, in: document) }
    let byText = Dictionary(grouping: edges) { Self.skeleton(of: $0, in: document) }
      .mapValues { Set($0.map(\.page)) }
    let atHead = headPlaces(edges)
    let small = Dictionary(grouping: edges.filter { line in Place(line).map(atHead.contains) ?? false }) {
      Self.skeleton(of: $0, in: document)
    }.filter { Set($0.value.map(\.page)).count > 1 }
    return Set(byText.filter { areMost($0.value) }.keys).union(small.keys).union(
      sharedHeads(edges, in: document))
  }

  /// What stands first and at the same height on both of two pages.
  private func sharedHeads(_ edges: [Line], in document: Document) -> Set<[Unicode.Scalar]> {
    guard pageCount < Measure.fewestPages else { return [] }
    let firsts = edges.filter { $0.isFirstOnPage && Place($0) != nil }
    return Set(
      Dictionary(grouping: firsts) { Self.skeleton(of: $0, in: document) }
        .filter { Set($0.value.map(\.page)).count == pageCount && Set($0.value.map(Place.init)).count == 1 }
        .keys)
  }

  private func areMost(_ pages: Set<Int>) -> Bool {
    guard pages.count >= Measure.fewestPages else { return false }
    let isOneSide = Set(pages.map { $0 % 2 }).count == 1
    return pages.count * 2 > pageCount || isOneSide && pages.count * 4 > pageCount + 1
  }

  private struct Place: Hashable {
    let isFirst: Bool
    let height: Int

    init?(_ line: Line) {
      guard let printed = line.printed else { return nil }
      isFirst = line.isFirstOnPage
      height = printed.middle / Measure.headHeight
    }
  }

  /// Where most pages have a line in smaller type than the text's.
  private func headPlaces(_ edges: [Line]) -> Set<Place> {
    var pages: [Place: Set<Int>] = [:]
    for line in edges {
      guard let printed = line.printed, let place = Place(line), printed.size < bodySize else { continue }
      pages[place, default: []].insert(line.page)
    }
    return Set(pages.filter { $0.value.count >= Measure.fewestPages && $0.value.count * 2 > pageCount }.keys)
  }
}

import Pages
import Texts

/// The lines at the edges of pages that are nothing but the number of the page.
///
/// `3`, `- 3 -`, `—3—`, `第3页`, `第3页共9页`, `3/9`. A bare number may also be the last word of a wrapped sentence or
/// the score of a table. It numbers the page when it runs ahead of another page's number by as much as the pages
/// do, or when it is no larger than the page's own, because only pages before the first number go uncounted.
struct PageNumbers {
  /// The raw ranges of the lines found.
  private(set) var lines: Set<Range<Int>> = []

  init(_ edges: [Line], in document: Document) {
    var pagesByLead: [Int: Set<Int>] = [:]
    var candidates: [(line: Line, lead: Int, isNamed: Bool)] = []
    for line in edges {
      let signs = line.range.map { normalised(document.text[$0]) }.filter { !$0.isBlank }
      guard let number = Self.number(in: signs), number > 0 else { continue }
      candidates.append((line, number - line.page, signs.contains("页")))
      pagesByLead[number - line.page, default: []].insert(line.page)
    }
    for (line, lead, isNamed) in candidates
    where isNamed || lead <= 0 || pagesByLead[lead, default: []].count > 1 {
      lines.insert(line.range)
    }
  }

  /// The first number of a line that holds only numbers and the signs around page numbers.
  private static func number(in signs: [Unicode.Scalar]) -> Int? {
    let digits = signs.count(where: \.isDigit)
    guard digits > 0, digits <= Measure.longestPageNumber, signs.count <= Measure.longestPageLine else {
      return nil
    }
    guard signs.allSatisfy({ $0.isDigit || frames.contains($0) || $0 == "," && signs.contains("页") }) else {
      return nil
    }
    let first = signs.drop { !$0.isDigit }.prefix(while: \.isDigit)
    return Int(String(String.UnicodeScalarView(first)))
  }

  private static let frames: Set<Unicode.Scalar> = ["-", "—", "–", "第", "页", "共", "/", "·", "~"]
}

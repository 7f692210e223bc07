import Audits
import Figures
import Foundation
import Manuscripts
import Pages
import Reports
import Scoring
import Testing
import Texts

/// Whoever looks at the boxes of a value or a claim on the page finds it there, and nothing else.
@Suite struct ProvenanceTests {
  private static let files =
    Sample.all.map(\.pdf).filter { FileManager.default.fileExists(atPath: $0.path) }
    + PaginatedFile.readable.map(\.url)

  @Test(arguments: files) func boxesHoldWhatIsQuoted(_ file: URL) throws {
    let reading = Reading(of: file, grammar: grammar)
    let shown = ShownText(reading.manuscript.document)
    let (claims, report) = (reading.audit.claims, reading.audit.report)
    let rows = Dictionary(report.indicators.map { ($0.place, $0) }, uniquingKeysWith: { first, _ in first })
    var strays = report.indicators.flatMap { shown.strays(of: $0) }
    strays += claims.compactMap { claim in
      rows[claim.place] == nil ? shown.stray(claim.quote, at: claim.place) : nil
    }
    strays += claims.flatMap(\.operands).compactMap { shown.stray($0) }
    let words = [report.title, report.department, report.reportDate, report.rating].compactMap(\.self)
    let figures = [report.fiscalAppropriation, report.selfScore].compactMap(\.self)
    strays += words.compactMap { shown.stray($0.quote, at: $0.place) }
    strays += figures.compactMap { shown.stray($0.quote, at: $0.place) }
    #expect(!claims.isEmpty)
    #expect(strays == [])
  }

  /// Draws the boxes of all values and claims on the pages, into the folder of `FUHE_DRAWN` if it is set.
  @Test(arguments: files) func everyBoxHoldsInkOnThePage(_ file: URL) throws {
    let audit = Reading(of: file, grammar: grammar).audit
    let places = Set(audit.places)
    let boxes = Dictionary(grouping: places, by: \.page).mapValues { $0.flatMap(\.boxes) }
    let pages = try DrawnPages(of: file, pages: Set(boxes.keys))
    #expect(places.allSatisfy { !$0.boxes.isEmpty })
    for (number, boxes) in boxes {
      let empty = boxes.filter { pages.ink(in: $0, on: number) < 20 }
      #expect(empty == [], "page \(number)")
      if let folder = ProcessInfo.processInfo.environment["FUHE_DRAWN"] {
        let name = "\(file.deletingPathExtension().lastPathComponent)-\(number).ppm"
        try pages.picture(of: number, framing: boxes)?.write(to: URL(filePath: folder).appending(path: name))
      }
    }
  }
}

extension Audit {
  fileprivate var places: [Place] {
    let words = [report.title, report.department, report.reportDate, report.rating].compactMap(\.self)
    let figures = [report.fiscalAppropriation, report.selfScore].compactMap(\.self)
    return words.map(\.place) + figures.map(\.place) + report.indicators.map(\.place) + claims.map(\.place)
      + claims.flatMap { $0.operands.map(\.place) }
  }
}

/// What a reader sees in the boxes of a place.
private struct ShownText {
  let document: Document

  init(_ document: Document) { self.document = document }

  /// What is wrong with the boxes of a text; of one that goes on over the end of a page, the first part counts.
  func stray(_ text: String, at place: Place) -> String? {
    let shown = characters(at: place)
    if sorted(shown) == sorted(text) { return nil }
    if goesOn(place), !shown.isEmpty, sorted(shown).isPart(of: sorted(text)) { return nil }
    return "\(text.prefix(60)): \(shown.prefix(80))"
  }

  /// The boxes of an operand show its number, alone or in its sentence; numbers in words are not compared.
  func stray(_ operand: Operand) -> String? {
    let shown = numbers(at: operand.place)
    let digits = operand.figure.digits.replacing("-", with: "")
    if shown.isEmpty || shown.contains(digits) || goesOn(operand.place) { return nil }
    return "\(digits): \(shown.prefix(9))"
  }

  /// The boxes of an indicator show its name and marks, and nothing that its row does not say.
  func strays(of indicator: Indicator) -> [String] {
    let shown = characters(at: indicator.place)
    let marks = [indicator.full, indicator.score].compactMap { $0?.digits }
    let isAll =
      sorted(compact(indicator.name ?? "")).isPart(of: sorted(shown))
      && marks.allSatisfy(numbers(at: indicator.place).contains)
    let isOnly = sorted(shown).isPart(of: sorted(indicator.quote))
    return (isAll && isOnly) || goesOn(indicator.place)
      ? [] : ["\(indicator.quote.prefix(60)) \(marks): \(shown.prefix(80))"]
  }

  private func goesOn(_ place: Place) -> Bool {
    let page = document.pages.first { $0.number == place.page }
    return place.range.upperBound > page?.range.upperBound ?? .max
  }

  /// The characters with their middle in the boxes of a place, in the order of the raw text.
  private func characters(at place: Place) -> String { characters(in: place.boxes, on: place.page) }

  private func characters(in boxes: [Box], on number: Int) -> String {
    guard let page = document.pages.first(where: { $0.number == number }) else { return "" }
    let inBoxes = zip(page.range, page.boxes).filter { offset, box in
      !document.text[offset].isBlank && boxes.contains { $0.holdsMiddle(of: box) }
    }
    return compact(String(String.UnicodeScalarView(inBoxes.map { document.text[$0.0] })))
  }

  /// The numbers in each box, and those that go on from one line to the next.
  private func numbers(at place: Place) -> [String] {
    let texts = [characters(at: place)] + place.boxes.map { characters(in: [$0], on: place.page) }
    return texts.flatMap { text in
      text.replacing(",", with: "").split { !"0123456789.".contains($0) }.map { number in
        String(number.hasSuffix(".") ? number.dropLast() : number)
      }
    }
  }

  private func sorted(_ text: String) -> [Unicode.Scalar] { compact(text).unicodeScalars.sorted() }
}

extension [Unicode.Scalar] {
  /// Whether all of these are in others, both being sorted.
  fileprivate func isPart(of others: [Unicode.Scalar]) -> Bool {
    var rest = others[...]
    for scalar in self {
      guard let index = rest.firstIndex(of: scalar) else { return false }
      rest = rest[(index + 1)...]
    }
    return true
  }
}

extension Box {
  fileprivate func holdsMiddle(of box: Box) -> Bool {
    let (x, y) = ((Int(box.x0) + Int(box.x1)) / 2, (Int(box.y0) + Int(box.y1)) / 2)
    return x > x0 && x < x1 && y > y0 && y < y1
  }
}

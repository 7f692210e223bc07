import Foundation
import Grammars
import Manuscripts
import Pages

/// Reading PDFs against bare Poppler.
struct PageBenchmarks {
  var files: [(name: String, bytes: [UInt8])]
  var rounds: Int
  let grammar: Grammar

  /// Files none of whose pages has ruling lines, and the pages with tables of the others.
  func run() throws {
    for (name, bytes) in files {
      let document = Document(reading: bytes)
      let tablePages = document.pages.filter { !$0.rulingLines.isEmpty }.map(\.number)
      try check(document, bytes, name)
      if tablePages.isEmpty {
        try readingWithoutTables(bytes, name, pages: document.pages.count)
      } else {
        try readingTables(bytes, name, tablePages: tablePages, pages: document.pages.count)
      }
    }
  }

  /// Both read the same characters with as many rectangles.
  private func check(_ document: Document, _ bytes: [UInt8], _ name: String) throws {
    guard let bare = BarePDF(bytes), bare.pageCount == document.pages.count else {
      throw WrongAnswer(description: "\(name): the pages are not the same")
    }
    for (index, page) in document.pages.enumerated() {
      let text = String(String.UnicodeScalarView(document.text[page.range]))
      let sizes = bare.sizes(ofPage: index)
      guard text.utf8.count == sizes.bytes, page.boxes.count == sizes.rectangles else {
        throw WrongAnswer(description: "\(name), page \(page.number): the text is not the same")
      }
    }
  }

  private func readingWithoutTables(_ bytes: [UInt8], _ name: String, pages: Int) throws {
    let contest = Contest.onProcessor(
      rounds: rounds, ours: { _ = Document(reading: bytes) }, rival: { readBare(bytes, 0..<pages) })
    report("reading \(name), no tables", contest, per: pages, "page", goal: "1.30 times")
    let mending = Contest.onProcessor(
      rounds: rounds, ours: { _ = Manuscript(Document(reading: bytes), units: grammar) },
      rival: { readBare(bytes, 0..<pages) })
    report("reading and mending \(name)", mending, per: pages, "page")
  }

  /// What is left of our time when the pages without tables are taken off at bare Poppler's.
  private func readingTables(_ bytes: [UInt8], _ name: String, tablePages: [Int], pages: Int) throws {
    let others = (0..<pages).filter { !tablePages.contains($0 + 1) }
    let contest = Contest.onProcessor(
      rounds: rounds, ours: { _ = Document(reading: bytes) }, rival: { readBare(bytes, others) })
    let tables = Contest(
      ours: max(.zero, contest.ours - contest.rival), rival: .milliseconds(12) * tablePages.count)
    report(
      "reading \(tablePages.count) pages with tables of \(name)", tables, per: tablePages.count, "page",
      goal: "12 ms")
  }

  private func readBare(_ bytes: [UInt8], _ pages: some Sequence<Int>) {
    guard let bare = BarePDF(bytes) else { return }
    for index in pages { _ = bare.sizes(ofPage: index) }
  }
}

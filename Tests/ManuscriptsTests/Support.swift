import Foundation
import Manuscripts
import Texts

@testable import Pages

extension Document {
  /// A plain text; its pages stand between form feeds.
  init(_ text: String) {
    let scalars = Array(text.unicodeScalars)
    var pages: [Page] = []
    var start = 0
    for offset in scalars.indices where scalars[offset] == "\u{C}" {
      pages.append(Page(number: pages.count + 1, range: start..<offset))
      start = offset + 1
    }
    pages.append(Page(number: pages.count + 1, range: start..<scalars.count))
    self.init(format: .text, text: scalars, pages: pages)
  }
}

/// A vocabulary of a few units, and of one word that only begins like one.
struct FewUnits: UnitWords {
  func startsWithUnit(_ text: [Unicode.Scalar]) -> Bool {
    let text = String(String.UnicodeScalarView(text))
    return ["万", "元", "人", "倍", "亩", "年", "公里", "平方米", "小时"].contains { text.hasPrefix($0) }
      && !["人员", "年度"].contains { text.hasPrefix($0) }
  }
}

extension Manuscript {
  init(_ document: Document) { self.init(document, units: FewUnits()) }
}

extension Marker {
  init?(_ scalars: ArraySlice<Unicode.Scalar>) { self.init(scalars, units: FewUnits()) }
}

/// The manuscript of a literal text.
func manuscript(_ text: String) -> Manuscript { Manuscript(Document(text)) }

/// The mended blocks of a literal text, each as it is printed.
func mended(_ text: String) -> [String] { manuscript(text).blocks.map(\.text) }

/// The reports of the project, and those in the folder of `FUHE_PDF` when it is set.
enum Samples {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  static let texts = documents("txt", in: root.appending(path: "Samples"))
  static let pdfs =
    documents("pdf", in: root.appending(path: "Samples"))
    + ["Layouts", "PDFs", "PlainTables"].flatMap { documents("pdf", in: root.appending(path: "Tests/\($0)")) }
    + (ProcessInfo.processInfo.environment["FUHE_PDF"].map { documents("pdf", in: URL(filePath: $0)) } ?? [])

  private static func documents(_ type: String, in folder: URL) -> [(name: String, document: Document)] {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return files.filter { $0.hasSuffix(".\(type)") }.sorted().map {
      ($0, Document(readingFileAt: folder.appending(path: $0).path))
    }
  }
}

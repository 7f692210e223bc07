import Foundation
import Manuscripts
import Pages
import Scoring

/// A folder of PDFs of tables, each beside the truth it was made from.
struct MadeTables {
  let folder: URL
  let names: [String]

  init(in path: String) {
    folder = Sample.root.appending(path: path)
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    names = files.filter { $0.hasSuffix(".pdf") }.map { String($0.dropLast(4)) }.sorted()
  }

  func manuscript(_ name: String) -> Manuscript {
    Manuscript(Document(readingFileAt: folder.appending(path: "\(name).pdf").path), units: grammar)
  }

  func truth(_ name: String) throws -> TrueDocument {
    try TrueDocument(contentsOf: folder.appending(path: "\(name).json"))
  }
}

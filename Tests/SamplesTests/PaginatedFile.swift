import Foundation
import Pages
import Scoring
import Testing

/// A PDF in the folder `FUHE_PDF`, and the text it was made from, in `truth` beside it.
struct PaginatedFile: CustomTestStringConvertible {
  var url: URL
  var truth: URL

  var testDescription: String { url.lastPathComponent }

  static let all: [PaginatedFile] = {
    guard let folder = ProcessInfo.processInfo.environment["FUHE_PDF"].map({ URL(filePath: $0) }) else {
      return []
    }
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return files.filter { $0.hasSuffix(".pdf") }.sorted().compactMap { file in
      let truth = folder.appending(path: "truth/\(file.prefix(while: { $0 != "-" })).json")
      guard FileManager.default.fileExists(atPath: truth.path) else { return nil }
      return PaginatedFile(url: folder.appending(path: file), truth: truth)
    }
  }()

  /// Those that open without a password and hold their whole text.
  static let readable = all.filter { Document(readingFileAt: $0.url.path).status == .complete }
}

import Foundation
import Grammars
import Scoring
import Testing

/// A folder of reports, each beside the `.expected.json` of a careful reader.
struct Sample: CustomTestStringConvertible {
  var name: String
  var text: URL
  var expected: URL

  var testDescription: String { name }

  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// The samples of the project, and those of the folders in `FUHE_SAMPLES` (parted by colons).
  static let all: [Sample] =
    samples(in: root.appending(path: "Samples")) + samples(inFoldersOf: "FUHE_SAMPLES")

  static func samples(in folder: URL) -> [Sample] {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return files.filter { $0.hasSuffix(".expected.json") }.sorted().compactMap { file in
      let name = String(file.dropLast(".expected.json".count))
      let sources = ["txt", "pdf"].map { folder.appending(path: "\(name).\($0)") }
      return sources.first { FileManager.default.fileExists(atPath: $0.path) }.map {
        Sample(name: name, text: $0, expected: folder.appending(path: file))
      }
    }
  }

  /// The samples in the folders that an environment variable names, parted by colons.
  static func samples(inFoldersOf variable: String) -> [Sample] {
    let folders = ProcessInfo.processInfo.environment[variable] ?? ""
    return folders.split(separator: ":").flatMap { samples(in: URL(filePath: String($0))) }
  }
}

/// The grammar that comes with the program.
let grammar: Grammar = {
  do { return try Grammar.builtIn() } catch { fatalError("\(error)") }
}()

import Foundation
import Manuscripts
import Pages

/// A small generator of pseudo-random numbers that can be started again from its seed.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  /// SplitMix64.
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

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

/// The manuscript of a literal text.
func manuscript(_ text: String) -> Manuscript { Manuscript(Document(text)) }

/// The mended blocks of a literal text, each as it is printed.
func mended(_ text: String) -> [String] { manuscript(text).blocks.map(\.text) }

/// The reports of the project.
enum Samples {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Samples")

  static func documents(_ type: String) -> [(name: String, document: Document)] {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return files.filter { $0.hasSuffix(".\(type)") }.sorted().map {
      ($0, Document(readingFileAt: folder.appending(path: $0).path))
    }
  }
}

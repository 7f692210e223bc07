import Foundation

/// The package as it lies on the disk.
enum House {
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// The Swift files below a folder of the package, in the order of their paths.
  static func swiftFiles(in folder: String) throws -> [URL] {
    let url = root.appending(path: folder)
    guard let all = FileManager.default.enumerator(at: url, includingPropertiesForKeys: nil) else {
      throw CocoaError(.fileReadNoSuchFile)
    }
    return all.compactMap { $0 as? URL }.filter { $0.pathExtension == "swift" }.sorted { $0.path < $1.path }
  }

  static func text(_ url: URL) throws -> String { String(decoding: try Data(contentsOf: url), as: UTF8.self) }
}

/// The targets that the manifest names, each with what it says it depends on.
struct Manifest {
  struct Target {
    var name: String
    var folder: String
    var dependencies: Set<String>
  }

  private(set) var targets: [Target] = []

  init() throws {
    let text = try House.text(House.root.appending(path: "Package.swift"))
    let start = try Regex(#"\.(?:target|executableTarget|testTarget)\(\s*name: "(\w+)""#)
    let heads = text.matches(of: start)
    for (index, head) in heads.enumerated() {
      let end = index + 1 < heads.count ? heads[index + 1].range.lowerBound : text.endIndex
      let body = text[head.range.lowerBound..<end]
      let name = head.output[1].substring.map(String.init) ?? ""
      let isTest = body.hasPrefix(".testTarget")
      let path = Self.strings(in: body, after: "path: ").first
      targets.append(
        Target(
          name: name, folder: path ?? (isTest ? "Tests/" : "Sources/") + name,
          dependencies: Set(Self.list(in: body, after: "dependencies: ["))))
    }
  }

  private static func list(in text: Substring, after label: String) -> [String] {
    guard let start = text.range(of: label), let end = text[start.upperBound...].firstIndex(of: "]") else {
      return []
    }
    return quoted(text[start.upperBound..<end])
  }

  private static func strings(in text: Substring, after label: String) -> [String] {
    text.range(of: label).map { Array(quoted(text[$0.upperBound...]).prefix(1)) } ?? []
  }

  private static func quoted(_ text: Substring) -> [String] {
    text.split(separator: "\"", omittingEmptySubsequences: false).enumerated()
      .filter { $0.offset % 2 == 1 }.map { String($0.element) }
  }
}

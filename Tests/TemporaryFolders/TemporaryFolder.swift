public import Files
import Foundation
import Pages

/// A folder of its own for one test; it goes with the test.
public final class TemporaryFolder {
  public let path: RawPath

  public init() throws {
    let url = FileManager.default.temporaryDirectory.appending(path: "fuhe-test-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    path = RawPath(url.path)
  }

  deinit { try? FileManager.default.removeItem(atPath: path.string) }

  /// The path of something in the folder, as text.
  public func callAsFunction(_ name: String) -> String { path.appending(name).string }

  @discardableResult public func file(_ name: String, _ text: String = "年度 2021") throws -> RawPath {
    try folder(name.split(separator: "/").dropLast().joined(separator: "/"))
    try Data(text.utf8).write(to: URL(filePath: self(name)))
    return path.appending(name)
  }

  public func folder(_ name: String) throws {
    try FileManager.default.createDirectory(atPath: self(name), withIntermediateDirectories: true)
  }

  public func link(_ name: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(atPath: self(name), withDestinationPath: target)
  }

  public func text(_ name: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(filePath: self(name))), as: UTF8.self)
  }

  /// What stands in the folder, hidden things included.
  public func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: path.string).sorted()
  }

  /// The files that a walk gives to be read, by their names below the folder.
  public func found() -> [String] {
    Walk([path]).filter { $0.obstacle == nil }.map { name($0.path) }
  }

  /// The codes of what a walk meets and does not give to be read, by the names below the folder.
  public func obstacles() -> [String: String] {
    Dictionary(
      Walk([path]).compactMap { entry in entry.obstacle.map { (name(entry.path), $0.problem.code) } },
      uniquingKeysWith: { first, _ in first })
  }

  private func name(_ path: RawPath) -> String { String(path.string.dropFirst(self.path.string.count + 1)) }
}
